import { freeId } from '../free-id'
import { asObject, asText, isJsonObject, type JsonObject, ownMember } from '../json/json-value'
import { slug } from '../slug'
import { isMakeshiftId } from './makeshift-id'

/**
 * An id of title and year for a feature whose own was given before it had a title; undefined where it has a better one, has no title
 * yet, or the texts refer to it.
 */
export function betterId(
  feature: JsonObject,
  taken: { has(id: string): boolean },
  texts: Iterable<string>,
): string | undefined {
  const { id } = feature
  return typeof id === 'string' && isMakeshiftId(id) ? followingId(feature, taken, texts) : undefined
}

/** Whether an id is makeshift or made of what the feature says: as long as nobody relies on it, it follows what is written there. */
export function isMadeId(feature: JsonObject): boolean {
  const { id } = feature
  if (typeof id !== 'string') return false
  const [words, year] = partsOf(feature)
  return isMakeshiftId(id) || (words !== '' && [words, `${words}-${year}`].includes(bare(id, words, year)))
}

/**
 * The id that a feature should have by its title and year; undefined where it has that, has no title yet, or the texts
 * refer to its own.
 */
export function followingId(
  feature: JsonObject,
  taken: { has(id: string): boolean },
  texts: Iterable<string>,
): string | undefined {
  const { id } = feature
  const [words, year] = partsOf(feature)
  const made = [words, year].filter(Boolean).join('-')
  if (typeof id !== 'string' || words === '' || isMakeshiftId(made) || bare(id, words, year) === made)
    return undefined
  return timesWritten(id, texts) > 1 ? undefined : freeId(made, taken)
}

/** How often texts have an id as a value: a key of the same letters is none. */
export function timesWritten(id: string, texts: Iterable<string>): number {
  let times = 0
  for (const text of texts) {
    const [, ...behind] = text.split(JSON.stringify(id))
    times += behind.filter((rest) => !/^\s*:/.test(rest)).length
  }
  return times
}

/** The words and the year of which an id is made: of a feature, or of what an atlas lists by its label. */
function partsOf(item: JsonObject): readonly [words: string, year: string] {
  const text = (key: string): string => asText(ownMember(asObject(item.properties), key)) ?? ''
  if (!isJsonObject(item.properties)) return [slug(asText(ownMember(item, 'label')) ?? ''), '']
  return [slug(text('title') || text('name')), /^-?\d{4}/.exec(text('date'))?.[0] ?? '']
}

/** An id without the number that sets it apart from another of the same words. */
function bare(id: string, words: string, year: string): string {
  return [`${words}-${year}`, words].find((made) => new RegExp(`^${made}-\\d{1,3}$`).test(id)) ?? id
}
