import { useEffect, useRef } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import { followExtent } from '../../domain/view/follow-extent'
import type { AtlasStore } from '../atlas-store'

/** Lets the window follow the time that the edited events span, as far as it was not narrowed by hand. */
export function useFollowExtent(store: AtlasStore, { extent }: Atlas): void {
  const last = useRef(extent)
  useEffect(() => {
    const { view, setWindow } = store.getState()
    const window = followExtent(view.window, last.current, extent)
    last.current = extent
    if (window !== view.window) setWindow(window)
  }, [store, extent])
}
