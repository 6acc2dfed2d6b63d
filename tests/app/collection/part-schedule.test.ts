import { expect, it } from 'vitest'
import { PartSchedule } from '../../../src/app/collection/part-schedule'

const BYTES = 1000

it('has a first part after some rows or soon, and never one of none', () => {
  const schedule = new PartSchedule(1000, undefined)
  const isDue = (rows: number, now: number) => schedule.isDue(rows, BYTES, now)
  expect([isDue(1999, 1000), isDue(2000, 1000)]).toEqual([false, true])
  expect([isDue(1, 1199), isDue(1, 1200), isDue(0, 9000)]).toEqual([false, true, false])
})

it('waits for many more rows, or for long where a part takes long to make', () => {
  const schedule = new PartSchedule(0, undefined)
  const isDue = (rows: number, now: number) => schedule.isDue(rows, BYTES, now)
  schedule.made(2000, 100, 110)
  expect([isDue(15_999, 1109), isDue(16_000, 111), isDue(2001, 1110)]).toEqual([false, true, true])
  schedule.made(16_000, 1110, 1610)
  expect([isDue(20_000, 5609), isDue(20_000, 5610)]).toEqual([false, true])
  schedule.made(5, 0, 0)
  expect(isDue(1999, 0)).toBe(false)
})

it('waits after a look as after a part, but for no more rows', () => {
  const schedule = new PartSchedule(0, undefined)
  schedule.looked(200, 210)
  expect([schedule.isDue(1, BYTES, 1209), schedule.isDue(1, BYTES, 1210)]).toEqual([false, true])
  expect(schedule.isDue(2000, BYTES, 300)).toBe(true)
})

it('has no part where all of it will soon be there', () => {
  const schedule = new PartSchedule(1000, 10_000)
  // At 50 bytes a millisecond.
  expect([schedule.isDue(3000, 5000, 1100), schedule.isDue(3000, 2000, 1040)]).toEqual([false, true])
  expect(schedule.isDue(3000, 10_000, 9000)).toBe(false)
})

it('has no part that would take long to make for the time in which it is of use', () => {
  const schedule = new PartSchedule(0, 10_000)
  const isDue = (bytes: number, now: number) => schedule.isDue(40_000, bytes, now)
  schedule.made(4000, 100, 110)
  // At 5 bytes a millisecond: 100 ms to make, of which there are 8 left at the least.
  expect([isDue(5000, 1000), isDue(5600, 1000)]).toEqual([true, false])
})
