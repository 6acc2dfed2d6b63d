import { useEffect, useState } from 'react'
import type { ViewContext, ViewProblem } from '../domain/view/url-view'
import type { View } from '../domain/view/view'
import { type AtlasStore, createAtlasStore } from './atlas-store'
import { readAddress, replaceAddress, syncAddress } from './url-sync'

interface Addressed {
  readonly store: AtlasStore
  /** What the address held when the page was opened. */
  readonly opening: { readonly view: View; readonly problems: readonly ViewProblem[] }
}

/**
 * The view that the address holds, kept in step with it. A broken address is mended only where what is shown `isWhole`:
 * a link may be right and the dataset at fault.
 */
export function useAddress(context: ViewContext, isWhole: boolean): Addressed {
  const [opening] = useState(() => readAddress(context))
  const [store] = useState(() => createAtlasStore(opening.view))
  useEffect(() => {
    if (opening.problems.length > 0 && isWhole) replaceAddress(store.getState().view, context)
    return syncAddress(store, context)
  }, [store, context, opening, isWhole])
  return { store, opening }
}
