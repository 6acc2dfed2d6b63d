import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { TimeWindow } from '../../../src/domain/time/time-span'

/** Points in time have a `date`; spans a `start` and an `end`, both of them days that count. */
export type Kind = 'points' | 'spans'

/** By row, in the order of the file: days since 1970-01-01 UTC, ends exclusive; positions in degrees. */
export interface BenchEvents {
  readonly kind: Kind
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly lon: Float32Array
  readonly lat: Float32Array
  readonly category: Uint8Array
  readonly place: Uint16Array
}

const DAY = 86_400_000
const dayOf = (date: string): number => Date.parse(date) / DAY
const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** First day, and the day after the last, of what is made, whatever the number of events. */
export const EXTENT: TimeWindow = { from: dayOf('1900-01-01'), to: dayOf('2026-01-01') }

const CATEGORIES = ['battle', 'treaty', 'founding', 'election', 'disaster', 'birth', 'discovery', 'protest']
const PLACES = 400

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Events about some hundred places of unlike size, more of late than long ago, in no order; the same ones each time. The first
 * two take up the first and the last day.
 */
export function makeEvents(count: number, kind: Kind): BenchEvents {
  const random = randomNumbers(kind === 'points' ? 1 : 2)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const centres = Array.from({ length: PLACES }, () => ({
    lon: -120 + 260 * random(),
    lat: -35 + 90 * random(),
    spread: 0.3 + 2.5 * random(),
  }))
  const events: BenchEvents = {
    kind,
    starts: new Int32Array(count),
    ends: new Int32Array(count),
    lon: new Float32Array(count),
    lat: new Float32Array(count),
    category: new Uint8Array(count),
    place: new Uint16Array(count),
  }
  const last = EXTENT.to - 1
  for (let row = 0; row < count; row++) {
    const place = Math.floor(PLACES * random() ** 2)
    const { lon, lat, spread } = centres[place] as (typeof centres)[number]
    events.place[row] = place
    events.lon[row] = lon + Math.max(-12, Math.min(12, spread * normal()))
    events.lat[row] = lat + Math.max(-12, Math.min(12, spread * normal()))
    const drawn = EXTENT.from + Math.floor((last + 1 - EXTENT.from) * random() ** 0.8)
    const start = row === 0 ? EXTENT.from : row === 1 ? last : drawn
    events.starts[row] = start
    events.ends[row] = kind === 'points' ? start + 1 : Math.min(last, start + lengthOf(random)) + 1
    events.category[row] = Math.floor(CATEGORIES.length * random())
  }
  return events
}

/** Days between first and last day: mostly weeks, now and then decades. */
const lengthOf = (random: () => number): number => Math.floor(20 * Math.exp(7 * random() ** 3) * random())

/** How many events lie at least partly in a window, each of them looked at. */
export function countIn({ starts, ends }: BenchEvents, { from, to }: TimeWindow): number {
  let count = 0
  for (let row = 0; row < starts.length; row++)
    if ((starts[row] as number) < to && (ends[row] as number) > from) count++
  return count
}

/** GeoJSON of them, in pieces of some thousand features. */
export function* textOf(events: BenchEvents): Generator<string> {
  const rows = events.starts.length
  yield '{"type":"FeatureCollection","features":['
  for (let from = 0; from < rows; from += 5000) {
    let text = ''
    for (let row = from; row < Math.min(rows, from + 5000); row++)
      text += `${row === 0 ? '\n' : ',\n'}${featureText(events, row)}`
    yield text
  }
  yield '\n]}\n'
}

function featureText(events: BenchEvents, row: number): string {
  const category = CATEGORIES[events.category[row] ?? 0]
  const place = `Place ${events.place[row]}`
  const position = `[${events.lon[row]?.toFixed(5)},${events.lat[row]?.toFixed(5)}]`
  const first = isoOf(events.starts[row] ?? 0)
  const time =
    events.kind === 'points'
      ? `"date":"${first}"`
      : `"start":"${first}","end":"${isoOf((events.ends[row] ?? 0) - 1)}"`
  return `{"type":"Feature","id":"e${row}","geometry":{"type":"Point","coordinates":${position}},"properties":{"title":"The ${category} of number ${row} near ${place}",${time},"category":"${category}","place":"${place}","link":"https://example.org/${row}"}}`
}

export async function writeEvents(events: BenchEvents, path: string): Promise<void> {
  await pipeline(Readable.from(textOf(events)), createWriteStream(path))
}
