import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { atlasParts } from '../../../src/domain/check/atlas-parts'
import { lessonProblems } from '../../../src/domain/check/lesson-problems'
import { bundledAtlas } from '../export/bundled-atlas'

const readme = readFileSync('data/README.md', 'utf8')

/** The headings under which the members of a file are told of. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  'atlas.schema.json': ['The atlas', 'Names in other languages', 'A source'],
  'events.schema.json': ['A file of features', 'An event'],
  'lesson.schema.json': ['A lesson'],
  'places.schema.json': ['A file of features', 'A place', 'A leg and a stay', 'Names in other languages'],
  'relocations.schema.json': ['A file of features', 'A leg and a stay', 'An event'],
  'sources.schema.json': ['A source'],
}

function textUnder(headings: readonly string[]): string {
  return readme
    .split(/^## /m)
    .filter((section) => headings.some((heading) => section.startsWith(`${heading}\n`)))
    .join('')
}

/** The values that a JSON Schema lets a member choose from. */
function choicesOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { enum: choices = [], ...others } = schema as { readonly enum?: readonly unknown[] }
  return [...choices.map(String), ...Object.values(others).flatMap(choicesOf)]
}

const tellsOf = (text: string, word: string) => text.includes(`\`${word}\``) || text.includes(`"${word}":`)

/** The names of members that stand with a value: in an example of JSON, or in a row of a table that has one. */
function examplesOf(text: string): ReadonlySet<string> {
  const written = [...text.matchAll(/"([^"\s]+)": ?[^\s]/g)].map(([, name = '']) => name)
  const rows = [...text.matchAll(/^\| (`.*?) \|.*\| (.*) \|$/gm)].filter(
    ([, , value]) => value !== 'see above',
  )
  const named = rows.flatMap(([, names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  )
  return new Set([...written, ...named])
}

/** What the names of members look like that a JSON Schema knows by a pattern: titles in other languages, for instance. */
function patternsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { patternProperties = {}, ...others } = schema as { readonly patternProperties?: object }
  return [...Object.keys(patternProperties), ...Object.values(others).flatMap(patternsOf)]
}

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
  const schemas = readdirSync('data/schema').map(
    (file) => [file, JSON.parse(readFileSync(`data/schema/${file}`, 'utf8')) as unknown] as const,
  )

  it.each(schemas)('tells of every member of %s where it tells of the file', (file, schema) => {
    const members = new Set(membersOf(schema))
    expect(members.size).toBeGreaterThan(0)
    const text = textUnder(HEADINGS[file] ?? [])
    expect([...members].filter((member) => !tellsOf(text, member))).toEqual([])
  })

  it.each(schemas)('gives an example of every member of %s', (file, schema) => {
    const examples = examplesOf(textUnder(HEADINGS[file] ?? []))
    const members = new Set(membersOf(schema))
    expect([...members].filter((member) => !examples.has(member))).toEqual([])
    const patterns = new Set(patternsOf(schema))
    expect(
      [...patterns].filter((pattern) => ![...examples].some((name) => new RegExp(pattern).test(name))),
    ).toEqual([])
  })

  it.each(schemas)('tells of every choice in %s', (file, schema) => {
    const text = textUnder(HEADINGS[file] ?? [])
    const choices = new Set(choicesOf(schema).filter((choice) => !/^\d$/.test(choice)))
    expect([...choices].filter((choice) => !tellsOf(text, choice))).toEqual([])
  })

  it('shows a lesson in which the check finds nothing', () => {
    const [, example = ''] = /```json\n(.*?)```/s.exec(textUnder(['A lesson'])) ?? []
    expect(lessonProblems(JSON.parse(example), atlasParts(bundledAtlas))).toEqual([])
  })
})
