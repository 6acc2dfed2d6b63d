import type { Atlas } from '../../domain/atlas/atlas'
import type { MemberSet } from '../../domain/edit/leg-stops'
import type { JsonObject, JsonPath } from '../../domain/json/json-value'
import type { Told } from '../field/field-problems'

/** What the editors of a feature's parts are given. */
export interface EditProps extends Told {
  readonly atlas: Atlas
  /**
   * By path within the feature: `['properties', 'claims', 0, 'text']`; undefined takes it away. `typing`: part of a run of keys
   * in one field, which is undone at once.
   */
  onSet(path: JsonPath, value: unknown, typing?: boolean): void
  /** Several at once, as one edit. */
  onSetMany(sets: readonly MemberSet[]): void
  /** Adds a source to the bibliography: an item of CSL-JSON with an id that is new. */
  onAddSource(source: JsonObject): void
  readonly locale: string
}
