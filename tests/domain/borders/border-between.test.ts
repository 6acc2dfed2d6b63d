import { describe, expect, it } from 'vitest'
import { borderBetween } from '../../../src/domain/borders/border-between'
import type { BorderHistoryId } from '../../../src/domain/borders/border-history'

describe('borderBetween', () => {
  it.each<[string, string, number, number, BorderHistoryId | undefined]>([
    ['IR', 'IQ', 46, 34, undefined],
    ['AL', 'GR', 20.6, 40, undefined],
    ['AL', 'XK', 20.5, 42.2, undefined],
    ['RU', 'KZ', 60, 51, 'soviet'],
    ['RU', 'EE', 27.5, 58.5, 'baltic'],
    ['EE', 'LV', 26, 57.8, 'baltic'],
    ['LT', 'PL', 23, 54.3, undefined],
    ['RU', 'UA', 36, 50.3, 'soviet'],
    ['RU', 'UA', 33.8, 46.1, 'crimea'],
    ['HR', 'BA', 16, 45.2, 'slovenia-croatia'],
    ['BA', 'RS', 19.4, 44, 'bosnia'],
    ['ME', 'BA', 18.6, 43, 'bosnia'],
    ['MK', 'RS', 22, 42.3, 'macedonia'],
    ['XK', 'MK', 21.3, 42.2, 'macedonia'],
    ['RS', 'ME', 19.8, 43.2, 'montenegro'],
    ['RS', 'XK', 21, 43, 'kosovo'],
    ['IN', 'PK', 74.5, 34.5, 'kashmir'],
    ['IN', 'PK', 70.5, 27, undefined],
    ['IN', 'CN', 78.5, 34, 'kashmir'],
    ['IN', 'CN', 94, 28.5, 'arunachal'],
    ['IN', 'CN', 80.5, 31, undefined],
    ['MA', 'EH', -10, 27.7, 'western-sahara'],
    ['IL', 'PS', 35, 32.5, 'armistice-1949'],
    ['SY', 'IL', 35.8, 33, 'golan'],
    ['SY', 'IQ', 41, 34.5, undefined],
    ['EG', 'SD', 35, 22, 'halaib'],
    ['EG', 'SD', 28, 22, undefined],
    ['SA', 'YE', 50, 18, 'saudi-yemen'],
    ['SA', 'YE', 43.5, 17, undefined],
    ['CU', 'X-GUANTANAMO', -75, 20, 'leased'],
  ])('%s and %s at %d, %d', (one, other, lon, lat, history) => {
    expect(borderBetween(one, other, lon, lat)).toBe(history)
    expect(borderBetween(other, one, lon, lat)).toBe(history)
  })
})
