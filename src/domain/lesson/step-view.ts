import { oncePerObject } from '../once-per-object'
import { formatView, parseView, type ViewContext, type ViewProblem } from '../view/url-view'
import type { MapView, View } from '../view/view'
import type { LessonStep, StepView } from './lesson'

/** What a step shows. */
export interface ShownStep {
  /** Without a position of the map. */
  readonly view: View
  /** Where the map is, on one of the size of `STEP_MAP` (`view/fit-step-map.ts`); absent: the first view of the dataset. */
  readonly map: MapView | undefined
  /** The view in the terms of an address, as `formatView` writes it. */
  readonly entries: readonly (readonly [key: string, value: string])[]
  /** What of the step's view the dataset does not have. */
  readonly problems: readonly ViewProblem[]
}

/** What a step shows of a dataset. Never throws: what is unknown or broken falls back and is named. */
export function shownStep({ view: terms }: Pick<LessonStep, 'view'>, context: ViewContext): ShownStep {
  return shownIn(context)(terms)
}

// A long lesson is listed with the dates of each step at each key that is pressed.
const shownIn = oncePerObject((context: ViewContext) =>
  oncePerObject((terms: StepView): ShownStep => {
    const { view, problems } = parseView(Object.entries(terms), context)
    const shown = { ...view, map: undefined }
    return { view: shown, map: view.map, entries: formatView(shown, context), problems }
  }),
)
