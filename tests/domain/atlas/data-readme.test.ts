import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const readme = readFileSync('data/README.md', 'utf8')

/** Members that GeoJSON itself defines (RFC 7946). */
const GEOJSON = new Set(['type', 'features', 'geometry', 'coordinates', 'properties'])

/** The names of all members that a JSON Schema describes. */
function membersOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {}, ...others } = schema as { readonly properties?: object }
  return [
    ...Object.keys(properties),
    ...[...Object.values(properties), ...Object.values(others)].flatMap(membersOf),
  ]
}

describe('data/README.md', () => {
  it.each(readdirSync('data/schema'))('tells of every member of %s', (file) => {
    const schema: unknown = JSON.parse(readFileSync(`data/schema/${file}`, 'utf8'))
    const members = new Set(membersOf(schema).filter((member) => !GEOJSON.has(member)))
    expect(members.size).toBeGreaterThan(0)
    const untold = [...members].filter(
      (member) => !readme.includes(`\`${member}\``) && !readme.includes(`"${member}":`),
    )
    expect(untold).toEqual([])
  })
})
