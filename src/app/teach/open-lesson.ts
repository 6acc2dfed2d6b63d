import type { ViewContext } from '../../domain/view/url-view'
import { findLesson, shelveLesson } from '../lesson/lesson-shelf'

/** Fetches the lesson that an address names; what it returns lets the address be read with it. Never rejects. */
export async function openLesson(dataset: URL, id: string): Promise<(context: ViewContext) => void> {
  const result = await findLesson(dataset, id)
  return (context) => {
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
