import { asArray, asObject, isJsonObject, type JsonObject } from '../../domain/json/json-value'
import type { HelpTable, MemberHelp } from '../../i18n/en/field-help/help-table'

const LANGUAGE = '[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$'

/**
 * A JSON Schema whose members say what they are, for an editor to show while one types. Members that only the help knows
 * (`title:*` stands for a title in any language) are added.
 */
export function explainSchema(schema: JsonObject, help: HelpTable, path = ''): JsonObject {
  const explained = { ...schema }
  if (isJsonObject(schema.items)) explained.items = explainSchema(schema.items, help, path)
  if (!isJsonObject(schema.properties)) return explained
  const properties: Record<string, unknown> = {}
  const patterns: Record<string, unknown> = {}
  const within = path === '' ? '' : `${path}.`
  for (const [name, member] of Object.entries(schema.properties))
    properties[name] = withHelp(explainSchema(asObject(member), help, within + name), help[within + name])
  for (const [key, entry] of Object.entries(help)) {
    const name = key.slice(within.length)
    if (!key.startsWith(within) || name.includes('.') || Object.hasOwn(properties, name)) continue
    if (name.endsWith(':*'))
      patterns[`^${name.slice(0, -1)}${LANGUAGE}`] = withHelp({ type: 'string' }, entry)
    else properties[name] = withHelp({}, entry)
  }
  explained.properties = properties
  if (Object.keys(patterns).length > 0) explained.patternProperties = patterns
  return explained
}

/** The schema of a file of features, one kind of help for each kind of feature. */
export function explainCollection(
  schema: JsonObject,
  help: HelpTable,
  kinds: readonly HelpTable[],
): JsonObject {
  const explained = explainSchema(schema, help)
  const properties = asObject(explained.properties)
  const features = asObject(properties.features)
  const items = asObject(asObject(asObject(schema.properties).features).items)
  const each = (kind: JsonObject, index: number) => explainSchema(kind, kinds[index] ?? {})
  const choices = asArray(items.anyOf).map((kind, index) => each(asObject(kind), index))
  const of = choices.length > 0 ? { ...items, anyOf: choices } : each(items, 0)
  return { ...explained, properties: { ...properties, features: { ...features, items: of } } }
}

function withHelp(schema: JsonObject, help: MemberHelp | undefined): JsonObject {
  if (help === undefined) return schema
  const [, description, example] = help
  return { ...schema, description: `${description} Example: ${JSON.stringify(example)}` }
}
