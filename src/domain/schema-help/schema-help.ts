import { asArray, asObject, asText, isJsonObject } from '../json/json-value'
import type { JsonPlace } from './json-place'
import { allowedValues, type JsonSchema, memberSchema, schemasInside, schemasOfValue } from './schema-walk'

/** A text to put in, and where in it the cursor goes. */
export interface Template {
  readonly text: string
  readonly cursor: number
}

export interface MemberSuggestion {
  readonly name: string
  readonly description: string | undefined
  readonly isRequired: boolean
  /** The value to begin with: quotes, brackets or the only value that there can be. */
  readonly value: Template
}

/** What a schema says of one value. */
export interface ValueHelp {
  readonly name: string | undefined
  readonly description: string | undefined
  /** The values to choose from; empty where any will do. */
  readonly values: readonly unknown[]
}

/** The members that an object lacks at the place of a name: those that it must have first, each in the schema's order. */
export function suggestMembers(root: JsonSchema, { open }: JsonPlace): readonly MemberSuggestion[] {
  const inner = open.at(-1)
  if (inner?.kind !== 'object') return []
  const found = new Map<string, MemberSuggestion>()
  for (const schema of schemasInside(root, open)) {
    const required = asArray(schema.required)
    for (const [name, described] of Object.entries(asObject(schema.properties))) {
      if (!isJsonObject(described) || found.has(name) || inner.members.has(name)) continue
      const isRequired = required.includes(name)
      found.set(name, {
        name,
        description: asText(described.description),
        isRequired,
        value: valueTemplate(described),
      })
    }
  }
  return [...found.values()].sort((a, b) => Number(b.isRequired) - Number(a.isRequired))
}

/** The values that may stand at the place of a value; empty where the schema lists none. */
export function suggestValues(root: JsonSchema, { open }: JsonPlace): readonly unknown[] {
  const schemas = schemasOfValue(root, open)
  const listed = schemas.flatMap(allowedValues)
  if (listed.length > 0) return [...new Set(listed)]
  return schemas.some(({ type }) => type === 'boolean') ? [true, false] : []
}

/**
 * What a schema says of the member whose name or value stands at a place; of an item that it says nothing of, what it says of
 * the list.
 */
export function helpAt(root: JsonSchema, place: JsonPlace): ValueHelp | undefined {
  const { open, kind, value } = place
  if (kind === 'name') {
    if (typeof value !== 'string') return undefined
    const schemas = schemasInside(root, open)
      .map((schema) => memberSchema(schema, value))
      .filter((schema) => schema !== undefined)
    return help(value, schemas)
  }
  if (kind === 'nothing') return undefined
  for (let depth = open.length; depth > 0; depth--) {
    const around = open.slice(0, depth)
    const { kind: container, step } = around.at(-1) as (typeof open)[number]
    const found = help(container === 'object' ? String(step) : undefined, schemasOfValue(root, around))
    const list = container === 'array' ? open[depth - 2]?.step : undefined
    if (found !== undefined) return { ...found, name: found.name ?? asText(list) }
    if (container === 'object') return undefined
  }
  return undefined
}

function help(name: string | undefined, schemas: readonly JsonSchema[]): ValueHelp | undefined {
  const description = schemas.map((schema) => asText(schema.description)).find((text) => text !== undefined)
  const values = [...new Set(schemas.flatMap(allowedValues))]
  return description === undefined && values.length === 0 ? undefined : { name, description, values }
}

function valueTemplate(schema: JsonSchema): Template {
  const values = allowedValues(schema)
  if (values.length === 1) return after(JSON.stringify(values[0]))
  if (typeof values[0] === 'string' || schema.type === 'string') return within('""')
  if (schema.type === 'object') return within('{}')
  if (schema.type === 'array') {
    const items = asObject(schema.items)
    if (items.type === 'string') return { text: '[""]', cursor: 2 }
    return items.type === 'object' ? { text: '[{}]', cursor: 2 } : within('[]')
  }
  return after('')
}

function within(text: string): Template {
  return { text, cursor: 1 }
}

function after(text: string): Template {
  return { text, cursor: text.length }
}
