import { expect, it } from 'vitest'
import { civilToDays } from '../../../src/domain/time/days'
import { localDay } from '../../../src/domain/time/local-day'

it('is the day of the calendar on the wall, in any zone', () => {
  const late = new Date(2024, 1, 29, 23, 59)
  const early = new Date(2024, 1, 29, 0, 1)
  expect([localDay(late), localDay(early)]).toEqual(Array(2).fill(civilToDays(2024, 2, 29)))
})
