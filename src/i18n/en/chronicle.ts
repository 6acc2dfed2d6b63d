import { partyKinds } from './party-kinds'

const events = (count: number, shown: string) => (count === 1 ? `${shown} event` : `${shown} events`)

/** The list of events, its search and its filters. */
export const chronicle = {
  title: 'Chronicle',
  search: 'Search events',
  searchHint: 'Search events, people, places',
  quoted: (query: string) => `“${query}”`,
  clearSearch: 'Clear the search',
  list: 'Events',
  listHint: 'Up and down arrow keys move from event to event.',
  filters: 'Filters',
  groups: {
    categories: 'Categories',
    places: 'Places',
    parties: 'Parties',
    verifications: 'Verification',
  },
  chosen: (count: string) => `${count} chosen`,
  eventCount: events,
  /** Why some titles are bold. */
  mainKey: 'Main events in bold',
  count: (shown: string, count: number, total: string) => `${shown} of ${events(count, total)}`,
  /** Where some have no date, and so are on no map: they are counted apart. */
  countDated: (shown: string, count: number, total: string, undated: string | undefined) =>
    `${shown} of ${total} dated ${count === 1 ? 'event' : 'events'}${undated ? `, ${undated} undated` : ''}`,
  removeFilter: (label: string) => `Remove filter: ${label}`,
  clearAll: 'Clear all',
  eventName: (title: string, date: string) => `${title}, ${date}`,
  undated: 'Undated',
  unplaced: 'Not on the map',
  openStart: 'Start not known',
  partyKinds,
  verifications: {
    corroborated: 'Corroborated',
    'partly-corroborated': 'Partly corroborated',
    disputed: 'Disputed',
    'seed-only': 'Only in the source that the atlas began from',
    'seed-contradicted': 'Contradicted by other sources',
  },
  empty: {
    title: 'No event to show',
    unread: 'The events could not be read',
    unreadAdvice:
      'The atlas may hold events all the same. Check the connection and try again. If that does not help, the file of the events needs mending: npm run check names each fault with its line.',
    noEvents: 'This atlas holds no events.',
    window: (from: string, to: string) =>
      `No event of the atlas falls within ${from === to ? from : `${from} to ${to}`}.`,
    query: (query: string) => `No event matches “${query}”.`,
    group: (label: string, options: string) => `No event has ${label}: ${options}.`,
    together: 'Events exist, but none that fits all that is asked for: dates, search and filters.',
    liftWindow: (count: number, shown: string) => `Show all years (${events(count, shown)})`,
    liftQuery: (count: number, shown: string) => `Clear the search (${events(count, shown)})`,
    liftGroup: (label: string, count: number, shown: string) =>
      `Clear the filter ${label} (${events(count, shown)})`,
    clearFilters: 'Clear search and filters',
    everything: (count: number, shown: string) => `Show everything (${events(count, shown)})`,
  },
}
