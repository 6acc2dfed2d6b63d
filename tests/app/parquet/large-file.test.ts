import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AskedSlice } from '../../../src/app/collection/parquet-messages'
import { openSession, type ParquetSession } from '../../../src/app/collection/parquet-session'
import type { ReadCollection } from '../../../src/app/collection/read-source'
import { datedRows } from '../../../src/domain/series/dated-rows'
import { civilToDays } from '../../../src/domain/time/days'
import type { TimeWindow } from '../../../src/domain/time/time-span'
import { GROUP, type Sample, STEP, writeLargeParquet } from '../../parquet/large-parquet'
import { type RangeServer, serveRanges } from '../../parquet/range-server'

const GROUPS = 500
const DAY = 86_400_000
const folder = mkdtempSync(join(tmpdir(), 'large-'))
const path = join(folder, 'events.parquet')
let samples: readonly Sample[] = []
let server: RangeServer
const told: string[] = []
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

async function measured<T>(what: string, work: () => Promise<T>): Promise<T> {
  server?.clear()
  const begun = performance.now()
  const result = await work()
  const cost = server
    ? `, ${server.sent.length} requests, ${sum(server.sent).toLocaleString('en')} bytes`
    : ''
  told.push(`${what}: ${Math.round(performance.now() - begun)} ms${cost}`)
  return result
}

beforeAll(async () => {
  const { size, samples: written } = await measured('write 10,000,000 rows', async () =>
    writeLargeParquet(path, GROUPS),
  )
  samples = written
  told.push(`file: ${size.toLocaleString('en')} bytes`)
  server = await serveRanges(path)
}, 300_000)

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
  console.info(told.join('\n'))
})

/** All ten million, one after the other. */
function bruteForce({ from, to }: TimeWindow): number {
  let count = 0
  for (let group = 0; group < GROUPS; group++) {
    const { start, end } = samples[group % samples.length] as Sample
    const [first, last] = [from * DAY - group * STEP, to * DAY - group * STEP]
    for (let row = 0; row < GROUP; row++) if ((start[row] ?? 0) < last && (end[row] ?? 0) > first) count++
  }
  return count
}

const years = (from: number, to: number) => ({ from: civilToDays(from, 1, 1), to: civilToDays(to, 1, 1) })

const slice = (session: ParquetSession, asked: AskedSlice) => session.read(asked, {}, () => false)

/** How many events of a window the page counts. */
function countIn({ columns: { events } }: ReadCollection, window: TimeWindow): number {
  const { start, end, dated } = events
  return datedRows(start.subarray(0, dated), end.subarray(0, dated), dated).countIn(window)
}

it('shows of ten million events those around a window, counted exactly, for less than two million bytes a window', async () => {
  const window = years(1495, 1500)
  const session = await measured('open', () => openSession(new URL(server.url), undefined))
  expect(sum(server.sent)).toBeLessThan(500_000)

  const around = await measured('a slice around five years', () => slice(session, { window }))
  expect(around.interrupted).toBeUndefined()
  expect(around.slice).toMatchObject({ total: GROUPS * GROUP, hasEarlier: true, hasLater: true })
  expect(around.facts.dated).toBe(around.slice?.rows)
  expect(countIn(around, window)).toBe(bruteForce(window))
  expect(sum(server.sent)).toBeLessThan(2_000_000)

  // Nothing is asked of the host for other windows within the slice.
  server.clear()
  const { from, to } = around.slice?.time ?? { from: 0, to: 0 }
  // An event takes up to sixty days: none from before the slice reaches so far into it.
  for (const within of [years(1496, 1497), { from: from + 61, to }])
    expect(countIn(around, within)).toBe(bruteForce(within))
  expect(server.sent).toEqual([])

  const later = await measured('what is later, too', () =>
    slice(session, around.slice ? { laterThan: around.slice.slice } : {}),
  )
  expect(later.slice?.time.from).toBe(from)
  expect(later.slice?.time.to).toBeGreaterThan(to + 365)
  expect(sum(server.sent)).toBeGreaterThan(0)
  expect(sum(server.sent)).toBeLessThan(2_000_000)

  const elsewhere = years(1200, 1205)
  const other = await measured('a slice around five years elsewhere', () =>
    slice(session, { window: elsewhere }),
  )
  expect(countIn(other, elsewhere)).toBe(bruteForce(elsewhere))
  expect(sum(server.sent)).toBeLessThan(2_000_000)

  const most = await measured('as many around it as can be held', () =>
    slice(session, other.slice ? { mostAround: other.slice.slice } : {}),
  )
  expect(most.slice).toMatchObject({ rows: 1_000_000, more: undefined })
  expect(sum(server.sent)).toBe(other.slice?.more?.bytes)
  expect(most.facts.rows).toBe((other.slice?.rows ?? 0) + (other.slice?.more?.rows ?? 0))
  const hundred = years(1160, 1240)
  expect(countIn(most, hundred)).toBe(bruteForce(hundred))

  const row = 123 * GROUP + 4567
  const [feature] = await measured('one event', () => session.features([row]))
  expect(feature?.properties).toEqual({ title: 'Event 4567', category: 'visit', count: 4567 % 97 })
  const { lon, lat } = samples[123 % 4] as Sample
  expect(feature?.geometry).toEqual({ type: 'Point', coordinates: [lon[4567], lat[4567]] })
}, 300_000)
