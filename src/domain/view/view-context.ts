import type { Atlas } from '../atlas/atlas'
import { accountsOf } from '../lens/accounts'
import type { ViewContext } from './url-view'

/** What the URL codec must know of a dataset. */
export function viewContextOf(atlas: Atlas): ViewContext {
  return {
    extent: atlas.extent,
    events: idsOf(atlas.events),
    categories: idsOf(atlas.categories),
    places: new Set(atlas.places.keys()),
    parties: new Set(atlas.parties.keys()),
    stays: idsOf(atlas.stays),
    accounts: new Set(accountsOf(atlas).keys()),
    lessons: new Set(atlas.lessons),
    steps: new Map(),
  }
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id))
}
