import { expect, test } from 'vitest'
import type { Position } from '../../../src/domain/atlas/atlas'
import { likelySwapped } from '../../../src/domain/check/likely-swapped'

const IRAN: Position = [56.56, 30.81]
const TURNED: Position = [30.81, 56.56]
const places = [{ position: IRAN }]

test('a position is likelier swapped where it is then in the country or near a place, and as it stands is not', () => {
  expect(likelySwapped(TURNED, [], 'IR')).toEqual(IRAN)
  expect(likelySwapped(IRAN, [], 'IR')).toBeUndefined()
  expect(likelySwapped(TURNED, places, undefined)).toEqual(IRAN)
  expect(likelySwapped(IRAN, places, undefined)).toBeUndefined()
})

test('nothing speaks for it where neither is known, however far from all places', () => {
  expect(likelySwapped(TURNED, [], undefined)).toBeUndefined()
  expect(likelySwapped(TURNED, [{ position: [132.45, 34.39] }], undefined)).toBeUndefined()
  expect(likelySwapped([120, 30], [], 'IR')).toBeUndefined()
})

test('nothing speaks for it where the position as it stands is in the country or near a place as well', () => {
  expect(likelySwapped([8, 9], [], 'NG')).toBeUndefined()
  expect(likelySwapped(TURNED, [...places, { position: TURNED }], undefined)).toBeUndefined()
})
