import { ofPage } from './of-page'

/** What a tab keeps when it is loaded again, and hands to windows that it opens; nothing where the browser refuses. */
export function readItem(name: string): string | undefined {
  try {
    return sessionStorage.getItem(ofPage(name)) ?? undefined
  } catch {
    return undefined
  }
}

export function writeItem(name: string, value: string): void {
  try {
    sessionStorage.setItem(ofPage(name), value)
  } catch {
    // Without it a tab that is loaded again begins anew.
  }
}

export function dropItem(name: string): void {
  try {
    sessionStorage.removeItem(ofPage(name))
  } catch {}
}
