import { asArray, asObject } from '../../json/json-value'
import type { ForeignCollection } from '../converted'

/** The features of a GeoJSON text (and its value) as they are; a bare feature or geometry is a collection of one. */
export function readGeoJson(value: unknown, text: string): ForeignCollection {
  const { type, features, ...members } = asObject(value)
  const written = text.replace(/^\uFEFF/, '')
  const wrapped = (items: string) => `{"type":"FeatureCollection","features":${items}}`
  if (Array.isArray(features))
    return {
      features: features.map(asObject),
      members,
      ...(type === 'FeatureCollection' ? { spelled: written } : {}),
    }
  if (Array.isArray(value))
    return { features: asArray(value).map(asObject), members: {}, spelled: wrapped(written) }
  if (type === 'Feature')
    return { features: [asObject(value)], members: {}, spelled: wrapped(`[${written}]`) }
  return {
    features: [{ type: 'Feature', geometry: value, properties: {} }],
    members: {},
    spelled: wrapped(`[{"type":"Feature","geometry":${written},"properties":{}}]`),
  }
}
