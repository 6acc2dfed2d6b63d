import { asText, type JsonObject, ownMember } from '../json/json-value'

/** Members that other tools write the same thing in, the usual one first. */
export const TITLES = ['title', 'name', 'label', 'Name', 'Title'] as const
const PLACES = ['place', 'placeName'] as const
const SUMMARIES = ['summary', 'description'] as const

/** Members that other tools write a time in, where there is no `date`: when it began and ended. */
export const SPANS = [
  ['start', 'end'],
  ['start_date', 'end_date'],
  ['datestart', 'dateend'],
  ['begin', 'end'],
] as const

/** In which members a feature of anybody's file says what; the usual ones where it does not. */
export function foreignMembers(properties: JsonObject) {
  const has = (key: string): boolean => asText(ownMember(properties, key)) !== undefined
  const usedOf = (keys: readonly [string, ...(readonly string[])]): string => keys.find(has) ?? keys[0]
  const times = has('date') ? undefined : SPANS.find(([start]) => has(start))
  return {
    title: usedOf(TITLES),
    times: times ?? (has('year') && !has('date') ? (['year'] as const) : (['date'] as const)),
    place: usedOf(PLACES),
    summary: usedOf(SUMMARIES),
  }
}
