import { useEffect, useRef, useState } from 'react'
import { common, type TimeWindow } from '../../domain/time/time-span'
import type { ViewContext, ViewProblem } from '../../domain/view/url-view'
import type { View } from '../../domain/view/view'
import { type AtlasStore, createAtlasStore } from '../atlas-store'
import { readAddress, replaceAddress, syncAddress } from '../url-sync'

interface CollectionView {
  readonly store: AtlasStore
  /** What the address held when the file was opened, of a file that has been read. */
  readonly opening: { readonly view: View; readonly problems: readonly ViewProblem[] }
}

/**
 * The view of a file. While it is being read all its time is shown, and the address is not read yet, since the file may
 * come to have what it names; then both are kept in step.
 *
 * @param shown the time that is shown of the context's, which is all of it but for a file that is read in slices
 */
export function useCollectionView(context: ViewContext, shown: TimeWindow, isWhole: boolean): CollectionView {
  const [opening, setOpening] = useState(() => readAddress(context))
  const [store] = useState(() => createAtlasStore(beginning(opening.view, shown)))
  const isBegun = useRef(false)
  const extent = useRef(shown)
  useEffect(() => {
    const { view, restore } = store.getState()
    // As the file comes, and where it is read again by other members, there is another time to show.
    if (shown !== extent.current) {
      const fit = fitted(view, extent.current, shown, context)
      const hasEvent = view.event !== undefined && context.events.has(view.event)
      restore(isWhole && !hasEvent ? { ...fit, event: undefined } : fit)
      extent.current = shown
      if (isBegun.current && isWhole) replaceAddress(store.getState().view, context)
    }
    if (!isWhole) return
    if (!isBegun.current) {
      isBegun.current = true
      const read = readAddress(context)
      setOpening(read)
      const window = common(read.view.window, shown) ?? shown
      restore({ ...read.view, window, map: view.map, theme: view.theme, mode: 'explore' })
      const isOther = window.from !== read.view.window.from || window.to !== read.view.window.to
      if (read.problems.length > 0 || isOther) replaceAddress(store.getState().view, context)
    }
    return syncAddress(store, context)
  }, [store, context, shown, isWhole])
  return { store, opening }
}

/** What does not depend on what the file holds. */
function beginning(view: View, window: TimeWindow): View {
  return { ...view, mode: 'explore', lesson: undefined, window, event: undefined, axis: undefined }
}

/** A view of a file of which another time or other kinds are known now. */
function fitted(view: View, last: TimeWindow, extent: TimeWindow, { categories, places }: ViewContext): View {
  const { window, filters } = view
  const isAll = window.from <= last.from && window.to >= last.to
  const isAway = window.to <= extent.from || window.from >= extent.to
  return {
    ...view,
    ...((isAll || isAway) && { window: extent }),
    axis: undefined,
    filters: {
      ...filters,
      categories: filters.categories.filter((id) => categories.has(id)),
      places: filters.places.filter((id) => places.has(id)),
    },
  }
}
