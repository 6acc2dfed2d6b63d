import type { TimeSpan } from '../time/time-span'
import type { Leg, Position, Stay } from './atlas'
import type { AtlasReader, Path } from './atlas-reader'
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
  if (!feature || !span || !reader.isNew(feature.id, path)) return []
  const { kind: _, ...properties } = feature.properties
  return [
    {
      ...properties,
      id: feature.id,
      span,
      position: toPosition(feature.geometry.coordinates),
      note: properties.note,
    },
  ]
}

function readLeg(reader: AtlasReader, value: unknown, path: Path): Leg[] {
  const feature = reader.read(legFeatureSchema, value, path)
  const span = feature && reader.span(feature.properties.date, [...path, 'properties', 'date'])
  if (!feature || !span || !reader.isNew(feature.id, path)) return []
  const { kind: _, ...properties } = feature.properties
  const figures = (properties.figures ?? []).map(({ text, value: number, by }) => ({
    text,
    value: number,
    by,
  }))
  const positions = feature.geometry.coordinates.map(toPosition)
  const reached = (properties.reached ?? []).flatMap(({ stop, date }, i) => {
    const known = reader.span(date, [...path, 'properties', 'reached', i, 'date'])
    return known ? [{ stop, span: known }] : []
  })
  return [{ ...properties, id: feature.id, span, positions, reached, figures, note: properties.note }]
}

function kindOf(feature: unknown): unknown {
  return (feature as { properties?: { kind?: unknown } } | null | undefined)?.properties?.kind
}

function toPosition(coordinates: readonly number[]): Position {
  return [coordinates[0] ?? 0, coordinates[1] ?? 0]
}

function bySpan(a: { span: TimeSpan; id: string }, b: { span: TimeSpan; id: string }): number {
  return a.span.earliestStart - b.span.earliestStart || (a.id < b.id ? -1 : 1)
}
