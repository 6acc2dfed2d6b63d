import type { Feature, LineString, MultiLineString, Point } from 'geojson'
import type { Atlas, Leg, Stay } from '../atlas/atlas'
import { isoBounds } from './iso-day'
import { lineGeometry } from './line-geometry'
import { unlessEmpty, withoutAbsent } from './without-absent'

/** A leg as a GeoJSON feature, with the members of `data/relocations.geojson`: a line through its stops. */
export function legFeature(leg: Leg, places: Atlas['places']): Feature<LineString | MultiLineString> {
  const nameOf = (id: string) => places.get(id)?.name ?? id
  return {
    type: 'Feature',
    id: leg.id,
    geometry: lineGeometry(leg.positions),
    properties: withoutAbsent({
      kind: 'leg',
      ...travellers(leg),
      from: leg.from,
      fromName: nameOf(leg.from),
      to: leg.to,
      toName: nameOf(leg.to),
      stops: leg.stops,
      stopNames: leg.stops.map(nameOf),
      reached: unlessEmpty(leg.reached.map(({ stop, date }) => ({ stop, date }))),
      certainty: leg.certainty,
      figures: unlessEmpty(leg.figures.map(withoutAbsent)),
      ...evidence(leg),
    }),
  }
}

/** A stay as a GeoJSON feature, with the members of `data/relocations.geojson`: a point at its place. */
export function stayFeature(stay: Stay, places: Atlas['places']): Feature<Point> {
  return {
    type: 'Feature',
    id: stay.id,
    geometry: { type: 'Point', coordinates: [...stay.position] },
    properties: withoutAbsent({
      kind: 'stay',
      ...travellers(stay),
      place: stay.place,
      placeName: places.get(stay.place)?.name,
      country: stay.country,
      summary: stay.summary,
      ...evidence(stay),
    }),
  }
}

function travellers({ title, who, whoText, date, span }: Leg | Stay) {
  return { title, who, whoText, date, ...isoBounds(span) }
}

function evidence({ note, events, sources }: Leg | Stay) {
  return { note, events, sources }
}
