import * as v from 'valibot'
import { asArray, asObject, ownMember } from '../json/json-value'
import { lessonSchema } from '../lesson/lesson-schema'
import { readingMinutes } from '../lesson/reading-time'
import type { AtlasIds } from './atlas-ids'
import type { AtlasParts } from './atlas-parts'
import { checkLessonTexts } from './check-lesson-texts'
import { checkNames } from './check-names'
import { checkShape } from './check-shape'
import { checkStep } from './check-step'
import { checkTextsOf } from './check-text'
import { collectFindings, type Finding } from './collect-findings'
import type { Findings } from './report'

/** The shape of a lesson whose steps are checked each by itself. */
const frameSchema = v.looseObject({
  ...lessonSchema.entries,
  steps: v.pipe(v.array(v.looseObject({})), v.minLength(1)),
})

/**
 * What is wrong with a lesson, given as the value of its file (`lessonMembers` of a lesson that is edited), with paths
 * into that value: `['steps', 3, 'text']`. Without the parts of an atlas nothing is looked up in one, and with its ids alone only what is named. A step that was
 * checked before, as the same object, is not checked again. Never throws.
 */
export function lessonProblems(value: unknown, parts: AtlasParts | AtlasIds | undefined): readonly Finding[] {
  const findings = collectFindings()
  const lesson = asObject(value)
  const steps = asArray(ownMember(lesson, 'steps'))
  const frame =
    steps.length > 0 ? { ...lesson, steps: steps.map((step) => (isMade(step) ? {} : step)) } : value
  checkShape(findings, frameSchema, frame, [])
  checkNames(findings, lessonSchema, frame, [])
  checkTextsOf(findings, frame)
  checkLessonTexts(findings, lesson)
  const checked = steps.map((step) => (isMade(step) ? checkStep(step, parts) : undefined))
  checkMinutes(
    findings,
    ownMember(lesson, 'minutes'),
    checked.map((step) => step?.seconds ?? 0),
  )
  return [
    ...findings.found(),
    ...checked.flatMap((step, index) =>
      step ? step.findings.map((found) => ({ ...found, path: ['steps', index, ...found.path] })) : [],
    ),
  ]
}

/** Whether a step has members; of any other the frame says that it is none. */
function isMade(step: unknown): step is object {
  return typeof step === 'object' && step !== null
}

/** A class cannot be through sooner than it can read. */
function checkMinutes(findings: Findings, minutes: unknown, seconds: readonly number[]): void {
  if (typeof minutes !== 'number') return
  const needed = readingMinutes(seconds)
  if (minutes > 0 && minutes < needed) findings.add('lesson/minutes', ['minutes'], { minutes, needed })
}
