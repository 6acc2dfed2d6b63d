import type { Place } from './atlas'
import type { AtlasReader, Path } from './atlas-reader'
import { namesByLanguage, otherNamesOf } from './names'
import { placeFeatureSchema } from './place-schema'
import { asEarthPosition } from './position'

/** The gazetteer of `places.geojson` by id. */
export function readPlaces(reader: AtlasReader, features: readonly unknown[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  for (const [i, value] of features.entries()) {
    const path: Path = ['places', 'features', i]
    const feature = reader.read(placeFeatureSchema, value, path)
    if (!feature) continue
    const { id, properties, geometry } = feature
    const position = asEarthPosition(geometry.coordinates)
    if (!position) {
      reader.report('read/position', [...path, 'geometry', 'coordinates'])
      continue
    }
    places.set(id, {
      id,
      name: properties.name,
      names: namesByLanguage(properties),
      otherNames: otherNamesOf(properties),
      unverifiedNames: properties.unverifiedNames ?? [],
      country: properties.country,
      kind: properties.kind,
      precision: properties.precision,
      within: properties.within,
      position,
      coordinateSource: properties.coordinateSource,
      note: properties.note,
    })
  }
  return places
}
