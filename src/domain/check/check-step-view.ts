import { VERIFICATIONS } from '../atlas/event-schema'
import { asObject, type JsonPath, ownMember } from '../json/json-value'
import { STEP_KEYS } from '../lesson/lesson-schema'
import { shownStep } from '../lesson/step-view'
import { nearestId, nearestWord } from '../search/nearest-word'
import { parseDate } from '../time/edtf'
import { overlaps } from '../time/time-span'
import type { ViewContext, ViewProblem } from '../view/url-view'
import { PANELS, SPACINGS } from '../view/view'
import { checkDate } from './check-dates'
import type { LessonFacts } from './lesson-facts'
import type { RawStep } from './raw-step'
import type { Findings } from './report'

/** Names under which other maps and addresses keep what a step's view has under others, or not at all. */
const OTHER_KEYS: Readonly<Record<string, string>> = {
  ...{ zoom: 'map', lat: 'map', lon: 'map', lng: 'map', center: 'map', centre: 'map' },
  ...{ start: 'from', end: 'to', date: 'from', window: 'from' },
  ...{ category: 'cat', categories: 'cat', verification: 'ver', query: 'q', search: 'q' },
}

/** Checks what a step shows: that its names and values are those of an address, and what they name is there. */
export function checkStepView(findings: Findings, step: RawStep, facts: LessonFacts | undefined): void {
  const path = [...step.path, 'view']
  const known = new Set<string>(STEP_KEYS)
  for (const key of Object.keys(asObject(ownMember(step.members, 'view')))) {
    if (known.has(key)) continue
    const suggestion = Object.hasOwn(OTHER_KEYS, key) ? OTHER_KEYS[key] : nearestWord(key, STEP_KEYS)
    const values = { key, suggestion: suggestion ?? '', keys: STEP_KEYS.join(', ') }
    findings.add('lesson/view-key', [...path, key], values, { part: 'key', insteadOf: 'schema/misspelt' })
  }
  if (!facts) return
  for (const problem of shownStep(step, facts.context).problems)
    describeValue(findings, problem, step, [...path, problem.key], facts.context)
}

const REFERENCES = {
  event: ['reference/event', 'events'],
  cat: ['reference/category', 'categories'],
  place: ['reference/place', 'places'],
  party: ['reference/party', 'parties'],
  lens: ['reference/party', 'accounts'],
} as const satisfies Readonly<Record<string, readonly [code: string, known: keyof ViewContext]>>

const CHOICES: Readonly<Record<string, readonly string[]>> = { ver: VERIFICATIONS, spacing: SPACINGS }

function describeValue(
  findings: Findings,
  { key, value }: ViewProblem,
  { view }: RawStep,
  path: JsonPath,
  context: ViewContext,
): void {
  const generic = () => findings.add('lesson/view-value', path, { key, found: value })
  const choices = Object.hasOwn(CHOICES, key) ? CHOICES[key] : undefined
  if (choices) {
    const suggestion = nearestWord(value, choices) ?? ''
    findings.add('schema/choice', path, { key, found: value, choices: choices.join(', '), suggestion })
  } else if (key in REFERENCES) {
    const [code, kind] = REFERENCES[key as keyof typeof REFERENCES]
    const unknown = value.split(',').filter((id) => !context[kind].has(id))
    for (const id of unknown) findings.add(code, path, { id, suggestion: nearestId(id, context[kind]) ?? '' })
    if (unknown.length === 0) generic()
  } else if (key === 'panel') describePanel(findings, value, view.event, path, context)
  else if (key === 'from' || key === 'to' || key === 'compare' || key === 'axis') {
    const { extent } = context
    const result = parseDate(value, { extent })
    if ('problem' in result || !overlaps(result.span, extent))
      checkDate({ report: findings }, value, path, (text) => parseDate(text, { extent }), extent)
    else if (key === 'from' && view.to)
      findings.add('date/end-before-start', path, { text: value, start: value, end: view.to })
    else generic()
  } else generic()
}

function describePanel(
  findings: Findings,
  value: string,
  event: string | undefined,
  path: JsonPath,
  { stays, places, events }: ViewContext,
): void {
  const [kind = '', id = ''] = value.split(/:(.*)/s)
  if (event !== undefined && events.has(event))
    findings.add('lesson/event-and-panel', path, { found: value, event })
  else if (kind === 'stay')
    findings.add('reference/stay', path, { id, suggestion: nearestId(id, stays) ?? '' })
  else if (kind === 'place')
    findings.add('reference/place', path, { id, suggestion: nearestId(id, places) ?? '' })
  else {
    const choices = [...PANELS, 'stay:ID', 'place:ID']
    const suggestion = nearestWord(value, PANELS) ?? ''
    findings.add('schema/choice', path, {
      key: 'panel',
      found: value,
      choices: choices.join(', '),
      suggestion,
    })
  }
}
