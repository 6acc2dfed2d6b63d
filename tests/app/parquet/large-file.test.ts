import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openRangeSource } from '../../../src/app/parquet/range-source'
import { openParquet } from '../../../src/domain/parquet/open-parquet'
import { civilToDays } from '../../../src/domain/time/days'
import type { TimeWindow } from '../../../src/domain/time/time-span'
import { read } from '../../domain/parquet/memory-source'
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

type View = { west: number; south: number; east: number; north: number }

/** All ten million, one after the other. */
function bruteForce({ from, to }: TimeWindow, view?: View): number {
  let count = 0
  for (let group = 0; group < GROUPS; group++) {
    const { start, end, lon, lat } = samples[group % samples.length] as Sample
    const [first, last] = [from * DAY - group * STEP, to * DAY - group * STEP]
    for (let row = 0; row < GROUP; row++) {
      if (!((start[row] ?? 0) < last && (end[row] ?? 0) > first)) continue
      const [x, y] = [Math.fround(lon[row] ?? 0), Math.fround(lat[row] ?? 0)]
      if (view && !(x >= view.west && x <= view.east && y >= view.south && y <= view.north)) continue
      count++
    }
  }
  return count
}

const years = (from: number, to: number) => ({ from: civilToDays(from, 1, 1), to: civilToDays(to, 1, 1) })

it('opens ten million events by their footer, and reads five years of them by less than 2 MB', async () => {
  const source = await openRangeSource(server.url)
  const events = await measured('open', async () => read(await openParquet(source)))
  expect(events.summary).toMatchObject({
    rows: GROUPS * GROUP,
    groups: GROUPS,
    isInTimeOrder: true,
    isBounded: true,
  })
  told.push(`footer: ${events.summary.footerBytes.toLocaleString('en')} bytes`)
  expect(sum(server.sent)).toBeLessThan(500_000)

  for (const window of [years(1495, 1500), years(1880, 1885), years(901, 906), years(1200, 1205)]) {
    const plan = events.planOf(window)
    const found = await measured('five years', async () => read(await events.rowsIn(window)))
    expect(found.rows.length).toBe(bruteForce(window))
    expect(found.lon.every((lon) => lon >= -180 && lon <= 180)).toBe(true)
    expect(sum(server.sent)).toBeLessThan(2_000_000)
    expect(server.sent.length).toBeLessThanOrEqual(4)
    expect(sum(server.sent)).toBeGreaterThanOrEqual(plan.bytes)
    expect(await events.countIn(window)).toBe(found.rows.length)
  }
  const again = await measured('five years seen before', async () =>
    read(await events.rowsIn(years(1495, 1500))),
  )
  expect([again.rows.length, server.sent.length]).toEqual([bruteForce(years(1495, 1500)), 0])
})

it('counts any window exactly, most of it by the footer', async () => {
  const events = read(await openParquet(await openRangeSource(server.url)))
  const all = await measured('count of all', () => events.countIn(years(0, 3000)))
  expect([all, server.sent.length]).toEqual([GROUPS * GROUP, 0])
  const window = years(1003, 1777)
  expect(await measured('count of 774 years', () => events.countIn(window))).toBe(bruteForce(window))
  expect(sum(server.sent)).toBeLessThan(2_000_000)
  const view = { west: -10, south: 35, east: 30, north: 60 }
  const [few, many] = [years(1600, 1603), years(1600, 1650)]
  expect(await measured('count of 3 years in a view', () => events.countIn(few, view))).toBe(
    bruteForce(few, view),
  )
  expect(await measured('count of 50 years in a view', () => events.countIn(many, view))).toBe(
    bruteForce(many, view),
  )
})

it('reads all of one event', async () => {
  const events = read(await openParquet(await openRangeSource(server.url)))
  const row = 123 * GROUP + 4567
  const feature = await measured('one event', async () => read(await events.featureOf(row)))
  expect(feature.properties).toEqual({ title: 'Event 4567', category: 'visit', count: 4567 % 97 })
  const { lon, lat } = samples[123 % 4] as Sample
  expect(feature.geometry).toEqual({ type: 'Point', coordinates: [lon[4567], lat[4567]] })
})
