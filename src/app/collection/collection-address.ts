import { DATA_KEY, FIELDS_KEY, FILE_KEY, STEP_KEYS } from '../../domain/view/view-keys'
import { finishAddress, readableQuery } from '../url-sync'
import { writeAddress } from '../write-address'
import { type NamedSource, namedSource } from './opened-collection'

const SOURCE_KEYS = [DATA_KEY, FILE_KEY, FIELDS_KEY]

/** Makes an entry of the history in which something else is shown, in a view of its own; `undefined`: the atlas. */
export function enterSource(
  named: NamedSource | undefined,
  others: Readonly<Record<string, string>> = {},
): void {
  finishAddress()
  const before = namedSource()
  const isOther = before?.key !== named?.key || before?.value !== named?.value
  const query = withoutView()
  for (const [key, value] of Object.entries(others)) query.set(key, value)
  if (named) query.set(named.key, named.value)
  const entered: EntryState = { isEntered: isOther }
  write(query, 'pushState', entered)
}

/** What the state of an entry of the history says besides its number. */
interface EntryState {
  /** Whether the entry before it is of this page and shows something else. */
  readonly isEntered?: boolean
}

/**
 * Goes back to what was shown before the shown entry was made, also where reload or Forward led to that; where nothing was, the
 * entry becomes one of the atlas. Returns whether it goes back, which takes a moment.
 */
export function leaveEntry(): boolean {
  const { isEntered } = (history.state ?? {}) as EntryState
  if (isEntered) history.back()
  else write(withoutView(), 'replaceState')
  return isEntered === true
}

function withoutView(): URLSearchParams {
  const query = new URLSearchParams(location.search)
  for (const key of [...STEP_KEYS, ...SOURCE_KEYS, 'mode', 'lesson', 'step']) query.delete(key)
  return query
}

/** Has the address name another file for the same view. */
export function nameSource(named: NamedSource): void {
  const query = new URLSearchParams(location.search)
  for (const key of [DATA_KEY, FILE_KEY]) query.delete(key)
  query.set(named.key, named.value)
  const unknown: EntryState = { isEntered: false }
  write(query, 'replaceState', { ...history.state, ...unknown })
}

/** Which members of the file say what, as the address has it. */
export function addressFields(): string {
  return new URLSearchParams(location.search).get(FIELDS_KEY) ?? ''
}

/** Has the address say which members of the file say what. */
export function writeFields(fields: string): void {
  const query = new URLSearchParams(location.search)
  if (fields === '') query.delete(FIELDS_KEY)
  else query.set(FIELDS_KEY, fields)
  write(query, 'replaceState')
}

function write(
  query: URLSearchParams,
  method: 'pushState' | 'replaceState',
  state: unknown = history.state,
): void {
  const url = new URL(location.href)
  url.search = readableQuery(query)
  url.hash = ''
  if (url.href !== location.href) writeAddress(method, state, url.href)
}
