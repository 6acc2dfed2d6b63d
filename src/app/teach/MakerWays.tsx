import { useStore } from 'zustand'
import { firstComparison } from '../../domain/compare/first-comparison'
import { ExploreBar } from '../ExploreBar'
import type { TeachProps } from './teach-props'

/** The ways to look at the atlas, beside a lesson that is being made: a step can show what they show. */
export function MakerWays({ atlas, store }: Pick<TeachProps, 'atlas' | 'store'>) {
  const { lens, panel, compare } = useStore(store, (state) => state.view)
  const { setLens, openPanel, openEvent, setCompare } = store.getState()
  const compareOrNot = () =>
    setCompare(
      compare === undefined ? firstComparison(store.getState().view.window, atlas.extent) : undefined,
    )
  return (
    <ExploreBar
      atlas={atlas}
      lens={lens}
      onLensChange={setLens}
      panel={panel}
      onOpenPanel={openPanel}
      onClose={() => openEvent(undefined)}
      isComparing={compare !== undefined}
      onToggleCompare={compareOrNot}
    />
  )
}
