import { type ByteRange, type ByteSource, fetchRanges, mergeRanges } from './byte-source'
import type { PositionColumns, TimeColumns } from './find-columns'
import {
  createTimesOf,
  type GroupPlaces,
  type GroupTimes,
  placeLeaves,
  placesOf,
  timeLeaves,
} from './group-values'
import { createKeptValues } from './kept-values'
import { chunkRange, readColumns } from './read-columns'
import type { Footer } from './read-footer'

/** What is wanted of a row group. */
export interface Want {
  readonly group: number
  readonly times: boolean
  readonly places: boolean
}

export interface GroupReader {
  /** Reads what is wanted and not at hand, by as few reads as the gaps between allow, and keeps it. */
  read(wants: readonly Want[]): Promise<void>
  timesOf(group: number): Promise<GroupTimes>
  placesOf(group: number): Promise<GroupPlaces>
  /** What `read` would read. */
  plan(wants: readonly Want[]): readonly ByteRange[]
  /** Of what is kept, in bytes. */
  keptBytes(): number
}

/** @param limit bytes of times and positions that are kept */
export function createGroupReader(
  source: ByteSource,
  footer: Footer,
  { time, position }: { readonly time: TimeColumns; readonly position: PositionColumns },
  limit: number,
): GroupReader {
  const times = createKeptValues<GroupTimes>(limit / 2, ({ start, end }) => start.byteLength + end.byteLength)
  const places = createKeptValues<GroupPlaces>(limit / 2, ({ lon, lat }) => lon.byteLength + lat.byteLength)
  const forTimes = timeLeaves(time)
  const forPlaces = placeLeaves(position)
  const decodeTimes = createTimesOf(time)

  const missing = (wants: readonly Want[]) =>
    wants
      .map((want) => ({
        group: want.group,
        times: want.times && !times.has(`${want.group}`),
        places: want.places && !places.has(`${want.group}`),
      }))
      .filter((want) => want.times || want.places)
  const rangesOf = (wants: readonly Want[]) =>
    wants.flatMap((want) =>
      [...(want.times ? forTimes : []), ...(want.places ? forPlaces : [])].map((leaf) =>
        chunkRange(footer, want.group, leaf),
      ),
    )
  const start = (wants: readonly Want[]) => {
    const needed = missing(wants)
    if (needed.length === 0) return
    const file = fetchRanges(source, rangesOf(needed))
    for (const { group, times: hasTimes, places: hasPlaces } of needed) {
      const values = (leaves: typeof forTimes) => file.then((at) => readColumns(at, footer, group, leaves))
      if (hasTimes) times.keep(`${group}`, values(forTimes).then(decodeTimes))
      if (hasPlaces)
        places.keep(
          `${group}`,
          values(forPlaces).then((columns) => placesOf(position, columns)),
        )
    }
  }
  const ready = async (wants: readonly Want[]) => {
    start(wants)
    const work = wants.flatMap((want) => [
      want.times ? times.get(`${want.group}`) : undefined,
      want.places ? places.get(`${want.group}`) : undefined,
    ])
    // All are waited for, so that none fails unheard.
    const results = await Promise.allSettled(work)
    for (const result of results) if (result.status === 'rejected') throw result.reason
  }
  const one = async <T>(want: Want, kept: { get(key: string): Promise<T> | undefined }): Promise<T> => {
    start([want])
    const value = kept.get(`${want.group}`)
    if (value === undefined) throw new RangeError('not kept')
    return value
  }
  return {
    read: ready,
    timesOf: (group) => one({ group, times: true, places: false }, times),
    placesOf: (group) => one({ group, times: false, places: true }, places),
    plan: (wants) => mergeRanges(rangesOf(missing(wants))),
    keptBytes: () => times.bytes() + places.bytes(),
  }
}
