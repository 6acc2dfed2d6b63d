import { useEffect, useRef, useState } from 'react'
import type { TimeWindow } from '../../domain/time/time-span'
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
 */
export function useCollectionView(context: ViewContext, isWhole: boolean): CollectionView {
  const [opening, setOpening] = useState(() => readAddress(context))
  const [store] = useState(() => createAtlasStore(beginning(opening.view, context)))
  const isBegun = useRef(false)
  const extent = useRef(context.extent)
  useEffect(() => {
    const { view, restore } = store.getState()
    // As the file comes, and where it is read again by other members, there is another time to show.
    if (context.extent !== extent.current) {
      restore(fitted(view, extent.current, context))
      extent.current = context.extent
    }
    if (!isWhole) return
    if (!isBegun.current) {
      isBegun.current = true
      const read = readAddress(context)
      setOpening(read)
      restore({ ...read.view, map: view.map, theme: view.theme, mode: 'explore' })
      if (read.problems.length > 0) replaceAddress(store.getState().view, context)
    }
    return syncAddress(store, context)
  }, [store, context, isWhole])
  return { store, opening }
}

/** What does not depend on what the file holds. */
function beginning(view: View, { extent }: ViewContext): View {
  return { ...view, mode: 'explore', lesson: undefined, window: extent, event: undefined, axis: undefined }
}

/** A view of a file of which another time or other kinds are known now. */
function fitted(view: View, last: TimeWindow, { extent, categories, places }: ViewContext): View {
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
