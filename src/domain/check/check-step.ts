import * as v from 'valibot'
import { asObject } from '../json/json-value'
import { stepSchema } from '../lesson/lesson-schema'
import { readingSeconds } from '../lesson/reading-time'
import { shownStep } from '../lesson/step-view'
import { oncePerObject } from '../once-per-object'
import { parseView } from '../view/url-view'
import type { AtlasIds } from './atlas-ids'
import type { AtlasParts } from './atlas-parts'
import { checkEmphasis } from './check-emphasis'
import { checkStepReferences } from './check-lesson-references'
import { checkStepTexts } from './check-lesson-texts'
import { checkNames } from './check-names'
import { checkShape } from './check-shape'
import { checkStepShown } from './check-step-shown'
import { checkViewKeys, checkViewValues, isOfTime } from './check-step-view'
import { checkTextsOf } from './check-text'
import { collectFindings, type Finding } from './collect-findings'
import { type RawStep, rawStep } from './raw-step'
import type { Findings } from './report'
import { createSuggestId, type SuggestId } from './suggest-id'

/** Ids compared at most for what all steps that are checked with an atlas misspell. */
const MOST_COMPARED = 50_000

interface CheckedStep {
  /** With paths into the step. */
  readonly findings: readonly Finding[]
  /** That it takes to read. */
  readonly seconds: number
}

/** A step stands in a lesson, so that what is missing is sought around it too. */
const PATH = ['steps', 0] as const
const lessonOfOne = v.looseObject({ steps: v.array(stepSchema) })

const NO_PARTS = {}

/**
 * What is wrong with a step of a lesson's file by itself: the same for the same object, which must not be changed. With
 * an atlas what it names is looked up there, and with its ids alone no more than that. Never throws.
 */
export function checkStep(step: object, parts: AtlasParts | AtlasIds | undefined): CheckedStep {
  return checkedBy(parts ?? NO_PARTS)(step)
}

const checkedBy = oncePerObject((parts: AtlasParts | AtlasIds | typeof NO_PARTS) => {
  // In an atlas that has errors the id that is meant may itself be the misspelt one.
  const suggestId = 'isSound' in parts && !parts.isSound ? () => undefined : createSuggestId(MOST_COMPARED)
  return oncePerObject((step: object): CheckedStep => {
    const raw = rawStep(asObject(step), PATH)
    const findings = collectFindings()
    checkForm(findings, step)
    checkMeaning(findings, raw)
    if ('context' in parts) checkAgainst(findings, raw, parts, suggestId)
    return {
      findings: findings.found().map((found) => ({ ...found, path: found.path.slice(PATH.length) })),
      seconds: readingSeconds(raw),
    }
  })
})

function checkForm(findings: Findings, step: object): void {
  const lesson = { steps: [step] }
  checkShape(findings, lessonOfOne, lesson, [])
  checkNames(findings, lessonOfOne, lesson, [])
  checkTextsOf(findings, lesson)
}

function checkMeaning(findings: Findings, step: RawStep): void {
  checkStepTexts(findings, step)
  if (step.events.length === 0) findings.add('lesson/no-source', [...PATH, 'events'])
  checkEmphasis(findings, step)
  checkViewKeys(findings, step)
}

function checkAgainst(
  findings: Findings,
  step: RawStep,
  parts: AtlasParts | AtlasIds,
  suggestId: SuggestId,
): void {
  const { context } = parts
  const shown = parts.isSound ? shownStep(step, context) : undefined
  // The time of an atlas that has errors is not known.
  const problems =
    shown?.problems ??
    parseView(Object.entries(step.view), context).problems.filter(({ key }) => !isOfTime(key))
  checkViewValues(findings, step, problems, context, suggestId)
  checkStepReferences(findings, step, parts, suggestId)
  // Where a value fell back, what is shown is not what is meant.
  if (parts.isSound && shown && problems.length === 0) checkStepShown(findings, step, shown, parts)
}
