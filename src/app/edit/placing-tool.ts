import type { FeatureItemKind } from '../../domain/edit/item-kind'

/** What is being set on the map: a new feature of a kind. */
export interface PlacingTool {
  readonly kind: FeatureItemKind
}
