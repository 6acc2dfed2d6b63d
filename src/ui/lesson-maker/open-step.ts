import type { LessonEdit } from '../../domain/lesson/edit/edit-lesson'

/** Index of the step that is open after an edit, where one was; a new step opens. */
export function stepAfter(open: number | undefined, { name, after }: LessonEdit): number | undefined {
  return open === undefined && name !== 'add' ? undefined : after
}

/** Index of the step that is open after an edit was taken back or done again: that which it changed. */
export function stepShowing(
  open: number | undefined,
  index: number | undefined,
  count: number,
): number | undefined {
  if (open === undefined || index === undefined || index >= count) return undefined
  return index
}
