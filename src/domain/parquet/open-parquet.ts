import type { TimeWindow } from '../time/time-span'
import type { ByteSource } from './byte-source'
import { columnName, findPositionColumns, findTimeColumns, type ParquetChoices } from './find-columns'
import { type GeoBox, type GroupBounds, groupBounds } from './group-bounds'
import { createGroupReader } from './group-reader'
import { placeLeaves } from './group-values'
import { orRefusal, type ParquetRefusal } from './parquet-problem'
import { readFeature, type StoredFeature } from './read-feature'
import { readFooter } from './read-footer'
import type { TimeKind } from './time-value'
import { countIn, type EventRows, planOf, type ReadPlan, rowsIn } from './window-query'

/** What was found in a file, and taken for what. */
export interface ParquetSummary {
  readonly rows: number
  readonly groups: number
  readonly footerBytes: number
  readonly startColumn: string
  readonly endColumn: string | undefined
  readonly timeKind: TimeKind
  readonly positionColumns: readonly string[]
  /** From the first start to the last end that the footer tells, without open ones; undefined where it tells none. */
  readonly span: TimeWindow | undefined
  /** Whether row groups follow one another in time: of a file where they do not, a window reads far more. */
  readonly isInTimeOrder: boolean
  /** Whether the footer tells the times of each row group: of a file where it does not, a window reads all times. */
  readonly isBounded: boolean
}

export interface ParquetEvents {
  readonly summary: ParquetSummary
  /** What `rowsIn` would read at first; long events that reach into the window may add their positions. */
  planOf(window: TimeWindow, view?: GeoBox): ReadPlan
  /** The events that take part of a window; where a view is given, those of them in it. */
  rowsIn(window: TimeWindow, view?: GeoBox): Promise<EventRows | ParquetRefusal>
  /**
   * How many `rowsIn` gives. Row groups wholly inside are counted by the footer, for which a position of NaN is one within the
   * bounds of its group.
   */
  countIn(window: TimeWindow, view?: GeoBox): Promise<number | ParquetRefusal>
  /** All that a row says. */
  featureOf(row: number): Promise<StoredFeature | ParquetRefusal>
  /** Of times and positions that are kept. */
  keptBytes(): number
}

/** Bytes that are kept where nothing else is said: of four million events. */
const KEPT = 128 * 2 ** 20

/**
 * Opens a Parquet file of events by its footer alone; all else is read as it is asked for. Never throws: what cannot be read is told.
 *
 * @param limit bytes of times and positions that are kept for the windows to come
 */
export function openParquet(
  source: ByteSource,
  choices: ParquetChoices = {},
  limit = KEPT,
): Promise<ParquetEvents | ParquetRefusal> {
  return orRefusal(async () => {
    const footer = await readFooter(source)
    const time = findTimeColumns(footer, choices)
    const position = findPositionColumns(footer, choices)
    const bounds = groupBounds(footer, time, position)
    const reader = createGroupReader(source, footer, { time, position }, limit)
    const groups = { bounds, starts: footer.starts, reader }
    return {
      summary: {
        rows: footer.starts.at(-1) ?? 0,
        footerBytes: footer.metadata.metadata_length,
        startColumn: columnName(time.start.leaf),
        endColumn: time.end && columnName(time.end.leaf),
        timeKind: time.start.kind,
        positionColumns: placeLeaves(position).map(columnName),
        ...summaryOf(bounds),
      },
      planOf: (window, view) => planOf(groups, window, view),
      rowsIn: (window, view) => orRefusal(() => rowsIn(groups, window, view)),
      countIn: (window, view) => orRefusal(() => countIn(groups, window, view)),
      featureOf: (row) => orRefusal(() => readFeature(source, footer, row)),
      keptBytes: reader.keptBytes,
    }
  })
}

function summaryOf(
  bounds: readonly GroupBounds[],
): Pick<ParquetSummary, 'groups' | 'span' | 'isInTimeOrder' | 'isBounded'> {
  const dated = bounds.filter((each) => each.dated !== 'none')
  const times = dated.flatMap(({ starts, ends }) => [...starts, ...ends]).filter(Number.isFinite)
  let [from, to] = [Infinity, -Infinity]
  for (const time of times) {
    if (time < from) from = time
    if (time > to) to = time
  }
  return {
    groups: bounds.length,
    span: from < to ? { from, to } : undefined,
    isInTimeOrder: dated.every(
      ({ starts }, group) => starts[0] >= (dated[group - 1]?.starts[0] ?? -Infinity),
    ),
    isBounded: dated.every(({ starts, ends }) => starts[1] < Infinity && ends[0] > -Infinity),
  }
}
