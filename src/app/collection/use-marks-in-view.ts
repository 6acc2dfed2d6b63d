import { type RefObject, useCallback, useMemo, useState } from 'react'
import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { compareEvents } from '../../domain/atlas/compare-events'
import { collectionAtlas } from '../../domain/collection/collection-atlas'
import { rowsInBox } from '../../domain/collection/passing-rows'
import { viewBox } from '../../domain/collection/view-box'
import type { MapHandle } from '../../map/AtlasMap'
import type { Dots } from '../../map/dots/dot-layer'
import type { CollectionParts } from './use-collection-parts'

/** Events in view up to which they are drawn as marks by place; of more each is a dot. */
const MOST_MARKS = 400

/** Pixels around the view within which marks are kept ready. */
const MARGIN = 128

interface MarksInView {
  /** With those events that are drawn as marks. */
  readonly atlas: Atlas
  /** Their ids. */
  readonly shown: ReadonlySet<string>
  /** Whether the other events are drawn as dots. */
  readonly hasDots: boolean
  /** To be told how many lie in view, once the map rests. */
  onSettled(inView: number): void
}

/**
 * Which events the map draws as marks: all in view where they are few; else those that are open or pointed at, over the
 * dots of all.
 */
export function useMarksInView(
  parts: CollectionParts,
  dots: Dots,
  map: RefObject<MapHandle | null>,
  title: string,
  pointedAt: readonly AtlasEvent[],
): MarksInView {
  const [few, setFew] = useState<{ readonly dots: Dots; readonly rows: Uint32Array }>()
  const onSettled = useCallback(
    (inView: number) => {
      const view = map.current?.view()
      const size = map.current?.size()
      const rows =
        inView <= 2 * MOST_MARKS && view && size
          ? rowsInBox(dots.columns, dots.rows, viewBox(view, size, MARGIN), MOST_MARKS)
          : undefined
      setFew(rows && { dots, rows })
    },
    [dots, map],
  )
  const rows = few?.dots === dots ? few.rows : undefined
  const atlas = useMemo(() => {
    const inView = rows ? Array.from(rows, parts.eventAt) : []
    const all = new Set([...inView, ...pointedAt])
    const events = [...all].sort(compareEvents)
    const { extent, categories, bounds } = parts
    return collectionAtlas({
      title,
      bounds,
      extent,
      categories,
      events: all.size > inView.length ? events : inView,
    })
  }, [rows, parts, pointedAt, title])
  const shown = useMemo(() => new Set(atlas.events.map(({ id }) => id)), [atlas])
  return { atlas, shown, hasDots: rows === undefined, onSettled }
}
