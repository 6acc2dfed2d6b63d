import type { OtherCalendar } from '../time/calendar-types'
import type { DateOrder } from '../time/date-numbers'
import type { FieldPath } from './field-path'
import type { YearTails } from './year-tail'

/** Why numbers before a year are read in an order: a number over 12, dots, or for want of either; `mixed` where both orders occur. */
export interface OrderBecause {
  readonly reason: 'numbers' | 'dots' | 'assumed' | 'mixed' | 'chosen'
  /** A date that shows it, as written. */
  readonly text: string
}

/**
 * What years below 0 are, the same all over a column: -44 is 44 BCE, as historians count, or 45 BCE in one that has a year 0, which
 * only astronomical years have, or that is written as EDTF writes dates (`-0043`, see `YearEvidence`).
 */
export type NegativeYears = 'bce' | 'astronomical' | 'edtf'

/** The astronomical year of one that is written as a plain number. */
export function astronomical(written: number, negative: NegativeYears): number {
  return written < 0 && negative === 'bce' ? written + 1 : written
}

export type EpochUnit = 's' | 'ms'

/**
 * What instants at midnight are where a column has no others: whole days, as databases write them (`2019-01-05T00:00:00.000`), or
 * in a column of years, where all are on 1 January, whole years.
 */
export type WholeUnit = 'day' | 'year'

/** A calendar other than the Gregorian that dates are read by, and what told it: the name of the column, or that it is written in Persian. */
export interface TakenCalendar {
  readonly of: OtherCalendar
  readonly because: 'name' | 'script'
}

/** How the values of a member are read as dates. */
export type DateReading =
  /**
   * Dates in words and figures. `order` is that of day and month in "8/7/1914"; without one, and `mixed`, only what can be read
   * in one order alone is; without `orderBecause` there was no such date yet, and day comes first.
   */
  | {
      readonly kind: 'text'
      readonly order?: DateOrder
      readonly orderBecause?: OrderBecause
      readonly negative: NegativeYears
      readonly areBce?: true
      /** Whether some dates are decades that are not the first of a century, so that "1800s" is one as well. */
      readonly hasDecades?: true
      readonly whole?: WholeUnit
      readonly tails?: YearTails
      readonly calendar?: TakenCalendar
    }
  /** Whole numbers that are years, and dates in words beside them. */
  | {
      readonly kind: 'year'
      readonly negative: NegativeYears
      /** Whether years are BCE that no sign tells, as the name of the column says: 490 of `Year BC`. */
      readonly areBce?: true
      /** Whether -1, -99 and -999 stand for no year. */
      readonly hasCodes?: true
      readonly hasDecades?: true
      readonly tails?: YearTails
      readonly calendar?: TakenCalendar
    }
  /** Numbers of seconds or milliseconds since 1970-01-01 UTC; of both, each as its size tells, where `unit` is that of most. */
  | {
      readonly kind: 'epoch'
      readonly unit: EpochUnit
      readonly isMixed?: true
      readonly isChosen?: true
      readonly whole?: WholeUnit
    }
  /** Whole numbers like 19860607 or 198606. */
  | { readonly kind: 'compact'; readonly calendar?: TakenCalendar }

/** The calendar that dates of a reading are of, where it is not the Gregorian one. */
export function calendarOf(reading: DateReading): TakenCalendar | undefined {
  return 'calendar' in reading ? reading.calendar : undefined
}

/** Members of a date in columns; those that are not there or not chosen are undefined. */
export interface PartPaths {
  readonly year: FieldPath
  readonly month?: FieldPath
  readonly day?: FieldPath
}

/** One end of a pair: a member, and another that says the same in EDTF and counts where it is filled. */
export interface EndPath {
  readonly at: FieldPath
  readonly twin?: FieldPath
}

/** A way in which features say their date. */
export type DateWay =
  /** In one member. */
  | { readonly kind: 'member'; readonly at: FieldPath; readonly reading: DateReading }
  /** In a member for the start and one for the end. */
  | {
      readonly kind: 'pair'
      readonly start?: EndPath
      readonly end?: EndPath
      readonly reading: DateReading
    }
  /** In columns for year, month and day; a year 0 is one that is not known, and one below 0 BCE. */
  | {
      readonly kind: 'parts'
      readonly start: PartPaths
      readonly end?: PartPaths
      readonly reading: DateReading
    }
  /** In a `when` of Linked Places, or in those of the geometries of a GeometryCollection. */
  | { readonly kind: 'when'; readonly at: FieldPath }
  /** In a list of times, one for each vertex. */
  | { readonly kind: 'moments'; readonly at: FieldPath; readonly reading: DateReading }
  /** In the fourth number of positions. */
  | { readonly kind: 'position'; readonly reading: DateReading }

/** What is known of a way or member from the features that were looked at. */
export interface FieldFacts {
  /** Features of the sample that have it. */
  readonly filled: number
  /** Up to three different values as they are written. */
  readonly examples: readonly string[]
}

export type DateField = DateWay & FieldFacts

export interface TextField extends FieldFacts {
  readonly at: FieldPath
}
