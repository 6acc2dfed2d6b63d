import { lazy, Suspense, useSyncExternalStore } from 'react'
import { changeContextLayer, contextLayers } from './context-layers'

const ContextTilesOverlay = lazy(() =>
  import('./ContextTilesOverlay').then(
    ({ ContextTilesOverlay }) => ({ default: ContextTilesOverlay }),
    () => ({ default: FailedOverlay }),
  ),
)

/** Map tiles of somebody's beneath the events; their code is fetched where there are any. */
export function ContextMaps({ theme }: { readonly theme: 'light' | 'dark' }) {
  const layers = useSyncExternalStore(contextLayers.subscribe, contextLayers.get)
  return (
    <Suspense>
      {layers.map(
        (layer) => layer.isOn && <ContextTilesOverlay key={layer.id} layer={layer} theme={theme} />,
      )}
    </Suspense>
  )
}

/** In place of what could not be fetched. */
function FailedOverlay({ layer: { id } }: { readonly layer: { readonly id: string } }) {
  queueMicrotask(() => changeContextLayer(id, { hasFailed: true, isOn: false }))
  return null
}
