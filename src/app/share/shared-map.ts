import type { MapSize } from '../../domain/view/fit-bounds'
import type { MapView, View } from '../../domain/view/view'
import type { MapHandle } from '../../map/AtlasMap'

/** Where the map of the page is as something is shared, and how large (CSS pixels). */
export function sharedMap(
  { map }: Pick<View, 'map'>,
  handle: MapHandle | null,
): { readonly view: MapView | undefined; readonly screen: MapSize } {
  return { view: map ?? handle?.view(), screen: handle?.size() ?? { width: 1, height: 1 } }
}
