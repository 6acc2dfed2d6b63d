import { expect, test } from 'vitest'
import { lastDayOf } from '../../../src/domain/time/time-span'

test.each([
  [10, 9],
  [10.001, 10],
  [10.4, 10],
  [11, 10],
  [-10, -11],
  [-10.4, -11],
  [Infinity, Infinity],
])('a window that ends at %d shows %d last', (to, last) => expect(lastDayOf({ to })).toBe(last))
