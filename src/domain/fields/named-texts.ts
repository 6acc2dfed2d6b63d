import { eventPropertiesSchema } from '../atlas/event-schema'
import { placePropertiesSchema } from '../atlas/place-schema'
import { legPropertiesSchema, stayPropertiesSchema } from '../atlas/relocation-schema'
import type { JsonObject } from '../json/json-value'
import { safeLink } from '../link/safe-link'
import { isKnownColumn, rankOf } from './column-roles'
import { readDateText } from './read-date-text'

const MOST_FIELDS = 200
/** Letters of a value that can name a thing; a longer one is a text. */
const LONGEST = 300

/** Members of the files of an atlas. */
const OURS = new Set(
  [eventPropertiesSchema, legPropertiesSchema, stayPropertiesSchema, placePropertiesSchema].flatMap(
    ({ entries }) => Object.keys(entries),
  ),
)

/** The text that a thing has for a title or summary in some language ("nom", "Beschreibung"), by the names of its members. */
export function namedText(properties: JsonObject, role: 'title' | 'summary'): string | undefined {
  let best: { readonly rank: number; readonly text: string } | undefined
  for (const name of Object.keys(properties).slice(0, MOST_FIELDS)) {
    const rank = rankOf(role, name)
    if (rank < 0 || (best && best.rank <= rank)) continue
    const text = properties[name]
    if (typeof text === 'string' && /\S/.test(text)) best = { rank, text }
  }
  return best?.text
}

/** The first short text of a thing that nothing else names: no date, no link, no mere number, no member that says another thing. */
export function firstText(properties: JsonObject): string | undefined {
  for (const name of Object.keys(properties).slice(0, MOST_FIELDS)) {
    if (OURS.has(name) || isKnownColumn(name)) continue
    const text = shortText(properties[name])
    if (/\p{L}{2}/u.test(text) && safeLink(text) === undefined && readDateText(text) === undefined)
      return text
  }
  return undefined
}

function shortText(value: unknown): string {
  return typeof value === 'string' && value.length <= LONGEST ? value.trim() : ''
}
