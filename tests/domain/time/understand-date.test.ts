import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDateParts, writeDateParts } from '../../../src/domain/time/date-parts'
import { civilToDays } from '../../../src/domain/time/days'
import { parseDate } from '../../../src/domain/time/edtf'
import { nearestDate } from '../../../src/domain/time/nearest-date'
import { readSpan } from '../../../src/domain/time/read-span'
import { readDate, understandDate } from '../../../src/domain/time/understand-date'
import { anyDateText } from './edtf-texts'

const extent = { from: civilToDays(1963, 1, 1), to: civilToDays(2024, 1, 1) }
const options = { extent, locale: 'en-GB', calendar: 'gregorian' } as const

test.each([
  ['28 June 1981', '1981-06-28', 'gregorian', []],
  ['20/06/1981', '1981-06-20', 'gregorian', []],
  ['5/6/1981', '1981-06-05', 'gregorian', ['1981-05-06']],
  ['7 Tir 1360', '1981-06-28', 'persian', []],
  ['۷ تیر ۱۳۶۰', '1981-06-28', 'persian', []],
  ['25 Sha‘ban 1401', '1981-06-28', 'islamic', []],
  ['1360-03-30', '1981-06-20', 'persian', []],
  ['about June 1981', '1981-06~', 'gregorian', []],
  ['198u', '198X', 'gregorian', []],
  ['late 1950s', '[1955..1959]', 'gregorian', ['195X']],
  ['the early 1990s', '[1990..1994]', 'gregorian', ['199X']],
  ['late 1800s', '[1850..1899]', 'gregorian', ['18XX']],
  ['early 1300s', '[1921-03-21..1926-03-21]', 'persian', ['1921-03-21/1931-03-21']],
  ['early 2000s', '[2000..2004]', 'gregorian', ['200X']],
  ['mid-1970s', '[1974..1976]', 'gregorian', ['197X']],
  ['early 19th century', '[1800..1849]', 'gregorian', ['18XX']],
  ['late 1988', '[1988-09..1988-12]', 'gregorian', ['1988']],
  ['beginning of 1988', '[1988-01..1988-04]', 'gregorian', ['1988']],
  ['mid-June 1988', '[1988-06-11..1988-06-20]', 'gregorian', ['1988-06']],
  ['late February 1988', '[1988-02-21..1988-02-29]', 'gregorian', ['1988-02']],
  ['before 1988', '[..1987]', 'gregorian', []],
  ['before 1 March 1988', '[..1988-02-29]', 'gregorian', []],
  ['before about January 1988', '[..1987-12~]', 'gregorian', []],
  ['after 1988', '[1989..]', 'gregorian', []],
  ['after the 1980s', '[1990..]', 'gregorian', []],
  ['by 1988', '[..1988]', 'gregorian', []],
  ['not before June 1988', '[1988-06..]', 'gregorian', []],
  ['Sunday 19 June 1988', '1988-06-19', 'gregorian', []],
  ['Sun., June 19, 1988', '1988-06-19', 'gregorian', []],
  ['on Thursday, 1 January 1970', '1970-01-01', 'gregorian', []],
  ['19 June 1988 (Sunday)', '1988-06-19', 'gregorian', []],
  ['Sunday 19 June to Monday 20 June 1988', '1988-06-19/1988-06-20', 'gregorian', []],
  ['19th century', '18XX', 'gregorian', []],
  ['winter 1944/45', '1944-24', 'gregorian', []],
  ['the winter of 1999–2000', '1999-24', 'gregorian', []],
])('%s is offered as %s', (text, edtf, calendar, others) => {
  expect(understandDate(text, options)).toMatchObject({ kind: 'offer', edtf, calendar, others })
})

