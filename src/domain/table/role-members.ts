import { eventPropertiesSchema } from '../atlas/event-schema'
import { placePropertiesSchema } from '../atlas/place-schema'
import { legPropertiesSchema, stayPropertiesSchema } from '../atlas/relocation-schema'
import { sourceSchema } from '../atlas/source-schema'
import type { FileRole } from '../check/file-roles'
import type { TableColumn } from './table-columns'

/** What there is to read of a schema of one member. */
interface MemberSchema {
  readonly type: string
  /** Of what may be absent. */
  readonly wrapped?: MemberSchema
  /** Of what can only be one of a list. */
  readonly options?: readonly unknown[]
}

interface Shape {
  readonly entries: Readonly<Record<string, MemberSchema>>
}

const SHAPES: Partial<Readonly<Record<FileRole, readonly Shape[]>>> = {
  events: [eventPropertiesSchema],
  relocations: [legPropertiesSchema, stayPropertiesSchema],
  places: [placePropertiesSchema],
  sources: [sourceSchema],
}

/** The kinds of values that no schema can tell apart from others. */
const KINDS: Readonly<Record<string, TableColumn['kind']>> = {
  date: 'date',
  issued: 'csl-date',
  author: 'csl-names',
}

/** The members without which what a file of an atlas holds is not valid; none of a file of anybody's. */
export function requiredMembers(role: FileRole): ReadonlySet<string> {
  return new Set(
    entriesOf(role)
      .filter(([, { type }]) => type !== 'optional')
      .map(([name]) => name),
  )
}

/** All members that what a file of an atlas holds can have, and what they hold; none of a file of anybody's. */
export function knownMembers(role: FileRole): ReadonlyMap<string, TableColumn['kind']> {
  return new Map(
    entriesOf(role).map(([name, schema]) => [name, KINDS[name] ?? kindOf(schema.wrapped ?? schema)]),
  )
}

function entriesOf(role: FileRole): readonly (readonly [name: string, schema: MemberSchema])[] {
  return (SHAPES[role] ?? []).flatMap((shape) => Object.entries(shape.entries))
}

function kindOf({ type, options }: MemberSchema): TableColumn['kind'] {
  if (type === 'number' || type === 'boolean') return type
  if (type === 'picklist') return options?.every((option) => typeof option === 'number') ? 'number' : 'text'
  return type === 'string' || type === 'literal' ? 'text' : 'nested'
}
