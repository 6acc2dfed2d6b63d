import { describe, expect, it } from 'vitest'
import { COUNTRY_HISTORIES, HISTORIC_COUNTRIES } from '../../../src/domain/borders/country-history'
import { countryName, FORMER_CAPITALS, wasCapital } from '../../../src/domain/borders/country-name'
import { CAPITAL_SOURCES, NAME_SOURCES } from '../../../src/domain/borders/name-sources'
import { civilToDays } from '../../../src/domain/time/days'

const IN_1972 = civilToDays(1972, 6, 30)
const IN_1985 = civilToDays(1985, 6, 30)
const IN_1995 = civilToDays(1995, 6, 30)
const IN_2023 = civilToDays(2023, 6, 30)

describe('countryName', () => {
  it('never changes for most countries', () => {
    for (const day of [civilToDays(1963, 1, 1), IN_1972, IN_2023])
      expect(countryName('IR', day)).toBe('present')
  })

  it('is not known before 1963, nor what was a capital', () => {
    const day = civilToDays(1962, 12, 31)
    expect(countryName('IR', day)).toBeNull()
    expect(countryName('SU', day)).toBeNull()
    expect(wasCapital(524901, 'RU', day)).toBe(false)
  })

  it.each<[string, number, string | null]>([
    ['SU', IN_1985, 'sovietUnion'],
    ['SU', IN_1995, null],
    ['RU', IN_1985, null],
    ['RU', IN_1995, 'present'],
    ['YU', IN_1985, 'yugoslavia'],
    ['YU', IN_1995, null],
    ['YU-F', IN_1995, 'yugoslavia'],
    ['YU-F', civilToDays(2004, 1, 1), 'serbiaMontenegro'],
    ['YU-F', IN_2023, null],
    ['RS', civilToDays(2004, 1, 1), null],
    ['DE-E', IN_1985, 'eastGermany'],
    ['DE', IN_1985, null],
    ['YE-S', civilToDays(1965, 1, 1), 'southArabia'],
    ['YE-S', IN_1972, 'southYemen'],
    ['CD', IN_1985, 'zaire'],
    ['CD', IN_2023, 'present'],
    ['MK', IN_1995, 'macedonia'],
    ['MK', IN_2023, 'present'],
    ['XK', IN_1995, null],
    ['LK', civilToDays(1972, 5, 21), 'ceylon'],
  ])('of %s on day %d is %s', (code, day, name) => {
    expect(countryName(code, day)).toBe(name)
  })

  it('gives no two former states one another’s names on any day of 1963 to 2023', () => {
    for (let year = 1963; year <= 2023; year++) {
      const names = HISTORIC_COUNTRIES.map(({ id }) => countryName(id, civilToDays(year, 12, 31))).filter(
        Boolean,
      )
      expect(new Set(names).size, String(year)).toBe(names.length)
    }
  })

  it('keeps spans in order of time', () => {
    const all = [...Object.values(COUNTRY_HISTORIES), ...HISTORIC_COUNTRIES.map(({ spans }) => spans)]
    for (const spans of all) {
      const days = spans.map(({ from }) => from)
      expect(days[0]).toBe(Number.NEGATIVE_INFINITY)
      expect(days).toEqual([...new Set(days)].sort((a, b) => a - b))
    }
  })
})

describe('NAME_SOURCES', () => {
  const codes = [...Object.keys(COUNTRY_HISTORIES), ...HISTORIC_COUNTRIES.map(({ id }) => id)]

  it.each(codes)('says what the days of %s were checked against', (code) => {
    expect(NAME_SOURCES[code]?.length ?? 0).toBeGreaterThan(0)
  })

  it('is about nothing else', () => {
    expect(Object.keys(NAME_SOURCES).filter((code) => !codes.includes(code))).toEqual([])
    expect(Object.keys(CAPITAL_SOURCES).map(Number).sort()).toEqual([...FORMER_CAPITALS].sort())
  })
})

describe('wasCapital', () => {
  const [MOSCOW, YEREVAN, BONN, TEHRAN] = [524901, 616052, 2946447, 112931]

  it('follows the country', () => {
    expect(wasCapital(TEHRAN, 'IR', IN_1972)).toBe(true)
    expect(wasCapital(YEREVAN, 'AM', IN_1985)).toBe(false)
    expect(wasCapital(YEREVAN, 'AM', IN_1995)).toBe(true)
  })

  it('knows capitals of states that are gone', () => {
    expect(wasCapital(MOSCOW, 'RU', IN_1985)).toBe(true)
    expect(wasCapital(BONN, 'DE', IN_1985)).toBe(true)
    expect(wasCapital(BONN, 'DE', IN_1995)).toBe(false)
  })
})
