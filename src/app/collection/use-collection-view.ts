import { useEffect, useRef, useState } from 'react'
import { common, type TimeWindow } from '../../domain/time/time-span'
import type { ViewContext, ViewProblem } from '../../domain/view/url-view'
import type { View } from '../../domain/view/view'
import { withChanges } from '../../domain/view/with-changes'
import { type AtlasStore, createAtlasStore } from '../atlas-store'
import { addressOf, readAddress, replaceAddress, syncAddress } from '../url-sync'

interface CollectionView {
  readonly store: AtlasStore
  /** What the address held when the file was opened; its problems are known once the file has been read. */
  readonly opening: { readonly view: View; readonly problems: readonly ViewProblem[] }
  /** The time that is shown, once the file has been read and the view is one of that time. */
  readonly ready: TimeWindow | undefined
}

const NO_PROBLEMS: readonly ViewProblem[] = []

/**
 * The view of a file. While it is being read the view follows the address as far as the file has come to have what that
 * names, but for what the reader changes meanwhile, and the address is left as it is; then both are kept in step.
 *
 * @param shown the time that is shown of the context's, which is all of it but for a file that is read in slices
 * @param turn another one each time that Back or Forward led to where other members say what: then it is followed anew
 */
export function useCollectionView(
  context: ViewContext,
  shown: TimeWindow,
  isWhole: boolean,
  turn: number,
): CollectionView {
  const [opening, setOpening] = useState(() => ({ ...readAddress(context), problems: NO_PROBLEMS }))
  const [store] = useState(() => createAtlasStore(followed(opening.view, shown, false)))
  const [ready, setReady] = useState<TimeWindow>()
  const isBegun = useRef(false)
  const followedTurn = useRef(turn)
  const extent = useRef(shown)
  /** The view without what the reader has changed since. */
  const given = useRef(store.getState().view)
  /** What was shown of a file that is read again by other members, and of what time. */
  const before = useRef<{ readonly view: View; readonly extent: TimeWindow }>(undefined)
  useEffect(() => {
    const { view: now, restore } = store.getState()
    const give = (next: View) => {
      restore(withChanges(next, given.current, now))
      given.current = next
      extent.current = shown
    }
    setReady(isWhole ? shown : undefined)
    if (turn !== followedTurn.current) {
      followedTurn.current = turn
      isBegun.current = false
      given.current = now
      before.current = undefined
    }
    if (!isBegun.current) {
      const read = readAddress(context)
      give(followed(read.view, shown, isWhole))
      if (!isWhole) return
      isBegun.current = true
      setOpening(read)
      const { view } = store.getState()
      const isOther = addressOf(view, context) !== addressOf(read.view, context)
      if (read.problems.length > 0 || isOther) replaceAddress(view, context)
      return syncAddress(store, context)
    }
    if (!before.current) given.current = now
    if (!isWhole) before.current ??= { view: now, extent: extent.current }
    if (shown !== extent.current) {
      const from = before.current ?? { view: now, extent: extent.current }
      give(fitted(from.view, from.extent, shown, context, isWhole))
      if (isWhole) replaceAddress(store.getState().view, context)
    }
    if (!isWhole) return
    before.current = undefined
    return syncAddress(store, context)
  }, [store, context, shown, isWhole, turn])
  return { store, opening, ready }
}

/** What an address says, as far as there is something of it to show. */
function followed(view: View, shown: TimeWindow, isWhole: boolean): View {
  return {
    ...view,
    ...{ mode: 'explore', lesson: undefined },
    window: common(view.window, shown) ?? shown,
    // A card says all that the file does, and the axis is that of all.
    ...(!isWhole && { event: undefined, axis: undefined }),
  }
}

/** A view of a file of which another time or other kinds are known now. */
function fitted(
  view: View,
  last: TimeWindow,
  extent: TimeWindow,
  { categories, places, events }: ViewContext,
  isWhole: boolean,
): View {
  const { window, filters, event } = view
  const isAll = window.from <= last.from && window.to >= last.to
  const isAway = window.to <= extent.from || window.from >= extent.to
  return {
    ...view,
    ...((isAll || isAway) && { window: extent }),
    ...(isWhole && event !== undefined && !events.has(event) && { event: undefined }),
    axis: undefined,
    filters: {
      ...filters,
      categories: filters.categories.filter((id) => categories.has(id)),
      places: filters.places.filter((id) => places.has(id)),
    },
  }
}
