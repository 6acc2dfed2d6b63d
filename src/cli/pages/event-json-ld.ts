import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { eventPagePath } from '../../domain/export/event-page-path'
import { isoDay } from '../../domain/export/iso-day'
import type { EdtfDate } from '../../domain/time/edtf-date'
import { readEdtf } from '../../domain/time/read-edtf'
import { datasetIdentity } from './dataset-json-ld'
import type { Site } from './head-tags'

/**
 * An event as https://schema.org/Event, without organizer or performer: who did it is for the claims to say. Dates are as
 * exact as they are known; what is approximate, uncertain or open has none, since the vocabulary
 * cannot say so, and then there is no end either.
 */
export function eventJsonLd(event: AtlasEvent, atlas: Atlas, site: Site): object {
  const place = atlas.places.get(event.place)
  const [lon, lat] = event.position ?? []
  return {
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    url: new URL(eventPagePath(event.id), site.address).href,
    ...plainDates(event.date),
    location: {
      '@type': 'Place',
      name: place?.name ?? event.place,
      ...(place && { address: { '@type': 'PostalAddress', addressCountry: place.country } }),
      ...(event.position && { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
    },
    subjectOf: { '@type': 'Dataset', ...datasetIdentity(atlas, site) },
  }
}

function plainDates(text: string): { startDate?: string; endDate?: string } {
  const edtf = readEdtf(text)
  if ('code' in edtf) return {}
  const [start, end] =
    edtf.kind === 'date' ? [edtf.date] : edtf.kind === 'interval' ? [edtf.start, edtf.end] : []
  const startDate = typeof start === 'object' ? plainDate(start) : undefined
  const endDate = typeof end === 'object' ? plainDate(end) : undefined
  return startDate ? { startDate, ...(endDate && { endDate }) } : {}
}

/** By precision: how many characters at the end of a day say more than is known, and how many days are meant at most. */
const EXACT: Partial<Record<EdtfDate['precision'], { readonly surplus: number; readonly days: number }>> = {
  year: { surplus: 6, days: 366 },
  month: { surplus: 3, days: 31 },
  day: { surplus: 0, days: 1 },
  instant: { surplus: 0, days: 1 },
}

/** A calendar year, month or day; `undefined` of any other stretch (`198X`), and of what is not sure. */
function plainDate({ from, to, precision, approximate, uncertain }: EdtfDate): string | undefined {
  const exact = EXACT[precision]
  if (!exact || to - from > exact.days || approximate || uncertain) return undefined
  return isoDay(from)?.slice(0, -exact.surplus || undefined)
}