test.each([
  ['June 7-9, 1986', '1986-06-07/1986-06-09'],
  ['7–9 June 1986', '1986-06-07/1986-06-09'],
  ['June 7 to 9, 1986', '1986-06-07/1986-06-09'],
  ['28 June-3 July 1981', '1981-06-28/1981-07-03'],
  ['28.6.-3.7.1981', '1981-06-28/1981-07-03'],
  ['28 December - 3 January 1982', '1981-12-28/1982-01-03'],
  ['June-August 1981', '1981-06/1981-08'],
  ['June through August 1981', '1981-06/1981-08'],
  ['1981-82', '1981/1982'],
  ['late 1981 to early 1982', '1981/1982'],
  ['late 1981 or early 1982', '[1981-09..1981-12,1982-01..1982-04]'],
  ['between June 5 and 9, 1981', '[1981-06-05..1981-06-09]'],
  ['between October and March 1982', '[1981-10..1982-03]'],
  ['June 7 and 9, 1986', '{1986-06-07,1986-06-09}'],
  ['7, 8 and 9 June 1986', '{1986-06-07,1986-06-08,1986-06-09}'],
  ['by the end of 1981', '[..1981-12]'],
  ['before the end of 1981', '[..1981-12]'],
  ['on or after 28 June 1981', '[1981-06-28..]'],
  ['not until 1981', '[1981..]'],
  ['1981 (approx.)', '1981~'],
  ['28-Jun-1981', '1981-06-28'],
  ['28 06 1981', '1981-06-28'],
  ['5th century BC', '-04XX'],
  ['500 AD', '0500'],
  ['28 juin 1981', '1981-06-28'],
  ['–1930', '/1930'],
  ['— 1930', '/1930'],
  ['? – 1945', '/1945'],
  ['..1890', '../1890'],
  ['…1890', '../1890'],
  ['1890..', '1890/..'],
  ['1890...', '1890/..'],
  ['1890…', '1890/..'],
  ['c. 1890..', '1890~/..'],
  ['−1930', '-1930'],
])('%s is offered as %s alone', (text, edtf) => {
  expect(understandDate(text, options)).toMatchObject({ kind: 'offer', edtf, others: [] })
})

test.each([
  ['15/03/44 BC', '-0043-03-15'],
  ['15.3.44 B.C.', '-0043-03-15'],
  ['15-03-44 BC', '-0043-03-15'],
  ['15/03/0044 BC', '-0043-03-15'],
  ['03/15/44BC', '-0043-03-15'],
  ['44/03/15 BC', '-0043-03-15'],
  ['490-09-12 BCE', '-0489-09-12'],
  ['24/08/79 AD', '0079-08-24'],
  ['14/08/1040 CE', '1040-08-14'],
  ['25/12/800', '0800-12-25'],
  ['25.12.800', '0800-12-25'],
  ['15.03.44 v. Chr.', '-0043-03-15'],
  ['15/03/44 BC - 17/03/44 BC', '-0043-03-15/-0043-03-17'],
  ['431–404 BC', '-0430/-0403'],
  ['499-449 B.C.', '-0498/-0448'],
  ['264-241 BCE', '-0263/-0240'],
  ['1200 to 1000 BC', '-1199/-0999'],
  ['100–44 BC', '-0099/-0043'],
  ['1250-40 BC', '-1249/-1239'],
  ['1250–40 v. Chr.', '-1249/-1239'],
  ['332–30 BC', '-0331/-0029'],
  ['1200-900 BC', '-1199/-0899'],
  ['between 500 and 400 BC', '[-0499..-0399]'],
  ['27 BC – AD 14', '-0026/0014'],
  ['14–37 AD', '0014/0037'],
  ['AD 98–117', '0098/0117'],
  ['AD 69–79', '0069/0079'],
  ['1914-18', '1914/1918'],
  ['5th–4th century BC', '-04XX/-03XX'],
  ['17th–18th century', '16XX/17XX'],
  ['25 December 800', '0800-12-25'],
  ['December 25, 800', '0800-12-25'],
  ['A.D. 79', '0079'],
  ['24 August AD 79', '0079-08-24'],
  ['24 Aug. 79 C. E.', '0079-08-24'],
  ['10000 BC', '-9999'],
  ['12,000 BC', 'Y-11999'],
  ['1st century AD', '[0001..0099]'],
  ['c. 1st century', '[0001~..0099~]'],
  ['1st century BC', '-00XX'],
  ['2nd century', '01XX'],
  ['1st–2nd century AD', '0001/01XX'],
  ['before the 1st century', '[..0000]'],
  ['since the 1st century', '0001/..'],
  ['until the 1st century', '../0099'],
  ['753 v. Chr.', '-0752'],
  ['100 v. u. Z.', '-0099'],
  ['9 n. Chr.', '0009'],
  ['753 av. J.-C.', '-0752'],
  ['753 avant Jésus-Christ', '-0752'],
  ['14 apr. J.-C.', '0014'],
  ['44 a. C.', '-0043'],
])('%s is offered as %s alone, by its era and its parts', (text, edtf) => {
  expect(understandDate(text, {})).toMatchObject({ kind: 'offer', edtf, others: [] })
})

