import { DATA_KEY, FIELDS_KEY, FILE_KEY, STEP_KEYS } from '../../domain/view/view-keys'
import { finishAddress, readableQuery } from '../url-sync'
import type { NamedSource } from './opened-collection'

const SOURCE_KEYS = [DATA_KEY, FILE_KEY, FIELDS_KEY]

/** Makes an entry of the history in which something else is shown, in a view of its own; `undefined`: the atlas. */
export function enterSource(
  named: NamedSource | undefined,
  others: Readonly<Record<string, string>> = {},
): void {
  finishAddress()
  const query = new URLSearchParams(location.search)
  for (const key of [...STEP_KEYS, ...SOURCE_KEYS, 'mode', 'lesson', 'step']) query.delete(key)
  for (const [key, value] of Object.entries(others)) query.set(key, value)
  if (named) query.set(named.key, named.value)
  write(query, 'pushState')
}

/** Has the address name another file for the same view. */
export function nameSource(named: NamedSource): void {
  const query = new URLSearchParams(location.search)
  for (const key of [DATA_KEY, FILE_KEY]) query.delete(key)
  query.set(named.key, named.value)
  write(query, 'replaceState')
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

function write(query: URLSearchParams, method: 'pushState' | 'replaceState'): void {
  const url = new URL(location.href)
  url.search = readableQuery(query)
  url.hash = ''
  if (url.href !== location.href) history[method](method === 'pushState' ? null : history.state, '', url)
}
