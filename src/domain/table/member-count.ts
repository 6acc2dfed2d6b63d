import { type CslKind, cslKind } from '../bibliography/csl-text'
import { asObject, type JsonObject, kindOf, ownMember } from '../json/json-value'
import { looksLikeDate } from './date-shape'

/** Features of GeoJSON, with columns for their properties; or items of a plain list, with columns for their members. */
export type RowShape = 'feature' | 'item'

export type Rows = readonly (JsonObject | undefined)[]

/** How many rows hold which kind of value in a member; dates and blanks are among the texts, names and dates of CSL-JSON among the nested. */
export type Tally = Readonly<OpenTally>

type OpenTally = Record<'text' | 'blank' | 'number' | 'boolean' | 'nested' | 'date' | CslKind | 'any', number>

export interface MemberCount {
  readonly rows: Rows
  readonly shape: RowShape
  readonly ids: Tally
  /** By name of the property or member, in the order in which they were first seen. */
  readonly members: ReadonlyMap<string, Tally>
}

const NONE: Tally = {
  text: 0,
  blank: 0,
  number: 0,
  boolean: 0,
  nested: 0,
  date: 0,
  'csl-names': 0,
  'csl-date': 0,
  any: 0,
}
/** Between two rests there is about a millisecond of work. */
const ROWS_A_STEP = 256

/**
 * Counts what rows hold. It rests between steps, so that a page can draw meanwhile. With the count of `before` only rows that
 * came or went are looked at, so that an edit of a cell costs little; members then stay in their order.
 */
export function* countMembers(
  rows: Rows,
  shape: RowShape,
  before?: MemberCount,
): Generator<void, MemberCount> {
  const known = before?.shape === shape ? before : undefined
  const { gone, come } = difference(known?.rows ?? [], rows)
  const tallies = new Map<string, OpenTally>()
  for (const [key, tally] of known?.members ?? []) tallies.set(key, { ...tally })
  const ids = { ...(known?.ids ?? NONE) }
  let done = 0
  for (const [changed, sign] of [[come, 1] as const, [gone, -1] as const]) {
    for (const row of changed) {
      if (++done % ROWS_A_STEP === 0) yield
      if (row === undefined) continue
      const members = shape === 'feature' ? asObject(row.properties) : row
      if (shape === 'feature') add(ids, ownMember(row, 'id'), sign)
      for (const key of Object.keys(members)) {
        const tally = tallies.get(key) ?? { ...NONE }
        tallies.set(key, tally)
        add(tally, members[key], sign)
      }
    }
  }
  const members = gone.length === 0 ? tallies : new Map([...tallies].filter(([, { any }]) => any > 0))
  return { rows, shape, ids, members }
}

function add(tally: OpenTally, value: unknown, sign: 1 | -1): void {
  tally.any += sign
  const kind = kindOf(value)
  if (kind === 'text') {
    tally.text += sign
    if (value === '') tally.blank += sign
    if (looksLikeDate(value as string)) tally.date += sign
  } else if (kind === 'number' || kind === 'boolean') tally[kind] += sign
  else if (kind === 'object' || kind === 'array') {
    tally.nested += sign
    const csl = cslKind(value)
    if (csl) tally[csl] += sign
  }
}

/** The rows by which two lists differ: of equally many those that another took the place of, else all between what is alike. */
function difference(before: Rows, after: Rows): { readonly gone: Rows; readonly come: Rows } {
  if (before.length === after.length)
    return {
      gone: before.filter((row, index) => row !== after[index]),
      come: after.filter((row, index) => row !== before[index]),
    }
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return {
    gone: before.slice(start, before.length - end),
    come: after.slice(start, after.length - end),
  }
}
