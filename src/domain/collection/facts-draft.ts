import type { FeatureReading } from '../fields/feature-fields'
import type { TimeWindow } from '../time/time-span'
import { WORLD } from '../world-units'
import { collectionTimes } from './collection-extent'
import type { Box, CollectionFacts, UnreadableDate } from './collection-facts'
import type { EventColumns } from './event-columns'
import { fixedPosition } from './fixed-mercator'
import type { UnplacedReason } from './read-geometry'
import type { BrokenReason, BrokenRecord } from './record'

/** Examples that are told of each kind. */
export const EXAMPLES = 5
/** Letters of an example. */
const LONGEST = 200

type Counted =
  | 'undated'
  | 'undatedRows'
  | 'unreadable'
  | 'unreadableDates'
  | 'endsLeftOut'
  | 'endlessRows'
  | 'unplaced'
  | 'unplacedRows'
  | 'broken'
  | 'brokenRecords'
  | 'extent'
  | 'times'
  | 'box'

/** Counts what becomes of the parts of a file as it is read. */
export class FactsDraft {
  private undated = 0
  private readonly undatedRows: number[] = []
  private unreadable = 0
  private readonly unreadableDates: UnreadableDate[] = []
  private endsLeftOut = 0
  private readonly endlessRows: number[] = []
  private readonly unplaced: Record<UnplacedReason, number> = { none: 0, empty: 0, 'off-earth': 0 }
  private readonly unplacedRows: Record<UnplacedReason, number[]> = { none: [], empty: [], 'off-earth': [] }
  private readonly broken: Record<BrokenReason, number> = { syntax: 0, deep: 0, large: 0, 'no-feature': 0 }
  private readonly brokenRecords: BrokenRecord[] = []

  /** @param row where it stands in the file */
  addRow(
    row: number,
    isDated: boolean,
    { dateText, span }: FeatureReading,
    unplaced: UnplacedReason | undefined,
  ): void {
    this.addPlace(row, unplaced)
    if (span?.endLeftOut && this.endsLeftOut++ < EXAMPLES) this.endlessRows.push(row)
    if (isDated) return
    if (dateText === '') {
      this.undated++
      if (this.undatedRows.length < EXAMPLES) this.undatedRows.push(row)
    } else {
      this.unreadable++
      if (this.unreadableDates.length < EXAMPLES)
        this.unreadableDates.push({ text: dateText.slice(0, LONGEST), row })
    }
  }

  /** Counts a row, which has a date, by its place. */
  addPlace(row: number, unplaced: UnplacedReason | undefined): void {
    if (unplaced === undefined) return
    if (this.unplaced[unplaced]++ < EXAMPLES) this.unplacedRows[unplaced].push(row)
  }

  addBroken(record: BrokenRecord): void {
    this.broken[record.reason]++
    // Those that scanner and parser find in one piece come one after the other.
    if (this.brokenRecords.length === EXAMPLES && (this.brokenRecords.at(-1)?.offset ?? 0) < record.offset)
      return
    this.brokenRecords.push(record)
    this.brokenRecords.sort((a, b) => a.offset - b.offset).splice(EXAMPLES)
  }

  /** Counts rows of a part of the file that is damaged. */
  addLost(rows: number): void {
    this.broken.syntax += rows
  }

  get brokenCount(): number {
    return Object.values(this.broken).reduce((sum, count) => sum + count, 0)
  }

  /** The first that is to be a feature and is broken. */
  get firstBroken(): BrokenRecord | undefined {
    return this.brokenRecords.find(({ reason }) => reason !== 'no-feature')
  }

  /** What was counted, with the rows of examples where they stand in the order of the columns. */
  build(events: EventColumns, order: Uint32Array): Pick<CollectionFacts, Counted> {
    const inOrder = (rows: readonly number[]) => rows.map((row) => order.indexOf(row))
    return {
      undated: this.undated,
      undatedRows: inOrder(this.undatedRows),
      unreadable: this.unreadable,
      unreadableDates: this.unreadableDates.map(({ text, row }) => ({ text, row: order.indexOf(row) })),
      endsLeftOut: this.endsLeftOut,
      endlessRows: inOrder(this.endlessRows),
      unplaced: { ...this.unplaced },
      unplacedRows: {
        none: inOrder(this.unplacedRows.none),
        empty: inOrder(this.unplacedRows.empty),
        'off-earth': inOrder(this.unplacedRows['off-earth']),
      },
      broken: { ...this.broken },
      brokenRecords: [...this.brokenRecords],
      extent: extentOf(events),
      times: collectionTimes(events),
      box: boxOf(events),
    }
  }
}

/** From the earliest to the latest time that is finite. */
function extentOf({ dated, start, end }: EventColumns): TimeWindow | undefined {
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (let row = 0; row < dated; row++) {
    const starts = start[row] as number
    const ends = end[row] as number
    const first = starts === Number.NEGATIVE_INFINITY ? ends : starts
    const last = ends === Number.POSITIVE_INFINITY ? starts : ends
    if (first < from) from = first
    if (last > to) to = last
  }
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : undefined
}

function boxOf({ rows, x, y }: EventColumns): Box | undefined {
  let [west, east, north, south] = [WORLD, -1, WORLD, -1]
  for (let row = 0; row < rows; row++) {
    const down = y[row] as number
    if (down === 0) continue
    const along = x[row] as number
    if (along < west) west = along
    if (along > east) east = along
    if (down < north) north = down
    if (down > south) south = down
  }
  if (east < 0) return undefined
  const [westLon, northLat] = fixedPosition(west, north)
  const [eastLon, southLat] = fixedPosition(east, south)
  return { west: westLon, south: southLat, east: eastLon, north: northLat }
}
