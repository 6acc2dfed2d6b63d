import type { Lesson } from '../../domain/lesson/lesson'

/** The controls of a row in the list of steps that can have the focus. */
export type RowControl = 'open' | 'up' | 'down'

/** The focus key of a control in the row of a step or, where it was the last, of the one before; without steps, of what adds one. */
export function rowKey(
  index: number,
  { steps }: Pick<Lesson, 'steps'>,
  control: RowControl = 'open',
): string {
  return steps.length === 0 ? 'add' : `${control}-${Math.min(index, steps.length - 1)}`
}

/** Which control of a row in the list of steps an element is; `undefined` for any other. */
export function rowOf(element: Element | null): RowControl | undefined {
  const row = element?.closest('.maker-step')
  const key = row && element?.getAttribute('data-focus')
  return (['open', 'up', 'down'] as const).find((control) => key?.startsWith(`${control}-`))
}
