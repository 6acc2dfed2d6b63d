import type { ColumnKind, PropertyColumn } from './property-column'

/** An element of the schema of a Parquet file, as far as it is written here. */
export interface SchemaElement {
  readonly name: string
  readonly type?: 'BOOLEAN' | 'INT32' | 'INT64' | 'FLOAT' | 'DOUBLE' | 'BYTE_ARRAY'
  readonly repetition_type?: 'REQUIRED' | 'OPTIONAL'
  readonly converted_type?: 'UTF8' | 'TIMESTAMP_MILLIS'
  readonly logical_type?: { type: 'TIMESTAMP'; isAdjustedToUTC: boolean; unit: 'MILLIS' } | { type: 'STRING' }
  readonly num_children?: number
}

const TYPES: Readonly<Record<ColumnKind, Omit<SchemaElement, 'name'>>> = {
  boolean: { type: 'BOOLEAN' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  json: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
}

const INSTANT = {
  type: 'INT64',
  repetition_type: 'OPTIONAL',
  converted_type: 'TIMESTAMP_MILLIS',
  logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
} as const

/** Bounds of a geometry, in the order of GeoParquet's covering. */
export const BOX_SIDES = ['xmin', 'ymin', 'xmax', 'ymax'] as const

/**
 * The schema of a file of events. What a window of time needs stands side by side, so that one read of a row group's bytes gives
 * it: start, end, west and south.
 */
export function eventSchema(properties: readonly PropertyColumn[]): SchemaElement[] {
  return [
    { name: 'root', num_children: 4 + properties.length },
    { name: 'start', ...INSTANT },
    { name: 'end', ...INSTANT },
    { name: 'bbox', repetition_type: 'OPTIONAL', num_children: BOX_SIDES.length },
    ...BOX_SIDES.map((name) => ({ name, type: 'FLOAT', repetition_type: 'REQUIRED' }) as const),
    { name: 'geometry', type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL' },
    ...properties.map(({ name, kind }) => ({ name, repetition_type: 'OPTIONAL', ...TYPES[kind] }) as const),
  ]
}
