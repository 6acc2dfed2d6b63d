import type { Place } from './atlas'
import type { AtlasReader } from './atlas-reader'
import { namesByLanguage, otherNamesOf } from './names'
import { placeFeatureSchema } from './place-schema'

/** The gazetteer of `places.geojson` by id. */
export function readPlaces(reader: AtlasReader, features: readonly unknown[]): ReadonlyMap<string, Place> {
  const places = reader.readAll(placeFeatureSchema, features, ['places', 'features'])
  return new Map(
    places.map(({ id, properties, geometry: { coordinates } }) => [
      id,
      {
        id,
        name: properties.name,
        names: namesByLanguage(properties),
        otherNames: otherNamesOf(properties),
        unverifiedNames: properties.unverifiedNames ?? [],
        country: properties.country,
        kind: properties.kind,
        precision: properties.precision,
        within: properties.within,
        position: [coordinates[0] ?? 0, coordinates[1] ?? 0],
        note: properties.note,
      },
    ]),
  )
}
