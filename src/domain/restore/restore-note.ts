import type { JsonPath } from '../json/json-value'

/**
 * What came of a part of a file:
 * - `changed`, `added`, `removed`: the person's doing, taken over;
 * - `put-back`: the tool dropped it, and it was kept;
 * - `unclear`: who did it cannot be told, or how it is meant; the original was kept;
 * - `left-out`: whether it is new, or what became of one that is `unclear`, cannot be told; it is not in the result.
 */
export type RestoreKind = 'changed' | 'added' | 'removed' | 'put-back' | 'unclear' | 'left-out'

export interface RestoreNote {
  readonly kind: RestoreKind
  /** Id or title of the feature; undefined for the file itself. */
  readonly feature: string | undefined
  /** Path within the feature or the file; empty for all of a feature. */
  readonly path: JsonPath
}
