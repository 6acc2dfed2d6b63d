import type { ViewContext } from '../../domain/view/url-view'
import { findEditedLesson, findLesson, shelveLesson } from '../lesson/lesson-shelf'

/**
 * Fetches the lesson that an address names; what it returns lets the address be read with it. Never rejects.
 *
 * @param edited until the files are open that are edited in this tab: it may be one of those
 */
export async function openLesson(
  dataset: URL,
  id: string,
  edited?: Promise<unknown>,
): Promise<(context: ViewContext) => void> {
  await edited
  const found = await findLesson(dataset, id)
  return (context) => {
    // Files that are edited may have another by now.
    const result = findEditedLesson(id) ?? found
    if ('lesson' in result) shelveLesson(result.lesson, context)
  }
}

/** Fetches lessons, and what is made of them, so that they are there when the network is not. */
export function keepLessons(dataset: URL, ids: readonly string[]): void {
  for (const part of [import('./MakerScreen'), import('./making'), import('../handout/HandoutDialog')]) {
    part.catch(() => {})
  }
  for (const id of ids) void findLesson(dataset, id)
}
