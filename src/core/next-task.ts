/** Resolves in a task of its own: what is to be painted, and what a hand has done meanwhile, comes first. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
