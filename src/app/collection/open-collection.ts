import { BEGINNING, isCollection } from '../../domain/collection/is-collection'
import { DATA_KEY, STEP_KEYS } from '../../domain/view/view-keys'
import { collections } from './opened-collection'

let count = 0

/** Opens a file of the reader's to be looked at, if it is one of features; returns whether it is. */
export async function openCollection(file: File): Promise<boolean> {
  const beginning = await file
    .slice(0, BEGINNING)
    .arrayBuffer()
    .catch(() => undefined)
  if (beginning === undefined || !isCollection(new Uint8Array(beginning), file.size)) return false
  forgetView(true)
  collections.setState({ opened: { key: ++count, name: file.name, source: file } })
  return true
}

/** Opens what an address leads to, if that is a file of features; returns whether it is. */
export async function openCollectionAt(address: URL): Promise<boolean> {
  const given = new AbortController()
  try {
    const response = await fetch(address, { signal: given.signal })
    const size = Number(response.headers.get('content-length')) || undefined
    if (!response.ok || !response.body) return false
    const { value } = await response.body.getReader().read()
    if (!isCollection((value ?? new Uint8Array()).subarray(0, BEGINNING), size)) return false
  } catch {
    return false
  } finally {
    given.abort()
  }
  const name = address.pathname.split('/').at(-1) || address.host
  collections.setState({ opened: { key: ++count, name: decoded(name), source: address } })
  return true
}

/** Closes it; the page goes on with the atlas that it came with. */
export function closeCollection(): void {
  forgetView(true)
  collections.setState({ opened: undefined })
}

/** What is shown next begins with a view of its own: the address is still of what was shown before. */
function forgetView(withData: boolean): void {
  const url = new URL(location.href)
  for (const key of [...STEP_KEYS, 'mode', 'lesson', 'step', ...(withData ? [DATA_KEY, FIELDS_KEY] : [])])
    url.searchParams.delete(key)
  if (url.href !== location.href) history.replaceState(history.state, '', url)
}

/** Which members of the file say what, where the reader chose them. */
export const FIELDS_KEY = 'fields'

/** Has the address say which members of the file say what. */
export function writeFields(fields: string): void {
  const url = new URL(location.href)
  if (fields === '') url.searchParams.delete(FIELDS_KEY)
  else url.searchParams.set(FIELDS_KEY, fields)
  history.replaceState(history.state, '', url)
}

/** Without percent escapes, where they are whole. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
