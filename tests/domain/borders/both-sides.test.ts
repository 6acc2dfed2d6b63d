import { describe, expect, it } from 'vitest'
import {
  BORDER_HISTORIES,
  BORDERS_KNOWN_FROM,
  type BorderHistoryId,
  type BorderStatus,
} from '../../../src/domain/borders/border-history'
import { borderStatus } from '../../../src/domain/borders/border-status'
import { COUNTRY_HISTORIES, HISTORIC_COUNTRIES } from '../../../src/domain/borders/country-history'
import { countryName } from '../../../src/domain/borders/country-name'
import { civilToDays } from '../../../src/domain/time/days'

const dayOf = (date: string) => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return civilToDays(year, month, day)
}

/** The day of each change, what was said the day before, and what is said from that day on. */
const NAMES: readonly [code: string, date: string, before: string | null, after: string | null][] = [
  ['SU', '1991-12-26', 'sovietUnion', null],
  ...'RU UA BY MD GE AM AZ KZ UZ TM KG TJ'
    .split(' ')
    .map((code): [string, string, null, string] => [code, '1991-12-26', null, 'present']),
  ['EE', '1991-09-06', null, 'present'],
  ['LV', '1991-09-06', null, 'present'],
  ['LT', '1991-09-06', null, 'present'],
  ['SI', '1992-01-15', null, 'present'],
  ['HR', '1992-01-15', null, 'present'],
  ['BA', '1992-04-07', null, 'present'],
  ['YU', '1992-04-27', 'yugoslavia', null],
  ['YU-F', '1992-04-27', null, 'yugoslavia'],
  ['YU-F', '2003-02-04', 'yugoslavia', 'serbiaMontenegro'],
  ['YU-F', '2006-06-03', 'serbiaMontenegro', null],
  ['RS', '2006-06-03', null, 'present'],
  ['ME', '2006-06-03', null, 'present'],
  ['XK', '2008-02-17', null, 'present'],
  ['MK', '1992-04-27', null, 'macedonia'],
  ['MK', '2019-02-12', 'macedonia', 'present'],
  ['CS', '1993-01-01', 'czechoslovakia', null],
  ['CZ', '1993-01-01', null, 'czechRepublic'],
  ['CZ', '2016-05-17', 'czechRepublic', 'present'],
  ['SK', '1993-01-01', null, 'present'],
  ['DE', '1990-10-03', null, 'present'],
  ['DE-W', '1990-10-03', 'westGermany', null],
  ['DE-E', '1990-10-03', 'eastGermany', null],
  ['YE', '1990-05-22', null, 'present'],
  ['YE-N', '1990-05-22', 'northYemen', null],
  ['YE-S', '1967-11-30', 'southArabia', 'southYemen'],
  ['YE-S', '1990-05-22', 'southYemen', null],
  ['VN', '1976-07-02', null, 'present'],
  ['VN-N', '1976-07-02', 'northVietnam', null],
  ['VN-S', '1976-07-02', 'southVietnam', null],
  ['ER', '1993-05-24', null, 'present'],
  ['SS', '2011-07-09', null, 'present'],
  ['BD', '1971-12-16', 'eastPakistan', 'present'],
  ['LK', '1972-05-22', 'ceylon', 'present'],
  ['MM', '1989-06-18', 'burma', 'present'],
  ['KH', '1970-10-09', 'present', 'khmerRepublic'],
  ['KH', '1976-01-05', 'khmerRepublic', 'kampuchea'],
  ['KH', '1989-04-30', 'kampuchea', 'present'],
  ['MY', '1963-09-16', 'malaya', 'present'],
  ['TL', '1975-12-07', 'portugueseTimor', 'eastTimor'],
  ['TL', '2002-05-20', 'eastTimor', 'present'],
  ['AE', '1971-12-02', 'trucialStates', 'present'],
  ['OM', '1970-08-09', 'muscatAndOman', 'present'],
  ['EG', '1971-09-02', 'unitedArabRepublic', 'present'],
  ['TR', '2022-06-01', 'turkey', 'present'],
  ['PS', '2012-11-29', null, 'present'],
  ['PS-W', '2012-11-29', 'westBank', null],
  ['PS-G', '2012-11-29', 'gazaStrip', null],
  ['TZ', '1964-04-26', 'tanganyika', 'tanganyikaAndZanzibar'],
  ['TZ', '1964-10-29', 'tanganyikaAndZanzibar', 'present'],
  ['ZM', '1964-10-24', 'northernRhodesia', 'present'],
  ['ZW', '1980-04-18', 'southernRhodesia', 'present'],
  ['MW', '1964-07-06', 'nyasaland', 'present'],
  ['BW', '1966-09-30', 'bechuanaland', 'present'],
  ['LS', '1966-10-04', 'basutoland', 'present'],
  ['SZ', '2018-04-19', 'swaziland', 'present'],
  ['NA', '1990-03-21', 'southWestAfrica', 'present'],
  ['EH', '1976-02-26', 'spanishSahara', 'present'],
  ['GQ', '1968-10-12', 'spanishGuinea', 'present'],
  ['GW', '1974-09-10', 'portugueseGuinea', 'present'],
  ['DJ', '1967-07-05', 'frenchSomaliland', 'afarsAndIssas'],
  ['DJ', '1977-06-27', 'afarsAndIssas', 'present'],
  ['BF', '1984-08-04', 'upperVolta', 'present'],
  ['BJ', '1975-11-30', 'dahomey', 'present'],
  ['CD', '1971-10-27', 'present', 'zaire'],
  ['CD', '1997-05-17', 'zaire', 'present'],
  ['CF', '1976-12-04', 'present', 'centralAfricanEmpire'],
  ['CF', '1979-09-20', 'centralAfricanEmpire', 'present'],
  ['GY', '1966-05-26', 'britishGuiana', 'present'],
  ['BZ', '1973-06-01', 'britishHonduras', 'present'],
  ['VU', '1980-07-30', 'newHebrides', 'present'],
]