test.each([
  ['2nd quarter of 19th century', '[1825..1849]', ['18XX']],
  ['last quarter of the 18th century', '[1775..1799]', ['17XX']],
  ['first quarter of the 5th century BC', '[-0499..-0475]', ['-04XX']],
  ['second third of the 19th century', '[1833..1865]', ['18XX']],
  ['early 1st century AD', '[0001..0049]', ['[0001..0099]']],
  ['5/6/44 BC', '-0043-06-05', ['-0043-05-06']],
  ['44/43 BC', '-0043/-0042', ['[-0043,-0042]']],
])('%s may mean %s or else, by its era and its parts', (text, edtf, others) => {
  expect(understandDate(text, {})).toMatchObject({ kind: 'offer', edtf, others })
})

test.each([
  ...['15/13/44 BC', '31/02/44 BC', '15/03 - 44 BC', '15 March - 1944', '0 BC', '1/1/0 BC', 'BC 44'],
  ...['3/44 BC', '404–431 BC', '1000/1500 BC', '431–04 BC', '2nd quarter of June 1981'],
  ...['28 June 93', 'June 800', '800', '12-10-800', '192.168.100', '25/12/080', '28/6/81'],
  ...['12 AC', 'Vancouver, BC', 'Washington D.C. 1981', 'route 66 AD', 'v. Chr.'],
])('%s only looks like a date', (text) => {
  expect(readDate(text, {})).toMatchObject({ kind: 'wrong' })
})

test.each([
  ['18. Jahrhundert', '17XX'],
  ['18.Jh.', '17XX'],
  ['im 5. Jahrhundert v. Chr.', '-04XX'],
  ['5.–4. Jahrhundert v. Chr.', '-04XX/-03XX'],
  ['um 1508/09', '1508~/1509'],
  ['um 1510/12', '1510~/1512'],
  ['Anfang des 18. Jahrhunderts', '[1700..1749]'],
  ['1. Hälfte 19. Jh.', '[1800..1849]'],
  ['2. Viertel des 19. Jahrhunderts', '[1825..1849]'],
  ['1920er', '192X'],
  ['die 1920er-Jahre', '192X'],
  ['zwischen 1440 und 1450', '[1440..1450]'],
  ['vor 1200', '[..1199]'],
  ['nach 1200', '[1201..]'],
  ['seit 1200', '1200/..'],
  ['bis 1806', '../1806'],
  ['1618 bis 1648', '1618/1648'],
  ['von 23. Mai 1618 bis 24. Oktober 1648', '1618-05-23/1648-10-24'],
  ['XVIIIe siècle', '17XX'],
  ['au 18e siècle', '17XX'],
  ['XVIIe-XVIIIe siècle', '16XX/17XX'],
  ['Ve siècle av. J.-C.', '-04XX'],
  ['Ier siècle', '[0001..0099]'],
  ['fin du XIXe siècle', '[1850..1899]'],
  ['les années 1920', '192X'],
  ['entre 1440 et 1450', '[1440..1450]'],
  ['de 1440 à 1450', '1440/1450'],
  ['avant 1200', '[..1199]'],
  ['après 1200', '[1201..]'],
  ['depuis 1200', '1200/..'],
  ["jusqu'en 1806", '../1806'],
  ['1er septembre 1939', '1939-09-01'],
  ['siglo XVIII', '17XX'],
  ['siglo V a. C.', '-04XX'],
  ['en el siglo XIX', '18XX'],
  ['antes de 1200', '[..1199]'],
  ['después de 1200', '[1201..]'],
  ['desde 1200', '1200/..'],
  ['entre 1440 y 1450', '[1440..1450]'],
  ['V secolo a.C.', '-04XX'],
  ['século XIX', '18XX'],
  ['18e eeuw', '17XX'],
])('%s is %s in another language', (text, edtf) => {
  expect(readDate(text, {})).toMatchObject({ kind: 'offer', edtf })
})

