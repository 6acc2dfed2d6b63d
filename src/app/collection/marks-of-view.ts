import type { AtlasEvent } from '../../domain/atlas/atlas'
import { compareEvents } from '../../domain/atlas/compare-events'
import { collectionAtlas } from '../../domain/collection/collection-atlas'
import { rowsInBox } from '../../domain/collection/passing-rows'
import { SHAPE } from '../../domain/collection/shape-columns'
import { viewBox } from '../../domain/collection/view-box'
import type { TimeWindow } from '../../domain/time/time-span'
import type { MapSize } from '../../domain/view/fit-bounds'
import type { MapView } from '../../domain/view/view'
import type { Dots } from '../../map/dots/dot-layer'
import type { Shapes } from '../../map/dots/shape-layer'
import type { DrawnMarks } from '../../map/picture/drawn-events'
import type { CollectionParts } from './use-collection-parts'

/** Events in view up to which they are drawn as marks by place; of more each is a dot. */
export const MOST_MARKS = 400

/** Every time. */
const ALWAYS: TimeWindow = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }

/** Pixels around the view within which marks are kept ready. */
const MARGIN = 128

/**
 * The rows of the dots that a map of a size shows, at any time, and those whose tracks pass through it; `undefined` where they are
 * too many to be marks.
 */
export function rowsAsMarks(
  { columns, rows }: Dots,
  shapes: Shapes | undefined,
  view: MapView,
  size: MapSize,
): Uint32Array | undefined {
  const box = viewBox(view, size, MARGIN)
  const inBox = rowsInBox(columns, rows, box, MOST_MARKS)
  if (!inBox || !shapes?.columns.times) return inBox
  const { kind, row } = shapes.columns
  const passing = shapes.finder.find(ALWAYS, box).filter((shape) => kind[shape] === SHAPE.track)
  const all = new Set([...inBox, ...passing.map((shape) => row[shape] as number)])
  return all.size > MOST_MARKS ? undefined : Uint32Array.from(all).sort()
}

/** Rows as marks, with those events that stand out. */
export function marksOf(
  parts: CollectionParts,
  title: string,
  rows: Uint32Array | undefined,
  standOut: readonly AtlasEvent[],
): DrawnMarks {
  const inView = rows ? Array.from(rows, parts.eventAt) : []
  const all = new Set([...inView, ...standOut])
  const events = all.size > inView.length ? [...all].sort(compareEvents) : inView
  const { extent, isTimeless, categories, bounds, areMarksTitled } = parts
  const atlas = collectionAtlas({ title, bounds, extent, isTimeless, categories, areMarksTitled, events })
  return { atlas, shown: new Set(events.map(({ id }) => id)) }
}
