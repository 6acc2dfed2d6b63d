import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WindowCursor } from '../../../src/domain/marks/window-cursor'
import { overlaps } from '../../../src/domain/time/time-span'
import { plainSpan } from '../atlas/plain-parts'

const day = fc.integer({ min: -50, max: 50 })
const open = fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
const someSpan = fc.option(
  fc
    .tuple(fc.oneof(day, open), fc.oneof(day, open))
    .filter(([a, b]) => a < b)
    .map(([a, b]) => plainSpan(a, b)),
  { nil: undefined },
)

test('agrees with the overlap of each span after any sequence of moves', () => {
  fc.assert(
    fc.property(
      fc.array(someSpan, { maxLength: 40 }),
      fc.array(fc.tuple(day, day), { maxLength: 12 }),
      (spans, moves) => {
        const cursor = new WindowCursor(spans)
        let before = spans.map(() => false)
        for (const [a, b] of moves) {
          const window = { from: Math.min(a, b), to: Math.max(a, b) }
          const changed = [...cursor.move(window)].sort((x, y) => x - y)
          const now = spans.map((known) => known !== undefined && overlaps(known, window))
          expect(spans.map((_, index) => cursor.has(index))).toEqual(now)
          expect(changed).toEqual(now.flatMap((is, index) => (is === before[index] ? [] : index)))
          before = now
        }
      },
    ),
  )
})

test('treats windows and spans as half-open', () => {
  const cursor = new WindowCursor([plainSpan(10, 11)])
  cursor.move({ from: 0, to: 10 })
  expect(cursor.has(0)).toBe(false)
  cursor.move({ from: 0, to: 11 })
  expect(cursor.has(0)).toBe(true)
  cursor.move({ from: 11, to: 20 })
  expect(cursor.has(0)).toBe(false)
})
