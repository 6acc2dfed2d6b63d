import { expect, it } from 'vitest'
import { cutMiddle } from '../../../src/domain/edit/cut-middle'

it('leaves short texts as they are, and out of long ones the middle', () => {
  expect(cutMiddle('short', 5)).toBe('short')
  expect(cutMiddle('https://host/events.geojson', 11)).toBe('https…ojson')
})

it('cuts no character in two', () => {
  expect(cutMiddle('abc🚚defghi🚚xyz', 9)).toBe('abc…xyz')
})
