/**
 * Puts a text on the clipboard. Where the browser does not allow that, selects it in its field, so that the reader
 * can copy it by hand.
 * @returns whether it is on the clipboard.
 */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    return false;
  }
}
