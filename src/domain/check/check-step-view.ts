import { VERIFICATIONS } from '../atlas/event-schema'
import { asObject, type JsonPath, ownMember } from '../json/json-value'
import type { StepView } from '../lesson/lesson'
import { nearestWord } from '../search/nearest-word'
import { overlaps } from '../time/time-span'
import type { ViewProblem } from '../view/url-view'
import type { DatasetContext } from '../view/view'
import { PANELS, SPACINGS } from '../view/view'
import { STEP_KEYS } from '../view/view-keys'
import { checkDate, createDateReader } from './check-dates'
import type { RawStep } from './raw-step'
import type { Findings } from './report'
import type { SuggestId } from './suggest-id'

/** Names under which other maps and addresses keep what a step's view has under its own. */
const OTHER_KEYS: Readonly<Record<string, string>> = {
  ...{ zoom: 'map', lat: 'map', lon: 'map', lng: 'map', center: 'map', centre: 'map', bounds: 'map' },
  ...{ start: 'from', end: 'to', date: 'from', window: 'from' },
  ...{ category: 'cat', categories: 'cat', verification: 'ver', query: 'q', search: 'q' },
}

/** Warns of all names that a step's view does not have: whatever they are meant for, it does not happen. */
export function checkViewKeys(findings: Findings, { path, members }: RawStep): void {
  const known = new Set<string>(STEP_KEYS)
  for (const key of Object.keys(asObject(ownMember(members, 'view')))) {
    if (known.has(key)) continue
    const suggestion = Object.hasOwn(OTHER_KEYS, key) ? OTHER_KEYS[key] : nearestWord(key, STEP_KEYS)
    const values = { key: key.slice(0, 60), suggestion: suggestion ?? '', keys: STEP_KEYS.join(', ') }
    const options = { part: 'key', insteadOf: 'schema/misspelt' } as const
    findings.add('lesson/view-key', [...path, 'view', key], values, options)
  }
}

/** Tells what is wrong with the values of a step's view that cannot be shown. */
export function checkViewValues(
  findings: Findings,
  { path, view }: RawStep,
  problems: readonly ViewProblem[],
  context: DatasetContext,
  suggestId: SuggestId,
): void {
  for (const problem of problems) {
    const at = [...path, 'view', problem.key]
    const isTold =
      tellChoice(findings, problem, at) ||
      tellReference(findings, problem, at, context, suggestId) ||
      tellPanel(findings, problem, at, view, context, suggestId) ||
      tellDate(findings, problem, at, view, context)
    if (!isTold) findings.add('lesson/view-value', at, { key: problem.key, found: problem.value })
  }
}

const CHOICES: Readonly<Record<string, readonly string[]>> = { ver: VERIFICATIONS, spacing: SPACINGS }

function tellChoice(findings: Findings, { key, value }: ViewProblem, path: JsonPath): boolean {
  const choices = CHOICES[key]
  if (!choices) return false
  const suggestion = nearestWord(value, choices) ?? ''
  findings.add('schema/choice', path, { key, found: value, choices: choices.join(', '), suggestion })
  return true
}

const REFERENCES = new Map([
  ['event', ['reference/event', 'events']],
  ['cat', ['reference/category', 'categories']],
  ['place', ['reference/place', 'places']],
  ['party', ['reference/party', 'parties']],
  ['lens', ['reference/party', 'accounts']],
] as const)

function tellReference(
  findings: Findings,
  { key, value }: ViewProblem,
  path: JsonPath,
  context: DatasetContext,
  suggestId: SuggestId,
): boolean {
  const reference = REFERENCES.get(key as 'event')
  if (!reference) return false
  const [code, part] = reference
  const unknown = value.split(',').filter((id) => !context[part].has(id))
  for (const id of unknown) findings.add(code, path, { id, suggestion: suggestId(id, context[part]) ?? '' })
  return unknown.length > 0
}

function tellPanel(
  findings: Findings,
  { key, value }: ViewProblem,
  path: JsonPath,
  { event = '' }: StepView,
  { events, stays, places }: DatasetContext,
  suggestId: SuggestId,
): boolean {
  if (key !== 'panel') return false
  const [kind = '', id = ''] = value.split(/:(.*)/s)
  if (events.has(event)) findings.add('lesson/event-and-panel', path, { found: value, event })
  else if (kind === 'stay')
    findings.add('reference/stay', path, { id, suggestion: suggestId(id, stays) ?? '' })
  else if (kind === 'place')
    findings.add('reference/place', path, { id, suggestion: suggestId(id, places) ?? '' })
  else {
    const choices = [...PANELS, 'stay:ID', 'place:ID'].join(', ')
    findings.add('schema/choice', path, {
      key,
      found: value,
      choices,
      suggestion: nearestWord(value, PANELS) ?? '',
    })
  }
  return true
}

/** Whether a term of a view is a date, or two of them. */
export function isOfTime(key: string): boolean {
  return ['from', 'to', 'compare', 'axis'].includes(key)
}

function tellDate(
  findings: Findings,
  { key, value }: ViewProblem,
  path: JsonPath,
  { to }: StepView,
  { extent }: DatasetContext,
): boolean {
  if (!isOfTime(key)) return false
  const read = createDateReader(extent)
  const result = read(value)
  if ('problem' in result || !overlaps(result.span, extent)) {
    checkDate({ report: findings }, value, path, read, extent)
    return true
  }
  if (key !== 'from' || !to) return false
  findings.add('date/end-before-start', path, { text: value, start: value, end: to })
  return true
}
