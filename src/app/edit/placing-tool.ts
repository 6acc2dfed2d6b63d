import type { FeatureItemKind } from '../../domain/edit/item-kind'
import { beginHistory, type History } from '../../domain/history/history'
import type { Stop } from '../../domain/map-edit/stops'

/** Something new of a kind that is begun. */
export interface Begun {
  readonly kind: FeatureItemKind
  /** To which it is added, whichever is shown by then. */
  readonly file: string
}

/** What is being set on the map. */
export interface PlacingTool extends Begun {
  /** The stops of the line that is being drawn, which is no feature yet. */
  readonly drawn: History<readonly Stop[], undefined>
}

/** Nothing is set yet. */
export function beginPlacing(begun: Begun): PlacingTool {
  return { ...begun, drawn: beginHistory([]) }
}
