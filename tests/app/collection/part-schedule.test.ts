import { expect, it } from 'vitest'
import { PartSchedule } from '../../../src/app/collection/part-schedule'

it('has a first part after some rows or soon, and never one of none', () => {
  const schedule = new PartSchedule(1000)
  expect([schedule.isDue(1999, 1000), schedule.isDue(2000, 1000)]).toEqual([false, true])
  expect([schedule.isDue(1, 1199), schedule.isDue(1, 1200), schedule.isDue(0, 9000)]).toEqual([
    false,
    true,
    false,
  ])
})

it('waits for many more rows, or for long where a part takes long to make', () => {
  const schedule = new PartSchedule(0)
  schedule.made(2000, 100, 110)
  expect([schedule.isDue(9999, 1109), schedule.isDue(10_000, 111), schedule.isDue(2001, 1110)]).toEqual([
    false,
    true,
    true,
  ])
  schedule.made(10_000, 1110, 1610)
  expect([schedule.isDue(20_000, 5609), schedule.isDue(20_000, 5610)]).toEqual([false, true])
  schedule.made(5, 0, 0)
  expect(schedule.isDue(1999, 0)).toBe(false)
})
