import { useEffect, useMemo, useState } from 'react'
import type { Atlas } from '../domain/atlas/atlas'
import type { ViewContext, ViewProblem } from '../domain/view/url-view'
import { type View, viewContextOf } from '../domain/view/view'
import { type AtlasStore, createAtlasStore } from './atlas-store'
import { readAddress, replaceAddress, syncAddress } from './url-sync'

interface Addressed {
  readonly store: AtlasStore
  readonly context: ViewContext
  /** What the address held when the page was opened. */
  readonly opening: { readonly view: View; readonly problems: readonly ViewProblem[] }
}

/**
 * The view that the address holds, kept in step with it. A broken address is mended only where the dataset `isWhole`:
 * a link may be right and the dataset at fault. `prepare` adds to what the address is read with.
 */
export function useAddress(
  atlas: Atlas,
  isWhole: boolean,
  prepare: ((context: ViewContext) => void) | undefined,
): Addressed {
  const context = useMemo(() => {
    const made = viewContextOf(atlas)
    prepare?.(made)
    return made
  }, [atlas, prepare])
  const [opening] = useState(() => readAddress(context))
  const [store] = useState(() => createAtlasStore(opening.view))
  useEffect(() => {
    if (opening.problems.length > 0 && isWhole) replaceAddress(store.getState().view, context)
    return syncAddress(store, context)
  }, [store, context, opening, isWhole])
  return { store, context, opening }
}
