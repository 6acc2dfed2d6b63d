/** The panel of what happened on a day of the year. */
export const onThisDay = {
  region: 'On this day',
  close: 'Close the day',
  today: 'Today',
  month: 'Month',
  day: 'Day',
  steps: {
    previousEvent: 'Previous day with events',
    previous: 'Previous day',
    next: 'Next day',
    nextEvent: 'Next day with events',
  },
  strip: 'Day of the year',
  stripHint:
    'A dot is an event that began or ended on that day. Drag, or use the arrow keys, to step through the year.',
  count: (count: number, shown: string) => {
    if (count === 0) return 'no event'
    return count === 1 ? '1 event' : `${shown} events`
  },
  onDay: (day: string, count: string) => `${day}: ${count}`,
  empty: 'No event that search and filters let through is known to have begun or ended on this day.',
  earlier: (days: number, shown: string, day: string) =>
    `${shown} ${days === 1 ? 'day' : 'days'} earlier: ${day}`,
  later: (days: number, shown: string, day: string) =>
    `${shown} ${days === 1 ? 'day' : 'days'} later: ${day}`,
  yearsAgo: (years: number, shown: string) => (years === 1 ? '1 year ago' : `${shown} years ago`),
  thisYear: 'this year',
  inYears: (years: number, shown: string) => (years === 1 ? 'in a year' : `in ${shown} years`),
  /** Of a day that is not today. */
  yearsIn: (years: number, shown: string, year: string) =>
    `${years === 1 ? '1 year' : `${shown} years`} in ${year}`,
  filtered: (count: number, shown: string, total: string) =>
    `Filters are on: ${shown} of ${total} events ${count === 1 ? 'is' : 'are'} looked through.`,
  exactly: 'Only dates that are known to the day and without doubt can have a day of the year.',
}