const BORDERS: readonly [id: BorderHistoryId, date: string, before: BorderStatus, after: BorderStatus][] = [
  ['soviet', '1991-12-26', 'internal', 'international'],
  ['baltic', '1991-09-06', 'internal', 'international'],
  ['slovenia-croatia', '1992-01-15', 'internal', 'international'],
  ['bosnia', '1992-04-07', 'internal', 'international'],
  ['macedonia', '1992-04-27', 'internal', 'international'],
  ['montenegro', '2006-06-03', 'internal', 'international'],
  ['kosovo', '2008-02-17', 'internal', 'disputed'],
  ['czechia-slovakia', '1993-01-01', 'internal', 'international'],
  ['inner-german', '1990-10-03', 'international', 'none'],
  ['yemen', '1990-05-22', 'international', 'none'],
  ['vietnam', '1976-07-02', 'disputed', 'none'],
  ['eritrea', '1993-05-24', 'internal', 'international'],
  ['south-sudan', '2011-07-09', 'internal', 'disputed'],
  ['namibia', '1966-10-27', 'international', 'disputed'],
  ['namibia', '1990-03-21', 'disputed', 'international'],
  ['timor', '1975-12-07', 'international', 'disputed'],
  ['timor', '2002-05-20', 'disputed', 'international'],
  ['western-sahara', '1976-02-26', 'international', 'disputed'],
  ['somaliland', '1991-05-18', 'none', 'disputed'],
  ['cyprus', '1974-08-16', 'none', 'disputed'],
  ['jordan-river', '1967-06-07', 'internal', 'disputed'],
  ['egypt-israel', '1979-03-26', 'disputed', 'international'],
  ['jordan-israel', '1994-10-26', 'disputed', 'international'],
  ['golan', '1967-06-10', 'none', 'disputed'],
  ['crimea', '2014-03-18', 'none', 'disputed'],
  ['saudi-yemen', '2000-06-12', 'disputed', 'international'],
  ['saudi-oman', '1990-03-21', 'disputed', 'international'],
  ['oman-yemen', '1992-10-01', 'disputed', 'international'],
  ['oman-emirates', '2002-06-22', 'disputed', 'international'],
  ['saudi-qatar', '2001-03-21', 'disputed', 'international'],
  ['saudi-kuwait', '1969-12-18', 'disputed', 'international'],
  ['saudi-iraq', '1981-12-26', 'disputed', 'international'],
  ['iraq-kuwait', '1963-10-04', 'disputed', 'international'],
  ['iraq-kuwait', '1990-08-02', 'international', 'disputed'],
  ['iraq-kuwait', '1994-11-10', 'disputed', 'international'],
  ['algeria-morocco', '1992-01-01', 'disputed', 'international'],
  ['chad-libya', '1973-01-01', 'international', 'disputed'],
  ['chad-libya', '1994-02-03', 'disputed', 'international'],
  ['hong-kong', '1997-07-01', 'international', 'internal'],
  ['macao', '1999-12-20', 'international', 'internal'],
]

