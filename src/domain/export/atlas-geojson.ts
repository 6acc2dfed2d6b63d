import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { Atlas } from '../atlas/atlas'
import type { TimeSpan } from '../time/time-span'
import { eventFeature } from './event-feature'
import type { ExportContent } from './export-content'
import { linkedPlacesWhen, type When } from './linked-places-when'
import { legFeature, stayFeature } from './relocation-feature'

type DatedFeature = Feature<Geometry | null> & { when?: When }

/** Members beside `features` are foreign members (RFC 7946 section 6.1). */
interface AtlasCollection extends FeatureCollection<Geometry | null> {
  readonly name: string
  readonly version: string
  readonly licence: Atlas['licence']
  /** The line that a reuse has to carry. */
  readonly attribution: string
  readonly description: string
  features: DatedFeature[]
}

/**
 * Events, legs and stays as GeoJSON (RFC 7946), told apart by `kind`. They have the members of `data/events.geojson`
 * and `data/relocations.geojson`, so that `readEvents` and `readRelocations` can read them again. Added to them are
 * `start` and `end` (ISO 8601 days, the end inclusive, absent where open) and the names of places; beside `properties`
 * stands Linked Places' `when`. Events without a position have no geometry.
 */
export function atlasGeojson({ events, legs, stays }: ExportContent, atlas: Atlas): AtlasCollection {
  const { title, version, licence, summary, places } = atlas
  return {
    type: 'FeatureCollection',
    name: title,
    version,
    licence,
    attribution: `${title}, ${version} (${licence.id})`,
    description: summary,
    features: [
      ...events.map((event) => dated(eventFeature(event, places), event.span)),
      ...legs.map((leg) => dated(legFeature(leg, places), leg.span)),
      ...stays.map((stay) => dated(stayFeature(stay, places), stay.span)),
    ],
  }
}

function dated(feature: Feature<Geometry | null>, span: TimeSpan | undefined): DatedFeature {
  const when = span && linkedPlacesWhen(span)
  return { ...feature, ...(when && { when }) }
}
