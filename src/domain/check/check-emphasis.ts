import { asObject, ownMember } from '../json/json-value'
import { EMPHASES } from '../lesson/lesson-schema'
import type { RawStep } from './raw-step'
import type { Findings } from './report'

/** An emphasis is one thing. */
export function checkEmphasis(
  findings: Findings,
  { path, members }: Pick<RawStep, 'path' | 'members'>,
): void {
  const emphasis = ownMember(members, 'emphasis')
  if (!Array.isArray(emphasis)) return
  for (const [index, item] of emphasis.entries()) {
    const count = EMPHASES.filter((kind) => ownMember(asObject(item), kind) !== undefined).length
    if (count !== 1) findings.add('lesson/emphasis-count', [...path, 'emphasis', index], { count })
  }
}
