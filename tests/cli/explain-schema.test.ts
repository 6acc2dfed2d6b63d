import { Ajv } from 'ajv'
import { describe, expect, it, test } from 'vitest'
import { dataSchemas } from '../../src/cli/schemas/data-schemas'
import { asObject, isJsonObject, type JsonObject } from '../../src/domain/json/json-value'

interface Member {
  readonly path: string
  readonly schema: JsonObject
}

/** All members that a schema names, with the schema of each. */
function membersOf(schema: unknown, path: string): readonly Member[] {
  if (Array.isArray(schema)) return schema.flatMap((each, index) => membersOf(each, `${path}${index}`))
  if (!isJsonObject(schema)) return []
  const named = { ...asObject(schema.properties), ...asObject(schema.patternProperties) }
  return [
    ...Object.entries(named).flatMap(([name, member]) => [
      { path: `${path}.${name}`, schema: asObject(member) },
      ...membersOf(member, `${path}.${name}`),
    ]),
    ...membersOf(schema.items, `${path}[]`),
    ...membersOf(schema.anyOf, `${path}|`),
  ]
}

const members = [...dataSchemas()].flatMap(([name, text]) => membersOf(JSON.parse(text), name))
const ajv = new Ajv({ strict: false })

test('the schemas name the members of features, claims and steps, in any language too', () => {
  expect(members.length).toBeGreaterThan(150)
  const paths = members.map(({ path }) => path)
  expect(paths).toContain('relocations.schema.json.features[]|1.properties.country')
  expect(paths).toContain('events.schema.json.features[].properties.claims[].by')
  expect(paths.some((path) => path.startsWith('places.schema.json.features[].properties.^name:'))).toBe(true)
})

describe.each(members.map(({ path, schema }) => [path, schema] as const))('%s', (_, schema) => {
  const { description, ...shape } = schema
  it('says what it is, with an example of its own shape', () => {
    expect(description).toMatch(/^.{5,}[.…] Example: \S/s)
    const example = JSON.parse(String(description).split(' Example: ').at(-1) ?? '')
    const isWhole = isJsonObject(example) || (Array.isArray(example) && isJsonObject(example[0]))
    // A whole is shown by some of its members; these have examples of their own.
    if (!isWhole) expect(ajv.validate(shape, example), JSON.stringify(ajv.errors)).toBe(true)
  })
})
