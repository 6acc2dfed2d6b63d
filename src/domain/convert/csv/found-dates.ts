import type { ColumnRole } from '../../fields/column-roles'
import type { DateWay } from '../../fields/date-field'
import type { FieldPath } from '../../fields/field-path'
import type { FieldTable } from '../../fields/field-table'
import { findDates } from '../../fields/find-dates'
import type { ColumnMapping } from '../../fields/guess-columns'
import { sampleMembers } from '../../fields/sample-members'

/** Rows that are looked at. */
const SAMPLE = 1000

const WHOLE: readonly ColumnRole[] = ['date', 'start', 'end']
const PARTS: readonly ColumnRole[] = ['year', 'month', 'day', 'endYear', 'endMonth', 'endDay']

/** The mapping with the columns of dates that the page finds, where names told of years at most and nobody said which they are. */
export function withFoundDates(
  { header, rows }: FieldTable,
  mapping: ColumnMapping,
  given: ColumnMapping = new Map(),
): ColumnMapping {
  if (WHOLE.some((role) => mapping.has(role))) return mapping
  if ([...WHOLE, ...PARTS].some((role) => given.has(role))) return mapping
  const sample = rows.slice(0, SAMPLE).map(({ cells }) => ({
    properties: Object.fromEntries(
      header.flatMap((name, column) => (cells[column] ? [[name, cells[column]]] : [])),
    ),
  }))
  const [way] = findDates(sample, sampleMembers(sample), {}).chosen
  const found = (way ? dateColumns(way) : []).flatMap(([role, at]) => {
    const column = at?.length === 2 ? header.indexOf(at[1] ?? '') : -1
    return column < 0 ? [] : [[role, column] as const]
  })
  const taken = found.map(([, column]) => column)
  const isKnown = found.length === 0 || (found.length === 1 && taken[0] === mapping.get('year'))
  if (isKnown || [...given.values()].some((column) => taken.includes(column))) return mapping
  const others = [...mapping].filter(([role, column]) => !PARTS.includes(role) && !taken.includes(column))
  return new Map([...others, ...found])
}

/** The members of which a date is read, by what they hold of it. */
export function dateColumns(way: DateWay): readonly (readonly [ColumnRole, FieldPath | undefined])[] {
  if (way.kind === 'member') return [['date', way.at]]
  if (way.kind === 'pair')
    return [
      ['start', way.start?.at],
      ['end', way.end?.at],
    ]
  if (way.kind !== 'parts') return []
  return [
    ['year', way.start.year],
    ['month', way.start.month],
    ['day', way.start.day],
    ['endYear', way.end?.year],
    ['endMonth', way.end?.month],
    ['endDay', way.end?.day],
  ]
}
