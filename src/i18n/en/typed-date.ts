/** What is wrong with a typed date. */
export const typedDate = {
  problems: {
    'not-a-date': 'Not a date. Write 1981-06-28, 1981-06, 1981 or 28 June 1981.',
    'no-such-day': 'The calendar has no such day.',
    'from-after-to': 'From has to be before To.',
    'to-before-from': 'To has to be after From.',
  },
  /** `month` is one with its year, in a calendar that was named or chosen. */
  monthEnds: (month: string, days: number) => `${month} has only ${days} days.`,
  didYouMean: (problem: string, suggestion: string) => `${problem} Did you mean ${suggestion}?`,
  outside: (from: string, to: string) => `The atlas goes from ${from} to ${to}.`,
}
