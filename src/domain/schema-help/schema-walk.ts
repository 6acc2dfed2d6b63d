import { asArray, asObject, isJsonObject, type JsonObject, ownMember } from '../json/json-value'
import type { OpenValue } from './json-place'

/** A JSON Schema, of which this room reads what data/schema/ is made of: members, items, choices, references within. */
export type JsonSchema = JsonObject

const MAX_REFERENCES = 20

/**
 * The schemas that rule the value a place is in, several where it may be one of several kinds; those of a choice that what is
 * written already contradicts are left out.
 */
export function schemasInside(root: JsonSchema, open: readonly OpenValue[]): readonly JsonSchema[] {
  return open.reduce<readonly JsonSchema[]>(
    (schemas, value, at) =>
      fitting(at === 0 ? schemas : step(root, schemas, open[at - 1] as OpenValue), value, root),
    choices(root, root),
  )
}

/** The schemas of the value that belongs at the innermost step of a place: of the member or item that it is in. */
export function schemasOfValue(root: JsonSchema, open: readonly OpenValue[]): readonly JsonSchema[] {
  const inner = open.at(-1)
  return inner === undefined ? choices(root, root) : step(root, schemasInside(root, open), inner)
}

/** The schema of a member by its name; undefined where the schema knows none. */
export function memberSchema(schema: JsonSchema, name: string): JsonSchema | undefined {
  const known = ownMember(asObject(schema.properties), name)
  if (isJsonObject(known)) return known
  for (const [pattern, described] of Object.entries(asObject(schema.patternProperties)))
    if (isJsonObject(described) && new RegExp(pattern, 'u').test(name)) return described
  return isJsonObject(schema.additionalProperties) ? schema.additionalProperties : undefined
}

function step(root: JsonSchema, schemas: readonly JsonSchema[], value: OpenValue): readonly JsonSchema[] {
  return schemas.flatMap((schema) => {
    const next =
      value.kind === 'object'
        ? memberSchema(schema, String(value.step))
        : itemSchema(schema, Number(value.step))
    return next === undefined ? [] : choices(root, next)
  })
}

function itemSchema({ items, prefixItems }: JsonSchema, index: number): JsonSchema | undefined {
  const found = asArray(prefixItems)[index] ?? (Array.isArray(items) ? items[index] : items)
  return isJsonObject(found) ? found : undefined
}

/** A schema as the kinds that it lets one choose from, references resolved. */
function choices(root: JsonSchema, schema: JsonSchema, depth = 0): readonly JsonSchema[] {
  if (depth > MAX_REFERENCES) return []
  const parts = ['anyOf', 'oneOf', 'allOf'].flatMap((word) => asArray(schema[word]))
  const target = typeof schema.$ref === 'string' ? resolve(root, schema.$ref) : undefined
  const inner = target === undefined ? parts : [...parts, target]
  return [schema, ...inner.filter(isJsonObject).flatMap((part) => choices(root, part, depth + 1))]
}

function resolve(root: JsonSchema, reference: string): unknown {
  if (!reference.startsWith('#')) return undefined
  return reference
    .slice(1)
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, name) => ownMember(asObject(value), name), root)
}

function fitting(
  schemas: readonly JsonSchema[],
  { members }: OpenValue,
  root: JsonSchema,
): readonly JsonSchema[] {
  const fit = schemas.filter((schema) =>
    [...members].every(([name, value]) => {
      const described = value === undefined ? undefined : memberSchema(schema, name)
      const allowed = described && choices(root, described).flatMap(allowedValues)
      return !allowed?.length || allowed.includes(value)
    }),
  )
  return fit.length > 0 ? fit : schemas
}

/** The values that a schema lists; none where any will do. */
export function allowedValues(schema: JsonSchema): readonly unknown[] {
  return Object.hasOwn(schema, 'const') ? [schema.const] : asArray(schema.enum)
}
