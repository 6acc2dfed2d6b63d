import { linkAddress } from '../link/link-address'
import type { TimeSpan } from '../time/time-span'
import type { DateField } from './date-field'
import type { FieldChoices } from './field-choices'
import { getterOf, PROPERTIES } from './field-path'
import { type DateFields, findDates, pathsOfWay } from './find-dates'
import { findTexts, type TextFields } from './find-texts'
import { memberAt, sampleMembers } from './sample-members'
import { writtenOf } from './value-reader'
import { createWayReader, type TakenDate } from './way-reader'

/**
 * What members of the features of a file say what, how they are read, and what else a person may choose. Plain data, for
 * workers.
 */
export interface FeatureFields {
  /** Features that were looked at. */
  readonly sampled: number
  readonly date: DateFields
  readonly title: TextFields
  readonly category: TextFields
  readonly place: TextFields
  readonly link: TextFields
  /** What of this a reader chose. */
  readonly given: FieldChoices
}

/** What is read of one feature. */
export interface FeatureReading {
  readonly span: TimeSpan | undefined
  /** As written; empty where it has none. With a text and no span the date cannot be read. */
  readonly dateText: string
  /** Empty where it has none, as category and place. */
  readonly title: string
  readonly category: string
  readonly place: string
  /** An address of http or https. */
  readonly link: string | undefined
  /** Days since 1970-01-01 UTC for each vertex, NaN where one cannot be read; of a list that is as long as it is, whatever the geometry. */
  readonly moments?: Float64Array
}

export interface FeatureReader {
  /** Reads one feature, whatever it is; never throws. */
  read(feature: unknown): FeatureReading
  /**
   * What the whole column decided against what the sample had: the order of day and month, seconds or milliseconds, what years below
   * 0 are. Then these are the fields by which all of it is to be read again; else undefined.
   */
  revised(): FeatureFields | undefined
}

/** Features that are looked at. */
const SAMPLE = 1000

/**
 * Finds by itself which members of anybody's features say date, title, category, place and link.
 *
 * @param sample the first features as they were parsed
 * @param given what a reader chose, which goes before all that is found
 */
export function findFields(sample: readonly unknown[], given: FieldChoices = {}): FeatureFields {
  const some = sample.slice(0, SAMPLE)
  const members = sampleMembers(some)
  const date = findDates(some, members, given)
  const texts = findTexts(members, date.chosen.flatMap(pathsOfWay), given, (at) => memberAt(some, at))
  return { sampled: some.length, date, ...texts, given }
}

/** Alike of fields by which the dates of features are read alike. */
export function datesKey({ date }: FeatureFields): string {
  return JSON.stringify(date.chosen.map(({ filled: _, examples: __, ...way }) => way))
}

/** Alike of fields by which all of features is read alike. */
export function readingKey(fields: FeatureFields): string {
  const { title, category, place, link } = fields
  return JSON.stringify([datesKey(fields), ...[title, category, place, link].map(({ chosen }) => chosen?.at)])
}

type TextOf = (feature: unknown) => string

const NO_TEXT: TextOf = () => ''

/** Makes what reads the features of a file by its fields, once for all of them. */
export function createFeatureReader(fields: FeatureFields): FeatureReader {
  const ways = fields.date.chosen.map(createWayReader)
  const taken: TakenDate = { span: undefined, text: '', moments: undefined }
  const titleOf = textReader(fields.title)
  const categoryOf = textReader(fields.category)
  const placeOf = textReader(fields.place)
  const linkOf = textReader(fields.link)
  const hasLink = fields.link.chosen !== undefined

  const takeDate = (feature: unknown): void => {
    taken.span = undefined
    taken.text = ''
    taken.moments = undefined
    // A date that cannot be read is no reason to take another.
    for (const way of ways) if (way.read(feature, taken)) return
  }

  return {
    read: (feature) => {
      takeDate(feature)
      const link = hasLink ? linkOf(feature) : ''
      const read = {
        span: taken.span,
        dateText: taken.text,
        title: titleOf(feature),
        category: categoryOf(feature),
        place: placeOf(feature),
        link: link === '' ? undefined : linkAddress(link),
      }
      return taken.moments ? { ...read, moments: taken.moments } : read
    },
    revised: () => {
      const revised = ways.map((way) => way.revised())
      if (revised.every((way) => way === undefined)) return undefined
      const chosen = fields.date.chosen.map((field, index): DateField => {
        const way = revised[index]
        return way ? { ...way, filled: field.filled, examples: field.examples } : field
      })
      return { ...fields, date: { ...fields.date, chosen } }
    },
  }
}

function textReader({ chosen }: TextFields): TextOf {
  if (!chosen) return NO_TEXT
  const get = getterOf(chosen.at)
  return (feature) => asWritten(get(feature))
}

/** The text that a value says; empty where it says none. */
export function asWritten(value: unknown): string {
  return typeof value === 'boolean' ? String(value) : writtenOf(value)
}

/** The members of features and of their properties that are read: all others may be missing. Geometries always are. */
export interface ReadMembers {
  readonly feature: readonly string[]
  readonly properties: readonly string[]
}

/** The members that are read by these fields; undefined where any may be. */
export function membersRead({ date, title, category, place, link }: FeatureFields): ReadMembers | undefined {
  const feature = new Set<string>()
  const properties = new Set<string>()
  const texts = [title, category, place, link].flatMap(({ chosen }) => (chosen ? [chosen.at] : []))
  for (const [first, second] of [...date.chosen.flatMap(pathsOfWay), ...texts]) {
    if (first === undefined || (first === PROPERTIES && second === undefined)) return undefined
    if (first !== PROPERTIES) feature.add(first)
    else if (second !== undefined) properties.add(second)
  }
  return { feature: [...feature], properties: [...properties] }
}
