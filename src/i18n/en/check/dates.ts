import { countOf, quote, type Values, type Wording } from './wording'

const FORMS =
  'Write a day 1981-06-20, a month 1981-06, a year 1981, about 1981-06~, uncertain 1981?, since 2017/.., from-to 1986/2003'

/** Faults of dates. */
export const dates = {
  'date/not-edtf': {
    message: (v) => `${quote(v.text)} is no date that can be read (EDTF).`,
    help: (v) => (v.suggestion ? `Did you mean ${quote(v.suggestion)}?` : `${FORMS}.`),
  },
  'date/impossible-day': {
    message: (v) =>
      isBeyond(v)
        ? `${quote(v.text)}: ${monthOf(v)} has ${countOf(v.days, 'day', 'days')}.`
        : `${quote(v.text)}: there is no day ${v.day}.`,
    help: (v) =>
      isBeyond(v)
        ? `Did you mean ${isoMonth(v)}-${v.days}, or "${isoMonth(v)}" if the day is unknown?`
        : `Write "${isoMonth(v)}" if the day is unknown.`,
  },
  'date/impossible-month': {
    message: (v) => `${quote(v.text)}: there is no month ${v.month}.`,
    help: (v) =>
      v.suggestion
        ? `Did you mean ${quote(v.suggestion)}?`
        : 'The order is year, month, day: 1981-06-20. Seasons are 21 (spring) to 24 (winter).',
  },
  'date/too-long': {
    message: (v) => `This date has ${v.length} characters; dates of up to ${v.max} are read.`,
    help: () => 'Write one date or interval, and put the rest into "dateNote".',
  },
  'date/end-before-start': {
    message: (v) => `${quote(v.text)}: it ends (${v.end}) before it starts (${v.start}).`,
    help: (v) => (v.suggestion ? `Did you mean ${quote(v.suggestion)}?` : 'Put the earlier date first.'),
  },
  'date/solar-hijri': {
    message: (v) => `${quote(v.text)} looks like a date of the Iranian calendar.`,
    help: (v) => `Dates are Gregorian. Did you mean ${quote(v.suggestion)}?`,
  },
  'date/slashes': {
    message: (v) =>
      v.other
        ? `${quote(v.text)} may be day and month or month and day.`
        : `${quote(v.text)} is not in the order year, month, day.`,
    help: (v) =>
      v.suggestion
        ? `Write ${quote(v.suggestion)}${v.other ? `, or ${quote(v.other)} if the month comes first` : ''}.`
        : 'Write year, month, day with hyphens: 1981-06-20. A slash parts start and end.',
  },
  'date/2012-draft': {
    message: (v) => `${quote(v.text)} is written as in the draft of 2012.`,
    help: (v) =>
      v.suggestion
        ? `The standard (ISO 8601-2:2019) writes ${quote(v.suggestion)}.`
        : 'Unknown digits are written X: 198X.',
  },
  'date/words': {
    message: (v) => `${quote(v.text)} is a date in words.`,
    help: (v) =>
      v.suggestion
        ? `Write ${quote(v.suggestion)}${v.other ? ` or ${quote(v.other)}` : ''}, and put the words into "dateNote" if they matter.`
        : `${FORMS}.`,
  },
  'date/weekday': {
    message: (v) => `${quote(v.text)}: that day was a ${WEEKDAYS[Number(v.actual)]}.`,
    help: (v) =>
      `Write ${quote(v.suggestion)} if the day is right, or ${quote(v.other)} if it was the ${WEEKDAYS[Number(v.weekday)]}.`,
  },
  'date/outside-atlas': {
    message: (v) => `${quote(v.text)} lies ${v.side} the time of the atlas.`,
    help: () => 'Look for a slip in the year, or widen "extent" in atlas.json.',
  },
  'date/open-extent': {
    message: (v) => `${quote(v.text)} leaves the axis of time without an end.`,
    help: () => 'Write the first and the last date that the atlas shows, such as 1963 and 2023.',
  },
  'date/not-interval': {
    message: (v) => `The stay has the single date ${quote(v.text)}.`,
    help: () => 'A stay lasts: write from-to 1986/2003, since 2017/.. or 2003/ where the end is unknown.',
  },
  'date/parts': {
    message: (v) => `${v.found} is no date.`,
    help: () => 'CSL writes [year, month, day], [year, month] or [year], and two of them for a period.',
  },
  'date/none': {
    message: (v) => `${countOf(v.count, 'feature has', 'features have')} no date.`,
    help: () => 'The map lists them as undated. Add "date" in EDTF: 1981-06-20, 1986, 1981-06~.',
  },
} as const satisfies Record<string, Wording>

function isoMonth(values: Values): string {
  return `${String(values.year).padStart(4, '0')}-${String(values.month).padStart(2, '0')}`
}

/** From Sunday on. */
const WEEKDAYS = Array.from({ length: 7 }, (_, day) =>
  new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, 0, 2 + day)),
)

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month, 15)),
)

/** Whether it is the end of the month that a day lies behind. */
function isBeyond({ day, days }: Values): boolean {
  return Number(day) > Number(days)
}

function monthOf(values: Values): string {
  return `${MONTHS[Number(values.month) - 1] ?? values.month} ${values.year}`
}
