import { expect, it } from 'vitest'
import { LinePlaces } from '../../../src/domain/collection/line-places'
import { toBytes } from './scan-text'

function placesIn(text: string, signs: readonly string[], piece = 1000) {
  const bytes = toBytes(text)
  const offsets = signs.map((sign) => Buffer.from(text).indexOf(sign))
  const places = new LinePlaces(offsets)
  for (let from = 0; from < bytes.length; from += piece) places.push(bytes.subarray(from, from + piece))
  return offsets.map((offset) => Object.values(places.placeOf(offset)))
}

it.each([1, 2, 3, 1000])('counts lines and signs as editors do, in pieces of %d bytes', (piece) => {
  const text = '\uFEFFaé中😀b\r\nc\n\nd\re😀😀f'
  expect(placesIn(text, ['f', 'a', 'b', 'c', 'd', 'e'], piece)).toEqual([
    [5, 6],
    [1, 1],
    [1, 6],
    [2, 1],
    [4, 1],
    [5, 1],
  ])
})

it('takes what lies behind the text for its end', () => {
  const places = new LinePlaces([9])
  places.push(toBytes('a\nbc'))
  expect(places.isDone).toBe(false)
  expect(places.placeOf(9)).toEqual({ line: 2, column: 3 })
})

it('stops at the last place that is looked for', () => {
  const places = new LinePlaces([0, 2])
  places.push(toBytes('a\nb'))
  expect(places.isDone).toBe(true)
  expect(places.placeOf(2)).toEqual({ line: 2, column: 1 })
})
