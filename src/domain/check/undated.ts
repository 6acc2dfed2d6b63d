import { type FieldMapping, guessFields, textOf } from '../fields/guess-fields'
import { asObject, type JsonObject, ownMember } from '../json/json-value'
import type { RawFeature } from './dataset'
import { foreignTimes } from './foreign-times'

/** Whether a feature has anything in its own member for a date. */
export function hasDate({ properties }: Pick<RawFeature, 'properties'>): boolean {
  const date = ownMember(properties, 'date')
  return date !== undefined && date !== null && date !== ''
}

const ROLES = ['date', 'start', 'end', 'year', 'endYear'] as const

/** Whether a feature has a time in a member that was guessed to hold one: "Datum", "fecha". */
export function hasGuessedTime(properties: JsonObject, { fields }: FieldMapping): boolean {
  return ROLES.some((role) => textOf(properties, fields.get(role)) !== '')
}

type Features = readonly (JsonObject | undefined)[]

export interface Undated {
  readonly features: Features
  readonly mapping: FieldMapping | undefined
  /** Indices of the features without a date; the very set of before while they are the same. */
  readonly rows: ReadonlySet<number>
  /** The property in which features of the file have their date. */
  readonly member: string
}

/** Between two rests there is about a millisecond of work. */
const FEATURES_A_STEP = 512

/**
 * Finds the features without a date; those of files that belong to no atlas (`isForeign`) may have theirs in any member in which
 * other tools write one. It rests between steps; with what was found `before` only features that are others are looked at.
 */
export function* findUndated(
  features: Features,
  isForeign: boolean,
  before?: Undated,
): Generator<void, Undated> {
  const mapping = isForeign ? guessFields(features) : undefined
  const known =
    before !== undefined && before.features.length === features.length && sameFields(before.mapping, mapping)
      ? before
      : undefined
  let changed: Set<number> | undefined
  let looked = 0
  for (let index = 0; index < features.length; index++) {
    const feature = features[index]
    if (known && feature === known.features[index]) continue
    if (++looked % FEATURES_A_STEP === 0) yield
    const isUndated = feature !== undefined && !isDated(feature, mapping)
    if (isUndated === (known?.rows.has(index) ?? false)) continue
    changed ??= new Set(known?.rows)
    if (isUndated) changed.add(index)
    else changed.delete(index)
  }
  const fields = mapping?.fields
  const member = fields?.get('date') ?? fields?.get('start') ?? fields?.get('year') ?? 'date'
  return { features, mapping, rows: changed ?? known?.rows ?? new Set(), member }
}

function isDated(feature: JsonObject, mapping: FieldMapping | undefined): boolean {
  const properties = asObject(feature.properties)
  if (hasDate({ properties })) return true
  if (!mapping) return false
  return (
    !foreignTimes({ properties, when: feature.when, path: [] }).next().done ||
    hasGuessedTime(properties, mapping)
  )
}

function sameFields(one: FieldMapping | undefined, other: FieldMapping | undefined): boolean {
  return ROLES.every((role) => one?.fields.get(role) === other?.fields.get(role))
}
