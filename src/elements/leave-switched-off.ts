/**
 * A button that its own press has switched off takes the focus with it, and a keyboard begins again at the top of the
 * page. Called when an element has updated, this hands the focus to the first button of the same group that works.
 */
export function leaveSwitchedOff(root: ShadowRoot | null): void {
  const at = root?.activeElement;
  if (!(at instanceof HTMLButtonElement) || !at.disabled) return;
  at.parentElement?.querySelector<HTMLButtonElement>('button:not(:disabled)')?.focus();
}
