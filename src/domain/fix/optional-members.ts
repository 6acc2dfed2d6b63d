import { claimSchema, eventPropertiesSchema } from '../atlas/event-schema'
import { placePropertiesSchema } from '../atlas/place-schema'
import { legPropertiesSchema, stayPropertiesSchema } from '../atlas/relocation-schema'
import { sourceSchema } from '../atlas/source-schema'

const SHAPES = [
  claimSchema,
  eventPropertiesSchema,
  placePropertiesSchema,
  legPropertiesSchema,
  stayPropertiesSchema,
  sourceSchema,
  sourceSchema.entries.custom,
]

const entries = SHAPES.flatMap((shape) => Object.entries<{ readonly type: string }>(shape.entries))
const required = new Set(entries.filter(([, { type }]) => type !== 'optional').map(([name]) => name))
const optional = new Set(entries.map(([name]) => name).filter((name) => !required.has(name)))

/** Whether a member may be missing wherever it stands: those that no shape asks for, and translations. */
export function isOptional(name: string): boolean {
  return optional.has(name) || /^[a-z_]+:[a-z-]+$/i.test(name)
}
