/** What is wrong with a typed date. */
export const typedDate = {
  problems: {
    'not-a-date': 'Not a date. Write 1981-06-28, 1981-06, 1981 or 28 June 1981.',
    'no-such-day': 'The calendar has no such day.',
    'from-after-to': 'From has to be before To.',
    'to-before-from': 'To has to be after From.',
  },
  /** `not-a-date` where there are years before 1. */
  notADateBefore1: 'Not a date. Write 490 BCE, 28 June 490 BCE, AD 79, 1981 or 1981-06-28.',
  /** Of a number below 0 that may be a year as historians count, or as EDTF does, whose form of it is `edtf`. */
  countedHow: (historians: string, astronomers: string, edtf: string) =>
    `It may be ${historians} or, as EDTF counts, ${astronomers}. Write ${historians} or ${edtf}.`,
  /** `month` is one with its year, in a calendar that was named or chosen. */
  monthEnds: (month: string, days: number) => `${month} has only ${days} days.`,
  didYouMean: (problem: string, suggestion: string) => `${problem} Did you mean ${suggestion}?`,
  /** Of numbers that can be day and month in either order. */
  ambiguous: (readings: readonly string[]) =>
    `It may be ${readings.join(' or ')}. Write the month as a word.`,
  /** How a date that is more than a day was read where one day is asked for. */
  lastDay: (typed: string, day: string) => `${typed}: its last day, ${day}`,
  lastDayOfAxis: (typed: string, day: string) => `${typed}: the last day of the axis, ${day}`,
  outside: (from: string, to: string) => `The axis goes from ${from} to ${to}.`,
}
