import { isId } from '../../domain/atlas/member-schemas'
import type { JsonPath } from '../../domain/json/json-value'
import type { Lesson } from '../../domain/lesson/lesson'
import { readLesson } from '../../domain/lesson/read-lesson'

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

export type LessonResult = { readonly lesson: Lesson } | { readonly failure: LessonFailure }

/** The lesson of an id from the folder of the dataset at `dataset`; its file must hold that id. Never rejects. */
export async function fetchLesson(dataset: URL, id: string): Promise<LessonResult> {
  if (!isId(id)) return { failure: { reason: 'status', detail: '404' } }
  try {
    const response = await fetch(new URL(`lessons/${id}.json`, dataset), {
      signal: AbortSignal.timeout(LONGEST_WAIT),
    })
    if (!response.ok) return { failure: { reason: 'status', detail: String(response.status) } }
    const result = parseLesson(await response.text())
    const isOther = 'lesson' in result && result.lesson.id !== id
    return isOther ? { failure: { reason: 'shape', path: ['id'] } } : result
  } catch {
    return { failure: { reason: 'network' } }
  }
}

/** The lesson that a file's text holds. Never throws. */
export function parseLesson(text: string): LessonResult {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { failure: { reason: 'json' } }
  }
  const result = readLesson(value)
  if ('lesson' in result) return result
  return { failure: { reason: 'shape', path: result.fault } }
}
