import { useEffect, useRef } from 'react'
import { afterMove, removeStop, type Stop } from '../../domain/map-edit/stops'
import { useMapEditMessages } from '../../i18n/use-map-edit-messages'
import { stopsOf } from './edited-stops'
import type { EditedFeature, EditPartProps } from './map-editing'
import { stopOf } from './map-points'
import { type Move, useMover } from './use-mover'
import { usePlaceWords } from './use-place-words'

/** The stops of the selected feature, the move of one that is under way, and what is told of it. */
export function useFeatureEdit(props: EditPartProps & { readonly selected: EditedFeature }) {
  const { selected, ground, places, locale, say, onMove, onLine, onCancel } = props
  const { map, pane } = ground
  const words = useMapEditMessages()
  const placeWords = usePlaceWords(places, locale)
  const stops = stopsOf(selected)
  const isPoint = selected.geometry.type === 'Point'
  const focusStop = useFocusStop(pane, stops.length)

  const movedStop = (move: Move) => stopOf(move, map.getZoom())

  /** Where it is and, of a stop that was there before, how far that is from where it was. */
  function told(move: Move): readonly string[] {
    const { position } = movedStop(move)
    const before = move.handle.kind === 'stop' ? stops[move.handle.index] : undefined
    const where = placeWords.where(position, move.place)
    return before ? [where, placeWords.moved(before.position, position)] : [where]
  }

  const { move, listeners, reveal } = useMover({
    ...props,
    map,
    onMoving(next) {
      const { position, place } = movedStop(next)
      if (isPoint) onMove(position, place, false)
      const near = next.place ? [words.at(next.place.name)] : placeWords.nearest(position)
      say(words.said([...told(next).slice(1), ...near]))
    },
    onKept(last) {
      const stop = movedStop(last)
      const { kind, index } = last.handle
      const isTaken = isPoint
        ? onMove(stop.position, stop.place, true)
        : onLine(afterMove(stops, last.handle, stop))
      if (!isTaken) return
      if (kind === 'midway') focusStop(index + 1, stops.length + 1)
      say(words.kept(words.at(placeWords.where(stop.position, last.place))))
    },
    onPutBack() {
      onCancel()
      say(words.putBack)
    },
  })

  function remove(index: number) {
    const left = removeStop(stops, index)
    if (left === stops) return say(words.fewest)
    if (!onLine(left)) return
    focusStop(Math.min(index, left.length - 1), left.length)
    say(words.removed(left.length))
  }

  function nameOf(stop: Stop): string {
    const place = places.find(({ id }) => id === stop.place)
    return placeWords.where(stop.position, place)
  }

  return {
    stops,
    /** With that which is being moved where it is now. */
    edited: move ? afterMove(stops, move.handle, movedStop(move)) : stops,
    move,
    told: move ? told(move) : [],
    listeners,
    reveal,
    remove,
    nameOf,
  }
}

/** Puts the focus on a stop as soon as the line has as many stops as it is to have. */
function useFocusStop(pane: HTMLElement, count: number): (index: number, of: number) => void {
  const wanted = useRef<{ readonly index: number; readonly of: number }>(undefined)
  useEffect(() => {
    const { current } = wanted
    if (current?.of !== count) return
    wanted.current = undefined
    pane.querySelector<HTMLElement>(`[data-stop="${current.index}"]`)?.focus({ preventScroll: true })
  })
  return (index, of) => {
    wanted.current = { index, of }
  }
}
