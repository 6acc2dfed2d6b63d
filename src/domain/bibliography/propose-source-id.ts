import { asArray, asObject, asText, type JsonObject, ownMember } from '../json/json-value'
import { slug } from '../slug'

const COMMON: ReadonlySet<string> = new Set(
  'a an and as at by der des die das du for from how in is la le les of on or the to un une von with'.split(
    ' ',
  ),
)
const LONGEST_WORD = 24

/** A new id for a source: who wrote or published it, the year and a word of the title; a number tells it from those taken. */
export function proposeSourceId(item: JsonObject, taken: { has(id: string): boolean }): string {
  const year = asArray(asArray(ownMember(asObject(ownMember(item, 'issued')), 'date-parts'))[0])[0]
  const title = slug(asText(ownMember(item, 'title')) ?? '').split('-')
  const word = title.find((each) => each.length > 2 && !COMMON.has(each)) ?? ''
  const parts = [whoOf(item), typeof year === 'number' ? String(Math.abs(year)) : '', word]
  const base = slug(parts.filter((part) => part !== '').join('-')) || 'source'
  let id = base
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`
  return id
}

function whoOf(item: JsonObject): string {
  const author = asObject(asArray(ownMember(item, 'author'))[0])
  const names = [author.family, author.literal, item['container-title'], item.publisher].map(asText)
  const who = slug(names.find((name) => name !== undefined && slug(name) !== '') ?? '')
  return who.slice(0, LONGEST_WORD).replace(/-[^-]*$|-$/, (end) => (who.length > LONGEST_WORD ? '' : end))
}
