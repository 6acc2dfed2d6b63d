import * as v from 'valibot'
import { asObject, isBlankText, type JsonPath, kindOf } from '../json/json-value'
import { nearestWord } from '../search/nearest-word'
import { slug } from '../slug'
import { parseDate } from '../time/edtf'
import { GEOMETRY_TYPES } from './geojson-geometry'
import type { Findings } from './report'

/**
 * Checks a value against one of the shapes of `src/domain/atlas/*-schema.ts`. With `isFeature`, faults that the check
 * against RFC 7946 already names are left to it.
 */
export function checkShape(
  report: Findings,
  schema: v.GenericSchema,
  value: unknown,
  path: JsonPath,
  isFeature = false,
): void {
  const result = v.safeParse(schema, value)
  if (result.success) return
  for (const issue of result.issues) {
    const at = pathOf(issue)
    if (isFeature && isGeoJsonMatter(issue, at)) continue
    describeIssue(report, issue, [...path, ...at])
  }
}

type Issue = v.BaseIssue<unknown>

function pathOf(issue: Issue): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}

function isGeoJsonMatter(issue: Issue, path: JsonPath): boolean {
  const [first, second] = path
  if (first === 'geometry') {
    if (path.length === 1) return issue.received === 'undefined' || issue.input !== null
    return second !== 'type' || typeof issue.input !== 'string' || !GEOMETRY_TYPES.includes(issue.input)
  }
  if (first === 'properties') return path.length === 1 && issue.input !== null
  return first === 'type'
}

function describeIssue(report: Findings, issue: Issue, path: JsonPath): void {
  const key = nameOf(path)
  const isMissing = issue.kind === 'schema' && issue.input === undefined
  if (key === 'claims' && (isMissing || issue.type === 'min_length')) report.add('claim/none', path)
  else if (key === 'sources' && (isMissing || issue.type === 'min_length')) report.add('source/none', path)
  else if (isMissing) describeMissing(report, issue, path, key)
  else if (path.at(-2) === 'geometry' && key === 'type') {
    report.add('schema/geometry', path, { expected: plain(issue.expected), found: String(issue.input) })
    // They may well fit the type that it has to be.
    report.supersede('geojson/nesting', [...path.slice(0, -1), 'coordinates'])
  } else if (key === 'geometry') report.add('schema/geometry', path, { expected: '', found: 'null' })
  else if (issue.type === 'non_empty' || isUnchosen(issue, key)) describeEmpty(report, issue, path, key)
  else if (issue.type === 'picklist' || issue.type === 'literal') describeChoice(report, issue, path, key)
  else if (issue.type === 'regex') describePattern(report, issue, path, key)
  else if (issue.kind === 'validation') {
    const code = issue.type.endsWith('_value') ? 'schema/range' : 'schema/length'
    report.add(code, path, { key, expected: plain(issue.expected), found: plain(issue.received) })
  } else {
    const { input } = issue
    const expected = kindName(issue.type)
    const opening = expected === 'array' ? '[' : '{'
    const isWritten = typeof input === 'string' && input.trimStart().startsWith(opening) ? 1 : 0
    const suggestion = key === 'date' && typeof input === 'number' ? dateOfNumber(input) : ''
    report.add('schema/type', path, { key, expected, found: kindOf(input), isWritten, suggestion })
  }
}

/** Whether nothing is written yet where an id, a code or one of several words belongs. An id of its own is none that one chooses. */
function isUnchosen({ type, input }: Issue, key: string): boolean {
  return (type === 'picklist' || type === 'regex') && key !== 'id' && isBlankText(input)
}

function describeEmpty(report: Findings, issue: Issue, path: JsonPath, key: string): void {
  // That a text is empty at all is told already.
  if (issue.type === 'regex' && issue.input === '' && patternOf(issue) === '\\S') return
  const choices = issue.type === 'picklist' ? choicesOf(issue).join(', ') : ''
  report.add('schema/empty', path, { key, choices })
}

/** The last name of a path, with the places in lists that follow it: `date-parts[0][1]`. */
function nameOf(path: JsonPath): string {
  const from = path.findLastIndex((step) => typeof step === 'string')
  const places = path.slice(from + 1).map((step) => `[${step}]`)
  return from < 0 ? `entry ${places.join('')}`.trim() : `${path[from]}${places.join('')}`
}

/** Where a name much like the missing one is there, it was misspelt rather than left out. */
function describeMissing(report: Findings, issue: Issue, path: JsonPath, key: string): void {
  const parent = issue.path?.at(-1)?.input
  const written = typeof parent === 'object' && parent !== null ? Object.keys(parent) : []
  const misspelt = nearestWord(key, written.slice(0, 200)) ?? written.find((name) => name.trim() === key)
  const within = path.at(-2)
  const misplaced = misspelt === undefined ? findMisplaced(issue, path, key) : undefined
  if (misspelt !== undefined) {
    const at = [...path.slice(0, -1), misspelt]
    report.add('schema/misspelt', at, { key: misspelt, suggestion: key }, { part: 'key', severity: 'error' })
  } else if (misplaced !== undefined && within !== undefined) {
    const values = { key, within: typeof within === 'string' ? within : '' }
    report.add('schema/misplaced', misplaced, values, { part: 'key' })
  } else report.add('schema/missing', path, { key })
}

/** Where a member stands that belongs beside it: one level further out or further in. */
function findMisplaced(issue: Issue, path: JsonPath, key: string): JsonPath | undefined {
  const [around, beside] = (issue.path ?? []).slice(-2).map(({ input }) => asObject(input))
  if ((issue.path?.length ?? 0) > 1 && around && Object.hasOwn(around, key))
    return [...path.slice(0, -2), key]
  const inner = Object.entries(beside ?? {}).find(([, value]) => Object.hasOwn(asObject(value), key))
  return inner && [...path.slice(0, -1), inner[0], key]
}

function choicesOf({ expected }: Issue): readonly string[] {
  return [...(expected ?? '').matchAll(/"([^"]*)"|[\d.]+/g)].map((match) => match[1] ?? match[0])
}

function describeChoice(report: Findings, issue: Issue, path: JsonPath, key: string): void {
  const choices = choicesOf(issue)
  const isText = typeof issue.input === 'string'
  const found = isText ? String(issue.input).slice(0, 60) : plain(issue.received)
  // A number in quotes is near to others, but means itself.
  const suggestion = choices.includes(found) ? found : isText ? (nearestWord(found, choices) ?? '') : ''
  report.add('schema/choice', path, { key, found, choices: choices.join(', '), suggestion })
}

function patternOf({ expected }: Issue): string {
  return expected?.replace(/^\/|\/$/g, '') ?? ''
}

function describePattern(report: Findings, issue: Issue, path: JsonPath, key: string): void {
  const found = String(issue.input)
  const pattern = patternOf(issue)
  if (!pattern.startsWith('^[a-z0-9]+'))
    report.add('schema/pattern', path, { key, found: found.slice(0, 60), pattern })
  else report.add('schema/id-form', path, { key, found: found.slice(0, 60), suggestion: slug(found) })
}

/** What a number such as 20090101 is as a date; empty where it is one as it stands, or none. */
function dateOfNumber(number: number): string {
  const read = parseDate(String(number))
  return 'problem' in read ? String(read.problem.values.suggestion ?? '') : ''
}

function kindName(type: string): string {
  if (type === 'string') return 'text'
  if (type.endsWith('object')) return 'object'
  return type
}

function plain(text: string | null): string {
  return (text ?? '').replaceAll('"', '').slice(0, 60)
}
