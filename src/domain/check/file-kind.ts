import { asObject, type JsonObject } from '../json/json-value'
import { isLesson } from './check-lessons'
import { type CheckedFile, featuresOf } from './dataset'
import { OBJECT_TYPES } from './geojson-geometry'

/**
 * What a file that belongs to no atlas holds: a part of an atlas of ours, any other GeoJSON, or any other JSON.
 */
export type FileKind =
  | 'lesson'
  | 'atlas'
  | 'events'
  | 'relocations'
  | 'places'
  | 'sources'
  | 'geojson'
  | 'json'

/** Tells the kind of a file from what it holds; by its name only that it is GeoJSON. */
export function fileKindOf(file: CheckedFile): FileKind {
  const { value } = file.document
  if (isLesson(file)) return 'lesson'
  if (isGeoJson(value)) return featureKindOf(file)
  if (file.name.endsWith('.geojson')) return 'geojson'
  if (Array.isArray(value)) return value.some(isSource) ? 'sources' : 'json'
  const { categories, parties } = asObject(value)
  return Array.isArray(categories) && Array.isArray(parties) ? 'atlas' : 'json'
}

function isGeoJson(value: unknown): boolean {
  if (Array.isArray(value)) return asObject(value[0]).type === 'Feature'
  const { type, features } = asObject(value)
  return Array.isArray(features) || type === 'Topology' || OBJECT_TYPES.includes(String(type))
}

/** One feature with a member that only files of ours have tells of all. */
function featureKindOf(file: CheckedFile): FileKind {
  for (const { properties } of featuresOf(file)) {
    const kind = partOf(properties)
    if (kind !== undefined) return kind
  }
  return 'geojson'
}

/** The part of an atlas of ours that a feature must be of, by members that only such features have. */
export function partOf(properties: JsonObject): 'events' | 'relocations' | 'places' | undefined {
  if (Object.hasOwn(properties, 'claims')) return 'events'
  if (isRelocation(properties)) return 'relocations'
  return Object.hasOwn(properties, 'coordinateSource') ? 'places' : undefined
}

function isRelocation({ kind, whoText }: JsonObject): boolean {
  return (kind === 'leg' || kind === 'stay') && whoText !== undefined
}

/** Whether an item is a source of ours: it says whose side it speaks from. */
export function isSource(item: unknown): boolean {
  return Object.hasOwn(asObject(asObject(item).custom), 'perspective')
}
