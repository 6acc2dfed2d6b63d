import { formatView, parseView, type ViewContext, type ViewProblem } from '../view/url-view'
import type { MapView, View } from '../view/view'
import type { LessonStep } from './lesson'

/** What a step shows. */
export interface ShownStep {
  /** Without a position of the map. */
  readonly view: View
  /** Where the map is, on a map of `STEP_MAP`; absent: the first view of the dataset. */
  readonly map: MapView | undefined
  /** The view in the terms of an address, as `formatView` writes it. */
  readonly entries: readonly (readonly [key: string, value: string])[]
  /** What of the step's view the dataset does not have. */
  readonly problems: readonly ViewProblem[]
}

/** CSS pixels of the part of a map, free of cards, that the positions of steps are chosen for. */
export const STEP_MAP = { width: 880, height: 520 } as const

/** What a step shows of a dataset. Never throws: what is unknown or broken falls back and is named. */
export function shownStep({ view: terms }: Pick<LessonStep, 'view'>, context: ViewContext): ShownStep {
  const { view, problems } = parseView(Object.entries(terms), context)
  const shown = { ...view, map: undefined }
  return { view: shown, map: view.map, entries: formatView(shown, context), problems }
}
