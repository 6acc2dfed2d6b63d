import type { FeatureItemKind } from '../../domain/edit/item-kind'
import { beginHistory, type History } from '../../domain/history/history'
import type { Stop } from '../../domain/map-edit/stops'

/** What is being set on the map: a new feature of a kind. */
export interface PlacingTool {
  readonly kind: FeatureItemKind
  /** The stops of the line that is being drawn, which is no feature yet. */
  readonly drawn: History<readonly Stop[], undefined>
}

/** Nothing is set yet. */
export function beginPlacing(kind: FeatureItemKind): PlacingTool {
  return { kind, drawn: beginHistory([]) }
}