test.each([
  ...['vor 1200 Jahren', 'seit 1200 Euro', 'nach 100 km', 'vor 800', 'Ende 30', '50er', '1914er', 'bis 12'],
  ...['siècle de Louis XIV', 'Louis XIV', '18 siècles', 'siècle', 'siglo', 'siglo XXX', 'siglo IIX'],
  ...['avant', 'depuis 12', 'années 80', 'entre 3 et 5', 'Siglo 21 Editores', 'v', 'après-midi 1200 m'],
])('%s only looks like a date of another language', (text) => {
  expect(readDate(text, {})).toMatchObject({ kind: 'wrong' })
})

test.each([
  ['7/9 June 1986', '1986-06-07/1986-06-09', ['[1986-06-07,1986-06-09]']],
  ['1981-2', '1981-02', ['1981/1982']],
  ['1510/12', '1510-12', ['1510/1512', '[1510,1512]']],
  ['1911/12', '1911/1912', ['[1911,1912]', '1911-12']],
  ['1731/2', '1731/1732', ['[1731,1732]', '1731-02']],
  ['1999/00', '1999/2000', ['[1999,2000]']],
  ['c. 1510/12', '1510~/1512', ['1510~/1512~', '[1510~,1512]']],
  ['ca. 1508/09', '1508~/1509', ['1508~/1509~', '[1508~,1509]']],
  ['c. 1981-1985', '1981~/1985', ['1981~/1985~']],
  ['1981-', '1981/..', ['1981/']],
  ['first half of 1981', '[1981-01..1981-06]', ['1981']],
  ['Q3 1981', '[1981-07..1981-09]', ['1981']],
  ['mid to late 1980s', '[1984..1989]', ['198X']],
])('%s may mean %s or else', (text, edtf, others) => {
  expect(understandDate(text, options)).toMatchObject({ kind: 'offer', edtf, others })
})

test.each([
  ['Ramadan 1988', '1988-04-18/1988-05-16', []],
  ['1 Ramadan 1988', '1988-04-18', []],
  ['17 Khordad 1986', '1986-06-07', []],
  ['Dey 1988', '1987-12-22/1988-01-20', ['1988-12-22/1989-01-20']],
  ['11 Dey 1981', '1981-01-01', []],
  ['Dey-Bahman 1981', '1980-12-22/1981-02-19', []],
  ['5 to 8 Mordad 1988', '1988-07-27/1988-07-30', []],
  ['Muharram 1357', '1978-12-01/1978-12-30', ['1938-03-04/1938-04-01']],
  ['17 Khordaad 1365', '1986-06-07', []],
  ['1360 SH', '1981-03-21/1982-03-20', []],
  ['AH 1401', '1980-11-09/1981-10-28', []],
  ['Tir-Mordad 1367', '1988-06-22/1988-08-22', []],
  ['5 or 6 Tir 1360', '[1981-06-26,1981-06-27]', []],
  ['mid-Tir 1367', '[1988-07-02..1988-07-11]', ['1988-06-22/1988-07-22']],
  ['late Ordibehesht 1359', '[1980-05-11..1980-05-21]', ['1980-04-21/1980-05-21']],
  ['before 1 Mordad 1367', '[..1988-07-22]', []],
  ['Sunday 7 Tir 1360', '1981-06-28', []],
  ['tabestan 1367', '1988-06-22/1988-09-22', []],
  ['summer of 1367', '1988-06-22/1988-09-22', []],
  ['the 1360s', '1981-03-21/1991-03-20', []],
  ['since 1360', '1981-03-21/..', []],
  ['between 1357 and 1360', '[1978-03-21..1982-03-20]', []],
])('%s is offered as %s, by its calendar', (text, edtf, others) => {
  const read = understandDate(text, options)
  expect(read).toMatchObject({ kind: 'offer', edtf, others })
  expect(read).not.toMatchObject({ calendar: 'gregorian' })
})

test.each([
  ['28 June 1981 (7 Tir 1360)', '1981-06-28'],
  ['28 June 1981 / 7 Tir 1360', '1981-06-28'],
  ['11 Feb 1979 (1357/11/22)', '1979-02-11'],
])('%s is one date in two calendars', (text, edtf) => {
  expect(understandDate(text, options)).toMatchObject({ kind: 'offer', edtf, others: [] })
})

