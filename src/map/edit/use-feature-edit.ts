import { useEffect, useRef } from 'react'
import {
  afterMove,
  handleAfterMove,
  removeStop,
  type Stop,
  type StopHandle,
} from '../../domain/map-edit/stops'
import { useMapEditMessages } from '../../i18n/use-map-edit-messages'
import { stopsOf } from './edited-stops'
import type { EditedFeature, EditPartProps } from './map-editing'
import { type Move, useMover } from './use-mover'
import { usePlaceWords } from './use-place-words'

/** The stops of the selected feature, the move of one that is under way, and what is told of it. */
export function useFeatureEdit(props: EditPartProps & { readonly selected: EditedFeature }) {
  const { selected, ground, places, locale, say, onMove, onLine, onPutBack } = props
  const { map, pane } = ground
  const words = useMapEditMessages()
  const placeWords = usePlaceWords(places, locale)
  const stops = stopsOf(selected)
  const isPoint = selected.geometry.type === 'Point'
  const focusHandle = useFocusHandle(pane, stops.length)

  /** Where it is and, of a stop that was there before, how far that is from where it was. */
  function told({ stop, place, before }: Move): readonly string[] {
    const where = placeWords.where(stop.position, place)
    return before ? [where, placeWords.moved(before.position, stop.position)] : [where]
  }

  const { move, listeners, reveal } = useMover({
    ...props,
    map,
    stops,
    onMoving(next) {
      const { position } = next.stop
      const near = next.place ? [words.at(next.place.name)] : placeWords.nearest(position)
      say(words.said([...told(next).slice(1), ...near]))
    },
    onMoved({ handle, stop, run }) {
      const isTaken = isPoint
        ? onMove(stop.position, stop.place, run)
        : onLine(afterMove(stops, handle, stop), run)
      if (isTaken && handle.kind === 'midway') focusHandle(handleAfterMove(handle), stops.length + 1)
      return isTaken
    },
    onKept: ({ stop, place }) => say(words.kept(words.at(placeWords.where(stop.position, place)))),
    onPutBack({ before, handle, run }) {
      if (run !== undefined) onPutBack(run)
      if (run !== undefined && !before)
        focusHandle({ kind: 'midway', index: handle.index - 1 }, stops.length - 1)
      say(words.putBack)
    },
  })

  function remove(index: number) {
    const left = removeStop(stops, index)
    if (left === stops) return say(words.fewest)
    if (!onLine(left)) return
    focusHandle({ kind: 'stop', index: Math.min(index, left.length - 1) }, left.length)
    say(words.removed(left.length))
  }

  function nameOf(stop: Stop): string {
    const place = places.find(({ id }) => id === stop.place)
    return placeWords.where(stop.position, place)
  }

  return {
    stops,
    /** With that which is being moved where it is now. */
    edited: move ? afterMove(stops, move.handle, move.stop) : stops,
    move,
    told: move ? told(move) : [],
    listeners,
    reveal,
    remove,
    nameOf,
  }
}

/** Puts the focus on a handle as soon as the line has as many stops as it is to have. */
function useFocusHandle(pane: HTMLElement, count: number): (handle: StopHandle, of: number) => void {
  const wanted = useRef<{ readonly handle: StopHandle; readonly of: number }>(undefined)
  useEffect(() => {
    const { current } = wanted
    if (current?.of !== count) return
    wanted.current = undefined
    const { kind, index } = current.handle
    pane.querySelector<HTMLElement>(`[data-handle="${kind} ${index}"]`)?.focus({ preventScroll: true })
  })
  return (handle, of) => {
    wanted.current = { handle, of }
  }
}
