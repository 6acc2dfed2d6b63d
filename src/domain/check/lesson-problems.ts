import { asObject, ownMember } from '../json/json-value'
import { EMPHASES, lessonSchema } from '../lesson/lesson-schema'
import { stepSeconds } from '../lesson/reading-time'
import { shownStep } from '../lesson/step-view'
import { checkStepReferences } from './check-lesson-references'
import { checkLessonTexts } from './check-lesson-texts'
import { checkNames } from './check-names'
import { checkShape } from './check-shape'
import { checkStepShown } from './check-step-shown'
import { checkViewKeys, checkViewValues } from './check-step-view'
import { checkTextsOf } from './check-text'
import { collectFindings, type Finding } from './collect-findings'
import type { LessonFacts } from './lesson-facts'
import { type RawStep, rawSteps } from './raw-step'
import type { Findings } from './report'
import { createSuggestId } from './suggest-id'

/**
 * What is wrong with a lesson, given as the value of its file (`lessonMembers` of a lesson that is edited), with paths
 * into that value: `['steps', 3, 'text']`. Without facts nothing is looked up in a dataset. Never throws.
 */
export function lessonProblems(value: unknown, facts: LessonFacts | undefined): readonly Finding[] {
  const findings = collectFindings()
  checkShape(findings, lessonSchema, value, [])
  checkNames(findings, lessonSchema, value, [])
  checkTextsOf(findings, value)
  const lesson = asObject(value)
  const steps = rawSteps(lesson)
  const suggestId = createSuggestId()
  checkLessonTexts(findings, lesson, steps)
  for (const step of steps) {
    checkRests(findings, step)
    checkEmphasis(findings, step)
    checkViewKeys(findings, step)
    if (!facts) continue
    const shown = shownStep(step, facts.context)
    checkViewValues(findings, step, shown, facts.context, suggestId)
    checkStepReferences(findings, step, facts, suggestId)
    // Where a value fell back, what is shown is not what is meant.
    if (shown.problems.length === 0) checkStepShown(findings, step, shown, facts)
  }
  checkMinutes(findings, ownMember(lesson, 'minutes'), steps)
  return findings.found()
}

function checkRests(findings: Findings, { path, events }: RawStep): void {
  if (events.length === 0) findings.add('lesson/no-source', [...path, 'events'])
}

/** An emphasis is one thing. */
export function checkEmphasis(findings: Findings, { path, members }: RawStep): void {
  const emphasis = ownMember(members, 'emphasis')
  if (!Array.isArray(emphasis)) return
  for (const [index, item] of emphasis.entries()) {
    const count = EMPHASES.filter((kind) => ownMember(asObject(item), kind) !== undefined).length
    if (count !== 1) findings.add('lesson/emphasis-count', [...path, 'emphasis', index], { count })
  }
}

/** A class cannot be through sooner than it can read. */
function checkMinutes(findings: Findings, minutes: unknown, steps: readonly RawStep[]): void {
  if (typeof minutes !== 'number') return
  const needed = Math.ceil(
    steps.reduce((sum, step) => sum + stepSeconds({ ...step, seconds: undefined }), 0) / 60,
  )
  if (minutes > 0 && minutes < needed) findings.add('lesson/minutes', ['minutes'], { minutes, needed })
}
