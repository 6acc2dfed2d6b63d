import { expect, test } from 'vitest'
import { listedSeriesOf } from '../../../src/domain/series/listed-series-of'
import type { TimeWindow } from '../../../src/domain/time/time-span'
import { compare as words } from '../../../src/i18n/en/compare'
import { printViews } from '../../../src/ui/share/print-views'
import { testAtlas } from '../../domain/marks/test-atlas'

const { events } = testAtlas([
  { id: 'a', day: 100, place: 'tehran' },
  { id: 'b', day: 200, place: 'tehran' },
  { id: 'c', day: 300, place: 'paris' },
])
const series = listedSeriesOf(events)
const headings = { heading: 'Events', undated: 'Undated' }
const views = (window: TimeWindow, compare?: number, of = series) => {
  const extent = { from: 0, to: 400 }
  const subject = { window, compare, extent, events: of, locale: 'en-GB', ...headings, words }
  const { times, groups } = printViews(subject)
  return { times, groups: groups.map((group) => [group.heading, group.events.map(({ id }) => id)]) }
}

test('a view of one time is one picture and one list', () => {
  expect(views({ from: 0, to: 250 })).toEqual({
    times: [{ window: { from: 0, to: 250 } }],
    groups: [['Events', ['a', 'b']]],
  })
})

test('of two times both are pictures, and events are listed by where they are shown', () => {
  expect(views({ from: 0, to: 250 }, 150)).toEqual({
    times: [
      { window: { from: 0, to: 150 }, caption: '30 May 1970' },
      { window: { from: 0, to: 250 }, caption: '7 September 1970' },
    ],
    groups: [
      ['Only on the map of 7 September 1970', ['b']],
      ['On both maps', ['a']],
    ],
  })
})

test('what has no date is listed apart, of one time and of two', () => {
  const [first] = events
  const undated = { ...(first as (typeof events)[number]), id: 'letter', span: undefined }
  const more = listedSeriesOf([...events, undated])
  expect(views({ from: 0, to: 250 }, undefined, more).groups).toEqual([
    ['Events', ['a', 'b']],
    ['Undated', ['letter']],
  ])
  expect(views({ from: 0, to: 250 }, 150, more).groups).toEqual([
    ['Only on the map of 7 September 1970', ['b']],
    ['On both maps', ['a']],
    ['Undated', ['letter']],
  ])
})

test('a list without events has no heading', () => {
  expect(views({ from: 0, to: 50 }).groups).toEqual([])
})

test('of very many events the first are listed, and how many more there are', () => {
  const [first] = events
  const many = Array.from({ length: 2100 }, (_, at) => ({
    ...(first as (typeof events)[number]),
    id: `${at}`,
  }))
  const extent = { from: 0, to: 400 }
  const [group] = printViews({
    ...{ window: extent, compare: undefined, extent, locale: 'en-GB', ...headings, words },
    events: listedSeriesOf(many),
  }).groups
  expect([group?.events.length, group?.more]).toEqual([2000, 100])
})
