import type { Atlas } from '../atlas/atlas'
import { accountsOf } from '../lens/accounts'
import type { ViewContext } from './url-view'

/** What the URL codec must know of a dataset. */
export function viewContextOf(atlas: Atlas): ViewContext {
  return {
    extent: atlas.extent,
    events: new Set(atlas.events.map((event) => event.id)),
    categories: new Set(atlas.categories.map((category) => category.id)),
    places: new Set(atlas.places.keys()),
    parties: new Set(atlas.parties.keys()),
    stays: new Set(atlas.stays.map((stay) => stay.id)),
    accounts: new Set(accountsOf(atlas).keys()),
    lessons: new Set(atlas.lessons),
    steps: new Map(),
  }
}
