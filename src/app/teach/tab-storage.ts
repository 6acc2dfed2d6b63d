/**
 * What a tab keeps when it is loaded again, and hands to windows that it opens; nothing where the browser refuses.
 * Items begin with the name of the page: other pages of the same host share the storage.
 */
export function readItem(name: string): string | undefined {
  try {
    return sessionStorage.getItem(`relocation-atlas-${name}`) ?? undefined
  } catch {
    return undefined
  }
}

export function writeItem(name: string, value: string): void {
  try {
    sessionStorage.setItem(`relocation-atlas-${name}`, value)
  } catch {
    // Without it a tab that is loaded again begins anew.
  }
}
