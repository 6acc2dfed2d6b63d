import { asArray, asObject } from '../../json/json-value'
import type { ForeignCollection } from '../converted'

/** The features of a GeoJSON text as they are; a bare feature or geometry is a collection of one. */
export function readGeoJson(value: unknown): ForeignCollection {
  const { type, features, ...members } = asObject(value)
  if (Array.isArray(features)) return { features: features.map(asObject), members }
  if (Array.isArray(value)) return { features: asArray(value).map(asObject), members: {} }
  if (type === 'Feature') return { features: [asObject(value)], members: {} }
  return { features: [{ type: 'Feature', geometry: value, properties: {} }], members: {} }
}