const ALWAYS: readonly [id: BorderHistoryId, status: BorderStatus][] = [
  ['korea', 'disputed'],
  ['kashmir', 'disputed'],
  ['china-india', 'disputed'],
  ['armistice-1949', 'disputed'],
  ['saudi-emirates', 'disputed'],
  ['halaib', 'disputed'],
  ['essequibo', 'disputed'],
  ['unsettled', 'disputed'],
  ['leased', 'none'],
]

describe('countryName, the day before a change and on it', () => {
  it.each(NAMES)('%s, %s: %s, then %s', (code, date, before, after) => {
    expect([countryName(code, dayOf(date) - 1), countryName(code, dayOf(date))]).toEqual([before, after])
  })

  it('changes on no other day', () => {
    const all = [
      ...Object.entries(COUNTRY_HISTORIES),
      ...HISTORIC_COUNTRIES.map(({ id, spans }) => [id, spans] as const),
    ]
    const changes = all.flatMap(([code, spans]) => spans.slice(1).map(({ from }) => `${code} ${from}`))
    expect(changes.sort()).toEqual(NAMES.map(([code, date]) => `${code} ${dayOf(date)}`).sort())
  })

  it.each(['IR', 'IQ', 'KW', 'BH', 'QA', 'SA', 'SY', 'JO', 'LB', 'IL', 'CY', 'MT', 'KE', 'SG', 'MV', 'SD'])(
    '%s has its present name from the first day on, as a protectorate, colony or state',
    (code) => {
      for (const day of [BORDERS_KNOWN_FROM, dayOf('1971-06-30'), dayOf('1990-10-01'), dayOf('2023-12-31')]) {
        expect(countryName(code, day)).toBe('present')
      }
    },
  )
})

describe('borderStatus, the day before a change and on it', () => {
  it.each(BORDERS)('%s, %s: %s, then %s', (id, date, before, after) => {
    expect([borderStatus(id, dayOf(date) - 1), borderStatus(id, dayOf(date))]).toEqual([before, after])
  })

  it.each(ALWAYS)('%s is %s on all days', (id, status) => {
    for (const date of ['1963-01-01', '1979-01-01', '1991-01-01', '2023-12-31']) {
      expect(borderStatus(id, dayOf(date))).toBe(status)
    }
  })

  it('changes on no other day', () => {
    const ids = Object.keys(BORDER_HISTORIES) as BorderHistoryId[]
    const changes = ids.flatMap((id) => BORDER_HISTORIES[id].slice(1).map(({ from }) => `${id} ${from}`))
    expect(changes.sort()).toEqual(BORDERS.map(([id, date]) => `${id} ${dayOf(date)}`).sort())
    expect(ids.sort()).toEqual(
      [...new Set([...BORDERS.map(([id]) => id), ...ALWAYS.map(([id]) => id)])].sort(),
    )
  })
})
