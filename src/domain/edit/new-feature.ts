import type { Atlas, Position } from '../atlas/atlas'
import { freeId } from '../free-id'
import type { JsonObject } from '../json/json-value'
import { slug } from '../slug'
import type { FeatureItemKind } from './item-kind'

/** Where a new feature stands: a position, and the place of the gazetteer that it is at. */
export interface NewStop {
  readonly position: Position
  readonly place: string | undefined
  /** Of a place that is new itself: where it is. */
  readonly country?: string | undefined
}

interface NewFeature {
  readonly kind: FeatureItemKind
  /** Empty: it has none yet. */
  readonly title: string
  /** One of a point, two or more of a leg; none: where it is is not known yet. */
  readonly stops: readonly NewStop[]
}

/**
 * A feature to begin with: all members that its kind has to have, in the order of the schema, with what is known of them. What
 * only a person can say, its date before all, is empty, so that the checker asks for it.
 */
export function newFeature(
  { kind, title, stops }: NewFeature,
  { places }: Pick<Atlas, 'places'>,
  ids: { has(id: string): boolean },
): JsonObject {
  const [first] = stops
  const last = stops.at(-1)
  const place = first?.place ?? ''
  const country = first?.country ?? places.get(place)?.country ?? ''
  const geometry =
    stops.length > 1
      ? { type: 'LineString', coordinates: stops.map(({ position }) => [...position]) }
      : first && { type: 'Point', coordinates: [...first.position] }
  return {
    type: 'Feature',
    id: freeId(slug(title) || `new-${kind === 'other' ? 'event' : kind}`, ids),
    geometry: geometry ?? null,
    properties: properties(kind, { title, place, country, last: last?.place ?? '', stops }),
  }
}

function properties(
  kind: FeatureItemKind,
  known: {
    readonly title: string
    readonly place: string
    readonly country: string
    readonly last: string
    readonly stops: readonly NewStop[]
  },
): JsonObject {
  const { title, place, country, last, stops } = known
  const date = ''
  if (kind === 'event')
    return {
      ...{ title, date, place, category: '', summary: '' },
      ...{ verification: '', origin: 'context', priority: 2, claims: [], sources: [] },
    }
  if (kind === 'leg')
    return {
      ...{ kind, title, who: '', whoText: '', date, from: place, to: last },
      ...{ stops: stops.map((stop) => stop.place ?? ''), certainty: '', events: [], sources: [] },
    }
  if (kind === 'stay')
    return {
      kind,
      title,
      who: '',
      whoText: '',
      date,
      place,
      country,
      summary: '',
      events: [],
      sources: [],
    }
  if (kind === 'place') return { name: title, country, kind: '', precision: '', coordinateSource: '' }
  return { title, date, ...(place !== '' && { place }) }
}
