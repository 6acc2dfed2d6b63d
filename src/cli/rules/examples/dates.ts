import { PLAIN_FILE, type RuleExample } from '../rule-example'

/** Examples of the date of an event of the example atlas. */
const date = (wrong: string, right: string): RuleExample => ({
  in: 'events.geojson',
  instead: '"date": "1986-06~"',
  wrong: `"date": ⟦"${wrong}"⟧`,
  right: `"date": "${right}"`,
})

export const dates = {
  'date/not-edtf': date('198', '1986'),
  'date/impossible-day': date('1986-06-31', '1986-06-30'),
  'date/impossible-month': date('1986-13-07', '1986-12-07'),
  'date/too-long': date(
    '1986-06-07, in the morning, as the annual report of the library tells',
    '1986-06-07',
  ),
  'date/end-before-start': date('1986-06-07/1985', '1986-06-07/1987'),
  'date/solar-hijri': date('1365-03-17', '1986-06-07'),
  'date/slashes': date('7/6/1986', '1986-06-07'),
  'date/2012-draft': date('198u', '198X'),
  'date/words': date('7 June 1986', '1986-06-07'),
  'date/weekday': date('Monday 7 June 1986', '1986-06-07'),
  'date/outside-atlas': date('2086-06', '1986-06'),
  'date/open-extent': {
    in: 'atlas.json',
    wrong: '"extent": { "from": "1950", "to": ⟦"2020/.."⟧ }',
    right: '"extent": { "from": "1950", "to": "2020" }',
  },
  'date/not-interval': {
    in: 'relocations.geojson',
    wrong: '"date": ⟦"1962-03-01"⟧',
    right: '"date": "1962-03-01/1986-06~"',
  },
  'date/parts': {
    in: 'sources.json',
    wrong: '"issued": { "date-parts": [⟦[1986, 17]⟧] }',
    right: '"issued": { "date-parts": [[1986, 7]] }',
  },
  'date/none': {
    in: PLAIN_FILE,
    wrong: '"properties": ⟦{⟧ "title": "A library opens" }',
    right: '"properties": { "title": "A library opens", "date": "1962-03-01" }',
  },
} as const satisfies Record<string, RuleExample>
