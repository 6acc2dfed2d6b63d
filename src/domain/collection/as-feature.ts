import { GEOMETRY_TYPES } from '../check/geojson-geometry'
import { asObject, isJsonObject, type JsonObject, ownMember } from '../json/json-value'

/**
 * A value as a feature: one of GeoJSON, also without its `type`, or a geometry alone as one without properties. Undefined of all
 * else.
 */
export function asFeature(value: unknown): JsonObject | undefined {
  if (!isJsonObject(value)) return undefined
  const { type } = value
  if (type === 'Feature') return value
  if (typeof type === 'string' && GEOMETRY_TYPES.includes(type))
    return { type: 'Feature', properties: {}, geometry: value }
  const hasParts = isJsonObject(value.properties) || isJsonObject(value.geometry)
  return type !== 'FeatureCollection' && hasParts ? value : undefined
}

/**
 * The id of a feature: its `id`, the `@id` of Linked Places, or a property `id`; of one that has none, `@` and its offset in the text.
 */
export function featureId(feature: JsonObject, offset: number): string {
  const own = idText(feature.id) || idText(ownMember(feature, '@id'))
  return own || idText(ownMember(asObject(feature.properties), 'id')) || `@${offset}`
}

function idText(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}
