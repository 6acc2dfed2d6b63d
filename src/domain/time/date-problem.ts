import type { TimeSpan } from './time-span'

export type DateProblemCode =
  /** No form of EDTF that we read. */
  | 'date/not-edtf'
  /** A day that its month lacks: values month, year, day, days. */
  | 'date/impossible-day'
  /** A month that no year has: values month, year. */
  | 'date/impossible-month'
  /** Values length, max. */
  | 'date/too-long'
  /** Values start, end. */
  | 'date/end-before-start'
  /** A date of the Iranian calendar: the suggestion is the Gregorian date. */
  | 'date/solar-hijri'
  /** Day, month and year parted by slashes, dots or hyphens; `other` is the month-first reading. */
  | 'date/slashes'
  /** A form of the EDTF draft of 2012. */
  | 'date/2012-draft'
  /** A date in words; `other` is a further reading. */
  | 'date/words'
  /** Another weekday than the day's: values weekday (as named) and actual, 0 is Sunday; `other` is the nearest day of that weekday. */
  | 'date/weekday'

/** What is wrong with a date. Values always hold `text`; `suggestion` (EDTF) where one can be given. */
export interface DateProblem {
  readonly code: DateProblemCode
  readonly values: Readonly<Record<string, string | number>>
}

/** A date that was read (with its EDTF form), or what is wrong with it. */
export type DateResult =
  | { readonly span: TimeSpan; readonly edtf: string }
  | { readonly problem: DateProblem }
