import { useEffect } from 'react'
import type { SliceFacts } from '../../domain/parquet/parquet-rows'
import { common, type TimeWindow } from '../../domain/time/time-span'
import type { AtlasStore } from '../atlas-store'
import type { Slices } from './use-slices'

/** Has a window that an address or Back leads to show the slice in which it is. */
export function useSliceWindow(
  store: AtlasStore,
  slice: SliceFacts | undefined,
  extent: TimeWindow,
  { fault, readSlice }: Pick<Slices, 'fault' | 'readSlice'>,
): void {
  useEffect(() => {
    if (!slice) return
    const check = () => {
      const { view, setWindow } = store.getState()
      const { window } = view
      if (window.from >= extent.from && window.to <= extent.to) return
      const part = common(window, extent)
      if (part || fault) setWindow(part ?? extent)
      else readSlice({ window })
    }
    check()
    let last = store.getState().view.window
    return store.subscribe(({ view }) => {
      if (view.window === last) return
      last = view.window
      check()
    })
  }, [store, slice, extent, fault, readSlice])
}
