import { parseChoices, writeChoices } from '../fields/field-choices'
import type { Extent } from '../time/extent'
import { MAX_CLOSE_ZOOM, MIN_FAR_ZOOM } from '../view/map-limits'
import type { ViewContext } from '../view/url-view'
import { isRowId } from './row-events'

const NONE: ReadonlySet<string> = new Set()

/** What the URL codec must know of a collection. */
export function collectionContext(
  extent: Extent,
  categories: readonly string[],
  places: readonly string[],
  rowOf: (id: string) => number,
): ViewContext {
  return {
    extent,
    minZoom: MIN_FAR_ZOOM,
    maxZoom: MAX_CLOSE_ZOOM,
    events: { has: (id) => isRowId(id) && rowOf(id) >= 0 },
    categories: new Set(categories),
    places: new Set(places),
    readFields(value) {
      const { choices, problems } = parseChoices(value)
      return { understood: problems.length > 0 ? writeChoices(choices) : value, problems }
    },
    ...{ parties: NONE, stays: NONE, accounts: NONE, lessons: NONE, steps: new Map() },
  }
}
