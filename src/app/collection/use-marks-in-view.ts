import { type RefObject, useCallback, useMemo, useState } from 'react'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import type { MapHandle } from '../../map/AtlasMap'
import type { Dots } from '../../map/dots/dot-layer'
import type { Shapes } from '../../map/dots/shape-layer'
import type { DrawnMarks } from '../../map/picture/drawn-events'
import { MOST_MARKS, marksOf, rowsAsMarks } from './marks-of-view'
import type { CollectionParts } from './use-collection-parts'

interface StandingOut {
  readonly openEvent: string | undefined
  readonly hovered: ReadonlySet<string>
  /** A stable function. */
  eventOf(id: string): AtlasEvent | undefined
}

export interface MarksInView extends DrawnMarks {
  /** Whether the other events are drawn as dots. */
  readonly hasDots: boolean
  /** To be told how many lie in view, once the map rests. */
  onSettled(inView: number): void
  /** To be told over the dot or shapes of which events the pointer is. */
  setUnderPointer(ids: readonly string[]): void
}

const NO_EVENTS: readonly AtlasEvent[] = []

/**
 * Which events the map draws as marks: all in view where they are few; else those that are open or pointed at, over the
 * dots of all.
 */
export function useMarksInView(
  parts: CollectionParts,
  dots: Dots,
  shapes: Shapes | undefined,
  map: RefObject<MapHandle | null>,
  title: string,
  { openEvent, hovered, eventOf }: StandingOut,
): MarksInView {
  const [few, setFew] = useState<{ readonly dots: Dots; readonly rows: Uint32Array }>()
  const onSettled = useCallback(
    (inView: number) => {
      const view = map.current?.view()
      const size = map.current?.size()
      const rows =
        inView <= 2 * MOST_MARKS && view && size ? rowsAsMarks(dots, shapes, view, size) : undefined
      setFew(rows && { dots, rows })
    },
    [dots, shapes, map],
  )
  const rows = few?.dots === dots ? few.rows : undefined
  const [underPointer, setUnderPointer] = useState<readonly string[]>([])
  const pointedAt = useMemo(() => {
    const ids = new Set(openEvent === undefined ? hovered : [openEvent, ...hovered])
    // A mark there would come between the pointer and the dot.
    for (const id of underPointer) if (id !== openEvent) ids.delete(id)
    return ids.size > 0 ? [...ids].flatMap((id) => eventOf(id) ?? []) : NO_EVENTS
  }, [openEvent, hovered, underPointer, eventOf])
  const marks = useMemo(() => marksOf(parts, title, rows, pointedAt), [parts, title, rows, pointedAt])
  return { ...marks, hasDots: rows === undefined, onSettled, setUnderPointer }
}
