/** Whether the reader is on a metered line: such a one is sent nothing large unasked. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
