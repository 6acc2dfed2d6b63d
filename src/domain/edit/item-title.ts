import { firstText, namedText } from '../fields/named-texts'
import { asObject, asText, type JsonObject } from '../json/json-value'
import { MAX_DATE_LENGTH } from '../time/read-edtf'
import { isMakeshiftId } from './makeshift-id'

/** Letters of a title that is shown; a title of a book is shorter. */
const LONGEST = 300

/**
 * What an item is called: title, name (in any language) or id, or else its first short text that is no member of ours, cut
 * where it is very long; empty where it has none of these but a makeshift id.
 */
export function itemTitle(item: unknown): string {
  const object = asObject(item)
  const { id } = object
  const properties = asObject(object.properties)
  const name = typeof id === 'string' || typeof id === 'number' ? nameOf(String(id)) : ''
  return shownName(
    headingOf(object) ?? namedText(properties, 'title') ?? (name || firstText(properties)) ?? '',
  )
}

/** A title, an id or a member's name, cut where it is too long to be drawn. */
export function shownName(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name
}

/** The date of an item as it is written, cut where it is longer than any date; empty where it has none. */
export function itemDate(item: unknown): string {
  const date = asText(asObject(asObject(item).properties).date) ?? ''
  return date.length > MAX_DATE_LENGTH ? `${date.slice(0, MAX_DATE_LENGTH)}…` : date
}

function nameOf(id: string): string {
  return isMakeshiftId(id) ? '' : id
}

/** Title or name of an item, be it a feature or a source. */
export function headingOf(item: JsonObject): string | undefined {
  const { title, name } = asObject(item.properties)
  return [title, name, item.title].find((text): text is string => typeof text === 'string' && /\S/.test(text))
}
