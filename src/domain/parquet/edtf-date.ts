import { PROPERTY_PREFIX } from '../fields/column-roles'
import type { DateField } from '../fields/date-field'
import type { FeatureFields } from '../fields/feature-fields'
import { type FieldPath, isSamePath, PROPERTIES } from '../fields/field-path'
import type { Footer } from './read-footer'

/**
 * Where features of a file that `writeParquet` wrote have their date in EDTF: among the properties, or beside them where they have a
 * `date` of their own that is written otherwise. Undefined of other files.
 */
export function edtfDatePath({ events, leaves }: Footer): FieldPath | undefined {
  const has = (name: string) => leaves.some(({ path }) => path.join() === name)
  if (events.openEnds !== true || !has('date')) return undefined
  return has(`${PROPERTY_PREFIX}date`) ? ['date'] : [PROPERTIES, 'date']
}

/**
 * Fields whose date is EDTF in the member that is known to hold it, whatever was found, unless a reader chose another. The times of a
 * track's points go before it: it has but the first and the last of them.
 */
export function withEdtfDate(fields: FeatureFields, at: FieldPath | undefined): FeatureFields {
  const { given, date } = fields
  const isChosen = (['date', 'start', 'end', 'year'] as const).some((role) => given[role] !== undefined)
  if (at === undefined || isChosen) return fields
  const isThat = (field: DateField) => field.kind === 'member' && isSamePath(field.at, at)
  const found = [...date.chosen, ...date.others]
  const { filled, examples } = found.find(isThat) ?? { filled: 0, examples: [] }
  const own: DateField = { kind: 'member', at, reading: { kind: 'text', negative: 'edtf' }, filled, examples }
  const moments = date.chosen.filter(({ kind }) => kind === 'moments')
  const others = found.filter((field) => !isThat(field) && !moments.includes(field))
  const hasNumbers = moments.length > 0 && date.hasNumbers
  return { ...fields, date: { chosen: [...moments, own], others, hasNumbers } }
}
