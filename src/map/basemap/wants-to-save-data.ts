/** Whether the reader has told the device to save data; `false` where the browser does not tell. */
export function wantsToSaveData(): boolean {
  // TypeScript does not know of it, since not every browser has it.
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}
