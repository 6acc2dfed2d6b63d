import type { Atlas, AtlasEvent } from '../atlas/atlas'
import { citedIds } from '../atlas/cited-ids'
import type { Stance } from '../atlas/event-schema'
import { safeLink } from '../link/safe-link'
import { type Cell, csvText } from './csv-text'
import { isoBounds } from './iso-day'

/** Between the members of a list in one cell. */
const JOINT = ' | '

/** Words for stances. */
export type StanceWords = Readonly<Record<Stance, string>>

type Column = (event: AtlasEvent, atlas: Atlas, stances: StanceWords) => Cell

const COLUMNS: Readonly<Record<string, Column>> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  date: ({ date }) => date,
  start: ({ span }) => isoBounds(span).start,
  end: ({ span }) => isoBounds(span).end,
  place: ({ place }, { places }) => places.get(place)?.name ?? place,
  country: ({ place }, { places }) => places.get(place)?.country,
  lat: ({ position }) => position?.[1],
  lon: ({ position }) => position?.[0],
  category: ({ category }) => category,
  verification: ({ verification }) => verification,
  summary: ({ summary }) => summary,
  claims: ({ claims }, { parties }, stances) =>
    claims
      .map(({ by, stance, text }) => `${parties.get(by)?.label ?? by} [${stances[stance]}]: ${text}`)
      .join(JOINT),
  sources: (event) => citedIds(event).join(JOINT),
  urls: (event, { sources }) =>
    citedIds(event)
      .flatMap((id) => safeLink(sources.get(id)?.URL)?.href ?? [])
      .join(JOINT),
}

/**
 * Events as a table, one a row, with a header. `date` is the EDTF as written, `start` and `end` are ISO 8601 days (the
 * end inclusive, empty where open), `lat` and `lon` degrees; lists are joined by " | ". A claim
 * is the party, its stance in brackets, and what the party says: “denies” right before that would deny the wrong thing.
 */
export function eventsCsv(events: readonly AtlasEvent[], atlas: Atlas, stances: StanceWords): string {
  const columns = Object.values(COLUMNS)
  return csvText([
    Object.keys(COLUMNS),
    ...events.map((event) => columns.map((column) => column(event, atlas, stances))),
  ])
}
