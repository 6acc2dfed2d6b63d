import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AtlasEvent } from '../../../src/domain/atlas/atlas'
import { compareEvents } from '../../../src/domain/atlas/compare-events'
import { binEdges } from '../../../src/domain/histogram/bin-edges'
import { windowSelector } from '../../../src/domain/select/window-selector'
import { columnSeries } from '../../../src/domain/series/column-series'
import { listedSeriesOf } from '../../../src/domain/series/listed-series-of'
import { seriesOf } from '../../../src/domain/series/series-of'
import type { GrainUnit } from '../../../src/domain/time/extent'
import { plainEvent, plainSpan } from '../atlas/plain-parts'
import { schemeOf } from '../marks/test-scheme'
import { timeWindow } from '../select/event-arbitrary'
import { columnsOf } from './columns-of'

/** Days with hours: of both kinds there are files. */
const day = fc.oneof(
  fc.integer({ min: -60, max: 60 }),
  fc.integer({ min: -240, max: 240 }).map((at) => at / 4),
)
const lasting = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 90 }), fc.constant(Infinity))
const vague = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 90 }))
const span = fc.record({ start: day, lasting, vague }).map(({ start, lasting, vague }) => ({
  ...plainSpan(start, start + vague + lasting),
  latestStart: start + vague,
}))
const open = lasting.map((end) => plainSpan(-Infinity, end))
const dates = { none: fc.constant(undefined), open, span }

/** Events of one kind of date or of any, in time order. */
const events: fc.Arbitrary<readonly AtlasEvent[]> = fc
  .constantFrom(
    fc.oneof({ weight: 6, arbitrary: dates.span }, dates.open, dates.none),
    dates.span,
    day.map((start) => plainSpan(start, start + 1)),
  )
  .chain((span) =>
    fc.array(fc.tuple(span, fc.constantFrom('war', 'attack', 'talks', 'strike')), { maxLength: 40 }),
  )
  .map((list) =>
    list.map(([span, category], at) => plainEvent({ id: `event-${at}`, span, category })).sort(compareEvents),
  )

/** Both series of the events of which these places hold, or of all. */
const pairs = fc
  .tuple(events, fc.option(fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), { nil: undefined }))
  .map(([list, passes]) => {
    const rows = passes && Uint32Array.from(list.keys()).filter((row) => passes[row])
    const kept = rows ? Array.from(rows, (row) => list[row] as AtlasEvent) : list
    return {
      columns: columnSeries({ ...columnsOf(list, 'war', 'attack'), rows }),
      objects: seriesOf(kept),
      select: windowSelector(kept),
      kept,
    }
  })
describe('columnSeries', () => {
  it('has the same events, indexes and starts as the objects', () => {
    fc.assert(
      fc.property(pairs, ({ columns, objects, kept }) => {
        expect(columns.length).toBe(kept.length)
        expect(Array.from(kept.keys(), columns.at)).toEqual(kept)
        for (const [index, { id }] of kept.entries())
          expect([columns, objects].map((each) => each.indexOf(id))).toEqual([index, index])
        expect(columns.indexOf('event-40')).toBe(-1)
        expect(columns.starts).toEqual(objects.starts)
      }),
    )
  })

  it('selects and counts the same events of a row of windows', () => {
    fc.assert(
      fc.property(pairs, fc.array(timeWindow, { minLength: 1 }), ({ columns, objects, select }, windows) => {
        for (const window of windows) {
          const rows = columns.select(window)
          const found = Array.from({ length: rows.length }, (_, at) => columns.at(rows.at(at)))
          expect(found).toEqual(select(window))
          expect([columns.countIn(window), objects.countIn(window)]).toEqual([rows.length, rows.length])
        }
      }),
    )
  })

  it('counts the kinds in a window as the objects do, those of none as well', () => {
    fc.assert(
      fc.property(pairs, timeWindow, ({ columns, kept }, window) => {
        const objects = listedSeriesOf(kept)
        const scheme = schemeOf('attack', 'no such', 'war')
        const counted = columns.countKinds(columns.select(window), scheme)
        expect(counted).toEqual(objects.countKinds(objects.select(window), scheme))
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(objects.countIn(window))
      }),
    )
  })

  it('has exactly the same histogram, whatever the axis', () => {
    const width = fc.integer({ min: 6, max: 900 })
    const grain = fc.constantFrom<GrainUnit>('day', 'hour', 'minute')
    fc.assert(
      fc.property(
        pairs,
        timeWindow,
        width,
        fc.boolean(),
        grain,
        ({ columns, objects }, window, width, alike, grain) => {
          const axis = { ...window, grain }
          const scheme = alike ? schemeOf() : schemeOf('attack', 'no such', 'war')
          const edges = binEdges(axis, width, 6)
          expect(columns.histogram(edges, scheme)).toEqual(objects.histogram(edges, scheme))
        },
      ),
    )
  })

  it('has it too where many events share a year or a day', () => {
    const list = Array.from({ length: 900 }, (_, at) => {
      const start = at % 2 ? (at % 6) * 365 : at % 40
      const span = { ...plainSpan(start, start + 365), latestStart: start + (at % 2 ? 364 : 0) }
      return plainEvent({ id: `event-${at}`, span, category: ['war', 'attack', 'talks'][at % 7] ?? 'talks' })
    }).sort(compareEvents)
    const edges = binEdges({ from: -40, to: 2000 }, 600, 6)
    const scheme = schemeOf('war', 'attack')
    const found = columnSeries(columnsOf(list, 'war', 'attack')).histogram(edges, scheme)
    expect(found).toEqual(seriesOf(list).histogram(edges, scheme))
    expect(found.counts.reduce((sum, count) => sum + count, 0)).toBeCloseTo(900, 2)
  })
})
