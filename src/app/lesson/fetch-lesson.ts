import { isId } from '../../domain/atlas/member-schemas'
import type { JsonPath } from '../../domain/json/json-value'
import type { Lesson } from '../../domain/lesson/lesson'
import { readLesson } from '../../domain/lesson/read-lesson'
import { closeDirections } from '../../domain/text/closed-directions'

/** Milliseconds that the file of a lesson may take. */
const LONGEST_WAIT = 30_000

/** Why a lesson is not there. */
export type LessonFailure =
  | { readonly reason: 'network' }
  /** The server has no such file, or will not give it. */
  | { readonly reason: 'status'; readonly detail: string }
  | { readonly reason: 'json' }
  /** `path` is the place in the file. */
  | { readonly reason: 'shape'; readonly path: JsonPath }
  /** It was made in a browser, and this one has none of that id. */
  | { readonly reason: 'own' }
  /** The files that are edited do not have it. */
  | { readonly reason: 'file' }

export type LessonResult = { readonly lesson: Lesson } | { readonly failure: LessonFailure }

/** The lesson of an id from the folder of the dataset at `dataset`; its file must hold that id. Never rejects. */
export async function fetchLesson(dataset: URL, id: string): Promise<LessonResult> {
  if (!isId(id)) return { failure: { reason: 'status', detail: '404' } }
  try {
    const response = await fetch(new URL(`lessons/${id}.json`, dataset), {
      signal: AbortSignal.timeout(LONGEST_WAIT),
    })
    if (!response.ok) return { failure: { reason: 'status', detail: String(response.status) } }
    return parseLesson(await response.text(), id)
  } catch {
    return { failure: { reason: 'network' } }
  }
}

/** The lesson that a file's text holds, which is to have an id. Never throws. */
export function parseLesson(text: string, id: string): LessonResult {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { failure: { reason: 'json' } }
  }
  const result = readLesson(closeDirections(value))
  if (!('lesson' in result)) return { failure: { reason: 'shape', path: result.fault } }
  return result.lesson.id === id ? result : { failure: { reason: 'shape', path: ['id'] } }
}
