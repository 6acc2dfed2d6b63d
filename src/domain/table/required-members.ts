import { eventPropertiesSchema } from '../atlas/event-schema'
import { placePropertiesSchema } from '../atlas/place-schema'
import { legPropertiesSchema, stayPropertiesSchema } from '../atlas/relocation-schema'
import { sourceSchema } from '../atlas/source-schema'
import type { FileRole } from '../check/file-roles'

interface Shape {
  readonly entries: Readonly<Record<string, { readonly type: string }>>
}

const SHAPES: Partial<Readonly<Record<FileRole, readonly Shape[]>>> = {
  events: [eventPropertiesSchema],
  relocations: [legPropertiesSchema, stayPropertiesSchema],
  places: [placePropertiesSchema],
  sources: [sourceSchema],
}

/** The members without which what a file of an atlas holds is not valid; none of a file of anybody's. */
export function requiredMembers(role: FileRole): ReadonlySet<string> {
  const entries = (SHAPES[role] ?? []).flatMap((shape) => Object.entries(shape.entries))
  return new Set(entries.filter(([, { type }]) => type !== 'optional').map(([name]) => name))
}
