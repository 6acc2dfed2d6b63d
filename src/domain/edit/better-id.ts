import { asObject, asText, type JsonObject, ownMember } from '../json/json-value'
import { slug } from '../slug'
import { freeId } from './new-feature'

/** An id that says nothing of what it is of: as a new feature has it. */
const MAKESHIFT = /^new-(?:event|leg|stay|place|source)(?:-\d+)*$/

/**
 * An id of title and year for a feature whose own was given before it had a title; undefined where it has a better one, has no title
 * yet, or the texts refer to it.
 */
export function betterId(
  feature: JsonObject,
  taken: { has(id: string): boolean },
  texts: Iterable<string>,
): string | undefined {
  const { id, properties } = feature
  if (typeof id !== 'string' || !MAKESHIFT.test(id)) return undefined
  const text = (key: string): string => asText(ownMember(asObject(properties), key)) ?? ''
  const words = slug(text('title') || text('name'))
  const year = /^-?\d{4}/.exec(text('date'))?.[0] ?? ''
  const made = [words, year].filter(Boolean).join('-')
  if (words === '' || MAKESHIFT.test(made)) return undefined
  const written = JSON.stringify(id)
  let times = 0
  for (const each of texts) times += each.split(written, 3).length - 1
  return times > 1 ? undefined : freeId(made, taken)
}
