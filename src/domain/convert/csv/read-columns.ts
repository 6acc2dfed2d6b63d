import { type ColumnRole, MEMBER_ROLES, PROPERTY_PREFIX } from '../../fields/column-roles'
import type { ColumnMapping } from '../../fields/guess-columns'
import { asArray, asObject, type JsonObject, ownMember } from '../../json/json-value'
import type { ReadColumn } from '../converted'
import type { CsvTable } from './csv-table'
import { memberCalled } from './join-members'

/** What each column of a table was taken for, with what became of its first cell. */
export function readColumns(
  { header, rows }: CsvTable,
  mapping: ColumnMapping,
  features: readonly JsonObject[],
): readonly ReadColumn[] {
  const roles = new Map([...mapping].map(([role, column]) => [column, role]))
  return header.map((name, column) => {
    const role = roles.get(column)
    const row = rows.findIndex(({ cells }) => cells[column]?.trim())
    const feature = features[row]
    return {
      ...{ name, role, example: rows[row]?.cells[column] ?? '' },
      became: feature ? textOf(becameOf(feature, name, role)) : '',
    }
  })
}

function becameOf(feature: JsonObject, name: string, role: ColumnRole | undefined): unknown {
  const properties = asObject(feature.properties)
  if (role === undefined) {
    const bare = name.startsWith(PROPERTY_PREFIX) ? name.slice(PROPERTY_PREFIX.length) : name
    const member = memberCalled(bare, Object.keys(properties))
    return member === undefined ? undefined : ownMember(properties, member)
  }
  if (role === 'id') return feature.id
  const [longitude, latitude] = asArray(asObject(feature.geometry).coordinates)
  if (role === 'lat') return latitude
  if (role === 'lon') return longitude
  if (role === 'position') return latitude === undefined ? undefined : `${latitude}, ${longitude}`
  if (role === 'geometry') return asObject(feature.geometry).type
  const isMember = (MEMBER_ROLES as readonly ColumnRole[]).includes(role)
  return ownMember(properties, isMember ? role : 'date')
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