test.each(['4 November 1979 (14 Aban 1358)', 'December or January 1982', '31 Mehr 1981'])(
  'for %s nothing is offered',
  (text) => {
    expect(understandDate(text, options)).toMatchObject({ kind: 'wrong' })
  },
)

test('a month of ours is never read as one of the Iranian year beside it', () => {
  expect(understandDate('28 June 1360', options)).toMatchObject({ edtf: '1360-06-28', calendar: 'gregorian' })
})

test('a month of another calendar beside a year of ours lies in that year', () => {
  const months = ['Farvardin', 'Mehr', 'Dey', 'Esfand', 'Muharram', 'Ramadan', 'Dhu al-Hijja']
  fc.assert(
    fc.property(fc.constantFrom(...months), fc.integer({ min: 1500, max: 2050 }), (month, year) => {
      const read = understandDate(`${month} ${year}`, options)
      if (read.kind !== 'offer') throw new Error(`${month} ${year} is not read`)
      for (const edtf of [read.edtf, ...read.others]) {
        const span = readSpan(edtf)
        const isIn = 'span' in span && span.span.latestEnd > civilToDays(year, 1, 1)
        expect(isIn && span.span.earliestStart < civilToDays(year + 1, 1, 1)).toBe(true)
      }
    }),
  )
})

test('of a day with the weekday of another, both days are told', () => {
  const values = { weekday: 1, actual: 0, suggestion: '1988-06-19', other: '1988-06-20' }
  expect(understandDate('Monday 19 June 1988', options)).toMatchObject({
    kind: 'wrong',
    problem: { code: 'date/weekday', values },
    nearest: undefined,
  })
})

test('in a chosen calendar, numbers are of it where only that lies in the atlas', () => {
  const persian = { ...options, calendar: 'persian' } as const
  expect(understandDate('1360/4/7', persian)).toMatchObject({ edtf: '1981-06-28', calendar: 'persian' })
  expect(understandDate('28.6.1981', persian)).toMatchObject({ edtf: '1981-06-28', calendar: 'gregorian' })
})

test('EDTF stays what it is, and what is no date says why', () => {
  expect(understandDate('1981-06~', options)).toMatchObject({ kind: 'edtf', edtf: '1981-06~' })
  expect(understandDate('1979-02-29', options)).toMatchObject({
    kind: 'wrong',
    problem: { code: 'date/impossible-day' },
  })
  expect(understandDate('yesterday', options)).toMatchObject({ kind: 'wrong' })
})

test.each([
  ['Easter 1916', '1916', undefined],
  ['the evening of 7 Tir 1360', '1981-06-28', undefined],
  ['Nowruz 1360', '1981-03-21/1982-03-20', undefined],
  ['12 Zi-Haj 1407', undefined, undefined],
  ['7 June 1986, 10 a.m.', '1986-06-07', undefined],
  ['28 Jun 81', undefined, '28 Jun 1981'],
  ['5 July 05', undefined, '5 July 2005'],
  ["the '80s", undefined, 'the 1980s'],
  ['22 Bahman 57', undefined, '22 Bahman 1357'],
  ['C200', undefined, undefined],
  ['on the evening of 28 June 1981, perhaps', '1981-06-28', undefined],
  ['28/6/81', undefined, '28/6/1981'],
  ['June ’81', undefined, 'June 1981'],
  ['81', undefined, '1981'],
  ['not known', undefined, undefined],
  ['on 28 June 100 people', undefined, undefined],
  ['1981-13', undefined, undefined],
])('of %s it is told what comes near', (text, nearest, wholeYear) => {
  const read = understandDate(text, options)
  expect(read).toMatchObject({ kind: 'wrong' })
  expect(read).toMatchObject({ nearest, wholeYear })
})

const spanOf = (text: string) => {
  const read = understandDate(text, options)
  if (read.kind === 'wrong') throw new Error(`${text} is read`)
  return read.span
}

