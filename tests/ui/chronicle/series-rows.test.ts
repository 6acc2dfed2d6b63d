import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareEvents } from '../../../src/domain/atlas/compare-events'
import { columnSeries } from '../../../src/domain/series/column-series'
import { civilToDays } from '../../../src/domain/time/days'
import { chronicle } from '../../../src/i18n/en/chronicle'
import { type ChronicleRows, chronicleRows } from '../../../src/ui/chronicle/chronicle-rows'
import { lineUnitOf } from '../../../src/ui/chronicle/line-unit'
import { seriesRows } from '../../../src/ui/chronicle/series-rows'
import { plainEvent, plainSpan } from '../../domain/atlas/plain-parts'
import { columnsOf } from '../../domain/series/columns-of'

const start = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: civilToDays(1979, 1, 1), max: civilToDays(1983, 1, 1) }) },
  fc.constant(-Infinity),
  fc.constant(undefined),
)
const events = fc.array(start, { maxLength: 30 }).map((starts) =>
  starts
    .map((start, at) =>
      plainEvent({
        id: `event-${at}`,
        span: start === undefined ? undefined : plainSpan(start, Math.max(start + (at % 3) * 400, 0) + 1),
      }),
    )
    .sort(compareEvents),
)
const contents = (rows: ChronicleRows) =>
  Array.from({ length: rows.length }, (_, index) => [rows.at(index).id, rows.headingOf(index)])

it('gives the events of columns in a window the lines and headings that those in memory have', () => {
  fc.assert(
    fc.property(events, fc.integer({ min: 1978, max: 1983 }), (list, year) => {
      const series = columnSeries(columnsOf(list))
      const window = { from: civilToDays(year, 5, 1), to: civilToDays(year + 1, 8, 1) }
      const rows = series.select(window)
      const shown = list.filter((_, row) => rows.indexOf(row) >= 0)
      const lines = seriesRows(series, rows, chronicle, lineUnitOf('en-GB'))
      expect(contents(lines)).toEqual(contents(chronicleRows(shown, chronicle, String)))
      for (const [index, { id }] of shown.entries()) expect(lines.indexOf(id)).toBe(index)
      for (const { id } of list.filter((event) => !shown.includes(event))) expect(lines.indexOf(id)).toBe(-1)
    }),
  )
})

it('heads events of a short time by their days', () => {
  const noon = civilToDays(2024, 5, 1) + 0.5
  const list = [noon, noon + 0.25, noon + 1].map((start, at) =>
    plainEvent({ id: `event-${at}`, span: plainSpan(start, start + 0.01) }),
  )
  const series = columnSeries(columnsOf(list))
  const rows = series.select({ from: noon, to: noon + 2 })
  const lines = seriesRows(series, rows, chronicle, lineUnitOf('en-GB-x-minute'))
  expect(contents(lines)).toEqual([
    ['event-0', { text: '1 May 2024', first: 0, count: 2 }],
    ['event-1', { text: '1 May 2024', first: 0, count: 2 }],
    ['event-2', { text: '2 May 2024', first: 2, count: 1 }],
  ])
})
