import type { RuleText } from './rule-text'

/** Rules of dates: EDTF (ISO 8601-2:2019), Gregorian calendar. */
export const dates = {
  'date/not-edtf': [
    'A date cannot be read.',
    'Dates are written as year, month, day: 1962-03-01; less exact ones as 1962-03, 1962, 1962~ (about), 1962? (uncertain).',
  ],
  'date/impossible-day': [
    'The month has no such day.',
    'Where the day is not known, the month alone is better than a guess.',
  ],
  'date/impossible-month': ['There is no such month.', 'Often day and month stand in the wrong order.'],
  'date/too-long': ['A date is too long to be one.', 'What explains a date belongs into "dateNote".'],
  'date/end-before-start': [
    'Something ends before it starts.',
    'In an interval the earlier date stands first: 1962/1986.',
  ],
  'date/solar-hijri': [
    'A year looks like one of the Iranian calendar.',
    'Dates in the files are Gregorian; the page shows both.',
  ],
  'date/slashes': [
    'A date is written with slashes.',
    '03/04/1962 is March to one reader and April to another; here a slash stands between start and end.',
  ],
  'date/2012-draft': [
    'A date is written as in a draft of the standard.',
    'The standard of 2019 writes X for unknown digits and other signs besides.',
  ],
  'date/words': ['A date is written in words.', 'Programs read digits; words can stand in "dateNote".'],
  'date/weekday': [
    'A day is named with the weekday of another.',
    'One of the two is a slip, and the source tells which; "date" holds the day alone.',
  ],
  'date/outside-atlas': [
    'A date lies outside the time that the atlas shows.',
    'No reader would ever see it: mostly a slip in the year.',
  ],
  'date/open-extent': [
    'The time that the atlas shows has no beginning or no end.',
    'The axis of time needs both.',
  ],
  'date/not-interval': [
    'A stay has a single date.',
    'A stay lasts; without an end it would be drawn as a moment.',
  ],
  'date/parts': [
    'A date of a source is none that exists.',
    'Sources write dates as CSL does: [[1986, 7, 12]].',
  ],
  'date/none': ['Features have no date.', 'They are kept and listed, but the time axis cannot show them.'],
} as const satisfies Record<string, RuleText>