test('a part of a decade lies within it, and a century in its hundred years', () => {
  const part = fc.constantFrom('early', 'mid', 'middle', 'late')
  fc.assert(
    fc.property(part, fc.integer({ min: 100, max: 999 }), (word, decade) => {
      // Early and late 1800s are of the century, but for those that are read as Iranian years.
      const isCentury = decade % 10 === 0 && decade < 200 && decade !== 130
      const whole = isCentury ? `${decade / 10 + 1}th century` : `${decade}0s`
      const [inner, outer] = [spanOf(`${word} ${decade}0s`), spanOf(whole)]
      expect(inner.earliestStart).toBeGreaterThanOrEqual(outer.earliestStart)
      expect(inner.latestEnd).toBeLessThanOrEqual(outer.latestEnd)
    }),
  )
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (number) => {
      const { earliestStart, latestEnd } = spanOf(`${number}th century`)
      // The first has no year 0, which is 1 BCE.
      expect(earliestStart).toBe(civilToDays(Math.max(1, (number - 1) * 100), 1, 1))
      expect(latestEnd).toBe(civilToDays(number * 100, 1, 1))
    }),
  )
})

test('a winter is the same by one year and by both', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9998 }), fc.constantFrom('/', '-', '–'), (year, sign) => {
      const next = String(year + 1)
      const winter = understandDate(`winter ${year}`, options)
      for (const end of [next, next.slice(2)])
        expect(understandDate(`winter of ${year}${sign}${end}`, options)).toEqual(winter)
    }),
  )
})

test('a date among other words is found', () => {
  const dates = {
    ...{ '28 June 1981': '1981-06-28', 'June 1981': '1981-06', 1981: '1981' },
    ...{ 'about 1890': '1890~', 'spring 1912': '1912-21', '19th century': '18XX' },
  }
  const word = fc.constantFrom('Easter', 'it', 'happened', 'probable,', 'not')
  const words = fc.array(word, { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(words, fc.constantFrom(...Object.entries(dates)), words, (before, [date, edtf], after) => {
      expect(nearestDate([...before, date, ...after].join(' '))).toBe(edtf)
    }),
  )
})

test('what is offered is EDTF, whatever the text', () => {
  fc.assert(
    fc.property(anyDateText, (text) => {
      const read = understandDate(text, options)
      if (read.kind === 'wrong') return
      expect(understandDate(read.edtf, options)).toMatchObject({ kind: 'edtf', edtf: read.edtf })
    }),
  )
})

const part = fc.record({
  date: fc.constantFrom('1981', '1981-06', '1981-06-28', '198X', '1981-21'),
  approximate: fc.boolean(),
  uncertain: fc.boolean(),
})

test('a date that is put together comes apart as it was', () => {
  fc.assert(
    fc.property(fc.constantFrom('single', 'ongoing', 'end-unknown'), part, (kind, start) => {
      const text = writeDateParts({ kind, start, end: start } as const)
      expect(readDateParts(text)).toMatchObject({ kind, start })
    }),
  )
  const start = { date: '1981', approximate: true, uncertain: false }
  const end = { date: '1986-06', approximate: true, uncertain: true }
  expect(writeDateParts({ kind: 'span', start, end })).toBe('1981~/1986-06%')
  expect(readDateParts('1981~/1986-06%')).toEqual({ kind: 'span', start, end })
})

test.each(['[1981,1982]', '{1981}', '1981-?06', '/1981', '../1981', 'June'])(
  '%s is not taken apart',
  (text) => {
    expect(readDateParts(text)).toBeUndefined()
  },
)

const wordy = fc
  .array(
    fc.constantFrom('8/7/1914', '28', 'June', 'Tir', '1360', 'or', 'late', 'remark', '/', '–', '13', '۱۳۶۰'),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((words) => words.join(' '))

test('a date is read without looking for what to write instead, and what cannot be read is told as before', () => {
  fc.assert(
    fc.property(fc.oneof(anyDateText, wordy), (text) => {
      const read = readDate(text, options)
      const parsed = parseDate(text, { extent })
      expect(understandDate(text, options)).toMatchObject(read)
      expect(read.kind === 'edtf').toBe('span' in parsed)
      if (read.kind === 'wrong' && 'problem' in parsed) expect(parsed.problem.code).toBe(read.problem.code)
    }),
  )
})

test.each([
  ['eighteenth', '17XX'],
  ['nineteenth', '18XX'],
  ['twentieth', '19XX'],
  ['twenty-first', '20XX'],
])('reads the %s century, which has no figure', (name, edtf) => {
  expect(readDate(`${name} century`, {})).toMatchObject({ kind: 'offer', edtf })
})
