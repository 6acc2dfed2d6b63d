import { createFeatureReader, datesKey, findFields } from '../fields/feature-fields'
import { PROPERTIES } from '../fields/field-path'
import { pathsOfWay } from '../fields/find-dates'
import { asObject, type JsonObject, ownMember } from '../json/json-value'
import type { RawFeature } from './dataset'
import { foreignTimes } from './foreign-times'

/** Whether a feature has anything in its own member for a date. */
export function hasDate({ properties }: Pick<RawFeature, 'properties'>): boolean {
  const date = ownMember(properties, 'date')
  return date !== undefined && date !== null && date !== ''
}

/** In which members of any name ("Datum", "observed_on") the features of a file that belongs to no atlas have times. */
export interface GuessedTimes {
  /** Alike while these are the very same. */
  readonly key: string
  /** The property that holds the dates. */
  readonly member: string | undefined
  has(feature: unknown): boolean
}

export function guessTimes(features: readonly unknown[]): GuessedTimes {
  const fields = findFields(features)
  const reader = createFeatureReader(fields)
  const [at = []] = fields.date.chosen.flatMap(pathsOfWay)
  return {
    key: datesKey(fields),
    member: at[0] === PROPERTIES && at.length === 2 ? at[1] : undefined,
    has: (feature) => {
      const { span, dateText } = reader.read(feature)
      return span !== undefined || dateText !== ''
    },
  }
}

type Features = readonly (JsonObject | undefined)[]

export interface Undated {
  readonly features: Features
  readonly times: GuessedTimes | undefined
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
  const times = isForeign ? guessTimes(features) : undefined
  const known =
    before !== undefined && before.features.length === features.length && before.times?.key === times?.key
      ? before
      : undefined
  let changed: Set<number> | undefined
  let looked = 0
  for (let index = 0; index < features.length; index++) {
    const feature = features[index]
    if (known && feature === known.features[index]) continue
    if (++looked % FEATURES_A_STEP === 0) yield
    const isUndated = feature !== undefined && !isDated(feature, times)
    if (isUndated === (known?.rows.has(index) ?? false)) continue
    changed ??= new Set(known?.rows)
    if (isUndated) changed.add(index)
    else changed.delete(index)
  }
  const member = times?.member ?? 'date'
  return { features, times, rows: changed ?? known?.rows ?? new Set(), member }
}

function isDated(feature: JsonObject, times: GuessedTimes | undefined): boolean {
  const properties = asObject(feature.properties)
  if (hasDate({ properties })) return true
  if (!times) return false
  return !foreignTimes({ properties, when: feature.when, path: [] }).next().done || times.has(feature)
}
