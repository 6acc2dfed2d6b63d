import type { TimeSpan } from '../time/time-span'
import type { Leg, Position, Stay } from './atlas'
import type { AtlasReader, Path } from './atlas-reader'
import { asEarthPosition } from './position'
import { legFeatureSchema, stayFeatureSchema } from './relocation-schema'

/** The legs and stays of `relocations.geojson`, each in time order. */
export function readRelocations(
  reader: AtlasReader,
  features: readonly unknown[],
): { legs: readonly Leg[]; stays: readonly Stay[] } {
  const legs: Leg[] = []
  const stays: Stay[] = []
  for (const [i, feature] of features.entries()) {
    const path: Path = ['relocations', 'features', i]
    if (kindOf(feature) === 'stay') stays.push(...readStay(reader, feature, path))
    else legs.push(...readLeg(reader, feature, path))
  }
  return { legs: legs.sort(bySpan), stays: stays.sort(bySpan) }
}

function readStay(reader: AtlasReader, value: unknown, path: Path): Stay[] {
  const feature = reader.read(stayFeatureSchema, value, path)
  const span = feature && reader.span(feature.properties.date, [...path, 'properties', 'date'])
  const position = feature && positionsOf(reader, [feature.geometry.coordinates], path)?.[0]
  if (!feature || !span || !position || !reader.isNew(feature.id, path)) return []
  const { kind: _, ...properties } = feature.properties
  return [{ ...properties, id: feature.id, span, position, note: properties.note }]
}

function readLeg(reader: AtlasReader, value: unknown, path: Path): Leg[] {
  const feature = reader.read(legFeatureSchema, value, path)
  const span = feature && reader.span(feature.properties.date, [...path, 'properties', 'date'])
  const positions = feature && positionsOf(reader, feature.geometry.coordinates, path)
  if (!feature || !span || !positions || !reader.isNew(feature.id, path)) return []
  const { kind: _, ...properties } = feature.properties
  const figures = (properties.figures ?? []).map(({ text, value: number, by }) => ({
    text,
    value: number,
    by,
  }))
  const reached = (properties.reached ?? []).flatMap(({ stop, date }, i) => {
    const known = reader.span(date, [...path, 'properties', 'reached', i, 'date'])
    return known ? [{ stop, date, span: known }] : []
  })
  return [{ ...properties, id: feature.id, span, positions, reached, figures, note: properties.note }]
}

function kindOf(feature: unknown): unknown {
  return (feature as { properties?: { kind?: unknown } } | null | undefined)?.properties?.kind
}

function positionsOf(
  reader: AtlasReader,
  coordinates: readonly unknown[],
  path: Path,
): readonly Position[] | undefined {
  const positions = coordinates.map(asEarthPosition)
  const wrong = positions.indexOf(undefined)
  if (wrong >= 0) reader.report('read/position', [...path, 'geometry', 'coordinates', wrong])
  return wrong < 0 ? positions.filter((position) => position !== undefined) : undefined
}

function bySpan(a: { span: TimeSpan; id: string }, b: { span: TimeSpan; id: string }): number {
  return a.span.earliestStart - b.span.earliestStart || (a.id < b.id ? -1 : 1)
}
