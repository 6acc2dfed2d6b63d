import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareEvents } from '../../../src/domain/atlas/compare-events'
import { kindDifferences, partRows } from '../../../src/domain/compare/part-rows'
import { categoryScheme } from '../../../src/domain/marks/mark-scheme'
import { windowSelector } from '../../../src/domain/select/window-selector'
import { listedSeriesOf } from '../../../src/domain/series/listed-series-of'
import type { RowList } from '../../../src/domain/series/row-list'
import { testAtlas } from '../marks/test-atlas'
import { events, timeWindow } from '../select/event-arbitrary'

const atlas = testAtlas([
  { id: 'a', day: 100, place: 'tehran' },
  { id: 'b', day: 200, place: 'tehran' },
  { id: 'c', day: 300, place: 'paris', category: 'war' },
])
const scheme = categoryScheme(atlas.categories)
const series = listedSeriesOf(atlas.events)
const idsOf = (of: typeof series, list: RowList) =>
  Array.from({ length: list.length }, (_, at) => of.at(list.at(at)).id)

describe('partRows', () => {
  it('tells what only one time has from what both have', () => {
    const parts = partRows(series, { from: 50, to: 250 }, { from: 150, to: 350 })
    expect(idsOf(series, parts.onlyFirst)).toEqual(['a'])
    expect(idsOf(series, parts.both)).toEqual(['b'])
    expect(idsOf(series, parts.onlySecond)).toEqual(['c'])
    expect([0, 1, 2].map((row) => parts.both.indexOf(row))).toEqual([-1, 0, -1])
    expect(kindDifferences(series, parts, scheme)).toEqual([
      { kind: scheme.kinds[0], first: 1, second: 0 },
      { kind: scheme.kinds[1], first: 0, second: 1 },
    ])
  })

  it('names no kind where both have the same', () => {
    const window = { from: 0, to: 400 }
    expect(kindDifferences(series, partRows(series, window, window), scheme)).toEqual([])
  })

  it('parts the events of any two windows: none is lost, none stands twice', () => {
    fc.assert(
      fc.property(events, timeWindow, timeWindow, (unordered, one, other) => {
        const list = unordered.toSorted(compareEvents)
        const whole = listedSeriesOf(list)
        const dated = list.filter(({ span }) => span)
        const ids = (found: RowList) => idsOf(whole, found)
        const first = windowSelector(dated)(one)
        const second = windowSelector(dated)(other)
        const { onlyFirst, onlySecond, both, undated } = partRows(whole, one, other)
        expect(ids(onlyFirst)).toEqual(first.filter((event) => !second.includes(event)).map(({ id }) => id))
        expect(ids(onlySecond)).toEqual(second.filter((event) => !first.includes(event)).map(({ id }) => id))
        expect(ids(both)).toEqual(first.filter((event) => second.includes(event)).map(({ id }) => id))
        expect(ids(undated)).toEqual(list.filter(({ span }) => !span).map(({ id }) => id))
      }),
    )
  })
})
