import type { NumberSpot } from '../../domain/lesson/worksheet/number-spots'
import { STEP_MAP } from '../../domain/view/fit-step-map'
import type { Handout } from '../../ui/handout/handout'
import { emptyPlan, type MapPlan, overviewPlan, stepPlans } from './map-plans'

export const HANDOUT_KINDS = ['lesson', 'worksheet', 'answers', 'file'] as const
export type HandoutKind = (typeof HANDOUT_KINDS)[number]

/** The maps of a handout; what it does without is absent. */
export interface HandoutPlans {
  readonly overview: MapPlan | undefined
  /** Of each step, of its times. */
  readonly steps: readonly (readonly MapPlan[])[]
  /** A map without names, and where its numbers stand. */
  readonly empty: { readonly plan: MapPlan; readonly spots: readonly NumberSpot[] } | undefined
}

/** CSS pixels of maps that are as wide as a page, or as half of it: so that names on both are of one size in print. */
const WIDTHS = { 1: 720, 2: 370 } as const
const OVERVIEW = { width: 720, height: 300 } as const
const EMPTY = { width: 720, height: 340 } as const

export function handoutPlans(handout: Handout, kind: HandoutKind, stepsOnPage: 1 | 2): HandoutPlans {
  const stepsAt = (width: number, savesRoom = false) =>
    handout.steps.map((step) => stepPlans(step, handout.atlas, width, savesRoom))
  const none = { overview: undefined, steps: [], empty: undefined }
  switch (kind) {
    case 'lesson':
      return {
        ...{ ...none, overview: overviewPlan(handout, OVERVIEW) },
        steps: stepsAt(WIDTHS[stepsOnPage], true),
      }
    case 'worksheet':
      return { ...none, empty: emptyPlan(handout, EMPTY) }
    case 'answers':
      return none
    case 'file':
      return { ...none, steps: stepsAt(STEP_MAP.width) }
  }
}

/** All of them, in the order in which they are drawn. */
export function allPlans({ overview, steps, empty }: HandoutPlans): readonly MapPlan[] {
  return [overview, ...steps.flat(), empty?.plan].filter((plan) => plan !== undefined)
}
