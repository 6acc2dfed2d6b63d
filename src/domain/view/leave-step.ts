import { NO_FILTERS, type View } from './view'

/**
 * The view in which a reader goes on who leaves a step of a lesson. What the step had chosen in their place (accounts,
 * filters, panel, second time, axis) is given up where they have not changed it since; time, map and event stay.
 */
export function leaveStep(view: View, step: View): View {
  const given = <T>(mine: T, its: T, none: T) => (JSON.stringify(mine) === JSON.stringify(its) ? none : mine)
  return {
    ...view,
    lens: given(view.lens, step.lens, []),
    filters: given(view.filters, step.filters, NO_FILTERS),
    panel: given(view.panel, step.panel, undefined),
    compare: given(view.compare, step.compare, undefined),
    axis: given(view.axis, step.axis, undefined),
    spacing: given(view.spacing, step.spacing, 'time'),
  }
}
