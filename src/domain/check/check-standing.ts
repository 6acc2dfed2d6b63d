import { VERIFICATIONS } from '../atlas/event-schema'
import { asArray, asObject, type JsonObject, type JsonPath, textsOf } from '../json/json-value'
import { type CheckedFile, featuresOf } from './dataset'
import type { Report } from './report'

/** The priority of what is background, or placed or identified by inference. */
const BACKGROUND = 3

/** What an event may be that a party concerned denies: the map then shows it as disputed, whoever it is. */
const DISPUTED = new Set<unknown>(['disputed', 'seed-contradicted'])

/** What is none of these is told as such. */
const STANDINGS = new Set<unknown>(VERIFICATIONS)

const CONTRADICTING = new Set<unknown>(['qualifies', 'disputes', 'denies'])

/** Checks that what an event says of its own standing agrees, and that no claim stands twice. */
export function checkStanding(file: CheckedFile | undefined): void {
  for (const { file: at, properties, path } of featuresOf(file)) {
    const of = [...path, 'properties']
    if (typeof properties.inference === 'string' && typeof properties.priority === 'number') {
      if (properties.priority !== BACKGROUND) at.report.add('event/inferred-priority', [...of, 'priority'])
    }
    const claims = asArray(properties.claims).map(asObject)
    if (claims.length > 0) checkVerification(at.report, properties, claims, [...of, 'verification'])
    checkRepeated(at.report, claims, [...of, 'claims'])
  }
}

/** Checks the verification against the claims: who else says so, and who contradicts. */
function checkVerification(
  report: Report,
  { verification, origin }: JsonObject,
  claims: readonly JsonObject[],
  path: JsonPath,
): void {
  const isOfReport = verification === 'seed-only' || verification === 'seed-contradicted'
  if (isOfReport && origin === 'context') {
    report.add('event/not-in-report', path, { found: String(verification) })
  } else if (verification === 'seed-only' && countSources(claims) > 1) {
    report.add('event/others-say', path, { count: countSources(claims) - 1 })
  } else if (verification === 'corroborated' && origin === 'seed' && countSources(claims) === 1) {
    report.add('event/nobody-else-says', path)
  } else if (verification === 'disputed' && !claims.some(({ stance }) => CONTRADICTING.has(stance))) {
    report.add('event/nobody-disputes', path)
  } else if (
    STANDINGS.has(verification) &&
    !DISPUTED.has(verification) &&
    claims.some(({ stance }) => stance === 'denies')
  ) {
    report.add('event/denied', path, { found: String(verification) })
  }
}

/** Of how many sources the claims are that speak of the event itself. */
function countSources(claims: readonly JsonObject[]): number {
  const sources = new Set<string>()
  for (const { stance, sources: ids } of claims) {
    if (stance !== 'context') for (const [id] of textsOf(ids)) sources.add(id)
  }
  return sources.size
}

function checkRepeated(report: Report, claims: readonly JsonObject[], path: JsonPath): void {
  if (claims.length < 2) return
  const said = new Map<unknown, Set<string>>()
  for (const [index, { by, text }] of claims.entries()) {
    if (typeof text !== 'string') continue
    const bySame = said.get(by)
    if (bySame === undefined) said.set(by, new Set([text]))
    else if (bySame.has(text)) report.add('claim/repeated', [...path, index, 'text'])
    else bySame.add(text)
  }
}
