/** Adds a note in parentheses, or to those that hold the date in another calendar. */
function noted(text: string, note: string): string {
  return /\ds?\)$/.test(text) ? `${text.slice(0, -1)}, ${note})` : `${text} (${note})`
}

/** How dates read. The texts that come in are dates already worded by `Intl`, or by another of these. */
export const date = {
  about: (text: string) => `about ${text}`,
  uncertain: (text: string) => noted(text, 'uncertain'),
  aboutUncertain: (text: string) => noted(`about ${text}`, 'uncertain'),
  fromTo: (start: string, end: string) => `${start} to ${end}`,
  /** Whether the first of two dates may leave to the second what they share: "5 to 6 September 1965". */
  endsShare: true,
  /** A date in one calendar, and the same in another. */
  beside: (text: string, other: string) => `${text} (${other})`,
  /** A month that leaves its year to the one after it: "Khordad–Tir 1360". */
  beforeDash: (month: string, monthAndYear: string) => `${month}–${monthAndYear}`,
  between: (first: string, last: string) => `between ${first} and ${last}`,
  since: (start: string) => noted(`since ${start}`, 'ongoing'),
  fromUnknownEnd: (start: string) => `from ${start}, end unknown`,
  until: (end: string) => `until ${end}`,
  unknownStart: (end: string) => `until ${end}, start unknown`,
  oneOf: (list: string) => `one of: ${list}`,
  orBefore: (text: string) => `${text} or earlier`,
  orAfter: (text: string) => `${text} or later`,
  decade: (year: number) => `the ${year}s`,
  inDecade: (year: number) => `in the ${year}s`,
  /** Of years before 1. */
  era: 'BCE',
  eraAfter: 'CE',
  seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
  season: (name: string, year: string) => `${name} ${year}`,
  /** `zone`: empty where none is stated, else `Z` or an offset. */
  atTime: (day: string, time: string, zone: string) =>
    zone === '' ? `${day}, ${time}` : `${day}, ${time} ${zone === 'Z' ? 'UTC' : `(UTC${zone})`}`,
  yearUnknown: 'year unknown',
  undated: 'undated',
  /** For labels on the map and in lists. */
  short: {
    about: (text: string) => `c. ${text}`,
    uncertain: (text: string) => `${text}?`,
    aboutUncertain: (text: string) => `c. ${text}?`,
    fromTo: (start: string, end: string) => (start.includes(' ') ? `${start} – ${end}` : `${start}–${end}`),
    since: (start: string) => `since ${start}`,
    fromUnknownEnd: (start: string) => `${start} – ?`,
    unknownStart: (end: string) => `? – ${end}`,
  },
}
