import { expect, test } from 'vitest'
import { firstJoined } from '../../../src/domain/residency/first-joined'
import { sampleStay } from '../playback/sample-events'

const stay = (id: string, date: string, place = 'b', who: 'leadership' | 'members' = 'leadership') =>
  sampleStay(id, who, 'FR', date, place)

const first = stay('first', '1993-10~/2003-06-17')
const next = stay('next', '2003-06-17/2005')
const last = stay('last', '2006/')

test('goes back to the first of stays that follow without a gap', () => {
  expect(firstJoined(last, [first, next, last])).toBe(first)
})

test('stops at a gap, at another place and at other people', () => {
  expect(firstJoined(last, [first, last])).toBe(last)
  expect(firstJoined(next, [stay('x', '1993/2003-06-17', 'c'), next])).toBe(next)
  expect(firstJoined(next, [stay('x', '1993/2003-06-17', 'b', 'members'), next])).toBe(next)
})
