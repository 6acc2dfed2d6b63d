import type { JsonPath } from '../json/json-value'
import type { Emphasis } from '../lesson/lesson'
import { linkedEvents } from '../lesson/linked-events'
import type { AtlasIds } from './atlas-ids'
import type { AtlasParts } from './atlas-parts'
import { markdownTexts } from './check-lesson-texts'
import type { RawStep } from './raw-step'
import type { Findings } from './report'
import type { SuggestId } from './suggest-id'

const CODES = {
  event: 'reference/event',
  leg: 'reference/leg',
  stay: 'reference/stay',
  place: 'reference/place',
} as const satisfies Record<Emphasis['kind'], string>

const KNOWN = { event: 'events', leg: 'legs', stay: 'stays', place: 'places' } as const

/** Checks that what a step lists, leads to and points out is there. What its view names is checked with the view. */
export function checkStepReferences(
  findings: Findings,
  step: RawStep,
  parts: AtlasParts | AtlasIds,
  suggestId: SuggestId,
): void {
  const look = (
    kind: Emphasis['kind'],
    id: string,
    path: JsonPath,
    within?: readonly [number, number],
  ): void => {
    const known = parts[KNOWN[kind]]
    if (known.has(id)) return
    const values = { id: id.slice(0, 80), suggestion: suggestId(id, known) ?? '' }
    findings.add(CODES[kind], path, values, { insteadOf: 'schema/id-form', ...(within && { within }) })
  }
  const seen = new Set<string>()
  for (const [id, index] of step.listed) {
    const path = [...step.path, 'events', index]
    look('event', id, path)
    if (seen.has(id)) findings.add('reference/repeated', path, { id })
    seen.add(id)
  }
  for (const { text, path } of markdownTexts(step)) {
    for (const id of linkedEvents(text)) look('event', id, path, rangeOf(text, `event:${id}`))
  }
  for (const { kind, id, path } of step.emphasis) look(kind, id, path)
}

function rangeOf(text: string, part: string): readonly [from: number, to: number] | undefined {
  const from = text.indexOf(part)
  return from < 0 ? undefined : [from, from + part.length]
}
