import { eventPropertiesSchema } from '../atlas/event-schema'
import { placePropertiesSchema } from '../atlas/place-schema'
import { legPropertiesSchema, stayPropertiesSchema } from '../atlas/relocation-schema'
import { asObject, type JsonObject, ownMember } from '../json/json-value'
import { safeLink } from '../link/safe-link'
import type { DateOrder } from '../time/date-numbers'
import { type ColumnRole, isKnownColumn, rankOf } from './column-roles'
import { type ColumnMapping, guessColumns } from './guess-columns'
import { readDateText } from './read-date-text'
import { decideDateOrder, rowDate } from './row-date'

/** Which members of the features of anybody's GeoJSON say what, and how numbers before a year are read. */
export interface FieldMapping {
  readonly fields: ReadonlyMap<ColumnRole, string>
  readonly order: DateOrder | undefined
}

/** Features that are looked at; the order of day and month is decided from all of these. */
const SAMPLE = 1000
const MOST_FIELDS = 200
/** Letters of a value that can be a date or name a thing; a longer one is a text. */
const LONGEST = 300

/** Members of the files of an atlas. */
const OURS = new Set(
  [eventPropertiesSchema, legPropertiesSchema, stayPropertiesSchema, placePropertiesSchema].flatMap(
    ({ entries }) => Object.keys(entries),
  ),
)

/** What the position says is no member's to say; ids and links are taken from where GeoJSON has them. */
const NOT_ASKED: readonly ColumnRole[] = ['id', 'lat', 'lon', 'position', 'geometry', 'source', 'url']

/**
 * Guesses which members say what, as `guessColumns` does for the columns of a table: by names in several languages and by
 * what they hold. Where no name tells of a date, a member whose texts all are dates is taken.
 */
export function guessFields(features: readonly unknown[]): FieldMapping {
  const all = features.slice(0, SAMPLE).map((feature) => asObject(asObject(feature).properties))
  const header = [...new Set(all.flatMap((properties) => Object.keys(properties)))].slice(0, MOST_FIELDS)
  const rows = all.map((properties, index) => ({
    cells: header.map((name) => fieldText(properties, name)),
    line: index + 1,
  }))
  const table = { header, rows, hasHeader: true }
  const skipped = new Map(NOT_ASKED.map((role) => [role, -1]))
  const mapping = new Map(guessColumns(table, skipped))
  if (!(['date', 'start', 'year'] as const).some((role) => mapping.has(role))) {
    const taken = new Set(mapping.values())
    const date = header.findIndex((name, column) => !taken.has(column) && holdsDates(all, name))
    if (date >= 0) mapping.set('date', date)
  }
  return { fields: namesOf(mapping, header), order: decideDateOrder(table, mapping)?.order }
}

function namesOf(mapping: ColumnMapping, header: readonly string[]): ReadonlyMap<ColumnRole, string> {
  return new Map([...mapping].map(([role, column]) => [role, header[column] ?? '']))
}

/** Whether a member is a date wherever it is there. A number may be anything, and so may its digits as a text. */
function holdsDates(all: readonly JsonObject[], name: string): boolean {
  const values = all
    .map((properties) => ownMember(properties, name))
    .filter((value) => value != null && value !== '')
  const isDate = (value: unknown) =>
    typeof value === 'string' && /\D/.test(value.trim()) && readDateText(value, 'day-first') !== undefined
  return values.length > 0 && values.every(isDate)
}

/** The date of a feature as EDTF, or as it is written where that cannot be read; empty where it has none. */
export function fieldDate(properties: JsonObject, { fields, order }: FieldMapping): string {
  const date = rowDate((role) => textOf(properties, fields.get(role)), order)
  return date?.edtf ?? date?.text ?? ''
}

/** What a feature has in the member that plays a role; empty where it has none. */
export function textOf(properties: JsonObject, field: string | undefined): string {
  return field === undefined ? '' : fieldText(properties, field)
}

function fieldText(properties: JsonObject, name: string): string {
  const value = ownMember(properties, name)
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.length <= LONGEST ? value.trim() : ''
}

/** The text by which a thing is called in some language ("nom", "Bezeichnung"), by the names of its members. */
export function namedTitle(properties: JsonObject): string | undefined {
  let best: { readonly rank: number; readonly text: string } | undefined
  for (const name of Object.keys(properties).slice(0, MOST_FIELDS)) {
    const rank = rankOf('title', name)
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
    const text = fieldText(properties, name)
    if (/\p{L}{2}/u.test(text) && safeLink(text) === undefined && readDateText(text) === undefined)
      return text
  }
  return undefined
}
