import type { Lesson } from '../../domain/lesson/lesson'
import { shownStep } from '../../domain/lesson/step-view'
import { isOwnLesson } from '../../domain/own-lesson'
import type { ViewContext } from '../../domain/view/url-view'
import { lesson as words } from '../../i18n/en/lesson'
import { namedLesson } from '../../i18n/named-lesson'
import type { AtlasStore } from '../atlas-store'
import { edited } from '../edited'
import { fetchLesson, type LessonResult, parseLesson } from './fetch-lesson'
import { onOwnLessonChanged } from './own-lesson-changes'

const shelf = new Map<string, Lesson>()
/** Ids of those on the shelf that are of the files which are edited. */
const ofFiles = new Set<string>()

/** A lesson that has been fetched. */
export function shelvedLesson(id: string): Lesson | undefined {
  return shelf.get(id)
}

/** Keeps a lesson at hand, with a name for whatever has none yet, and lets addresses name its steps. */
export function shelveLesson(lesson: Lesson, context: ViewContext): void {
  shelf.set(lesson.id, namedLesson(lesson, words))
  if (editedText(lesson.id) === undefined) ofFiles.delete(lesson.id)
  else ofFiles.add(lesson.id)
  context.steps.set(
    lesson.id,
    lesson.steps.map((step) => shownStep(step, context).entries),
  )
}

/** Id of the lesson that has been changed since a class began it. */
let changed: string | undefined
let unfollow = () => {}

/**
 * Lets go of each lesson that is changed from now on, whatever the reader is at. A class goes on with the lesson that it has
 * begun, until it leaves it.
 */
export function followChanges({ getState, subscribe }: AtlasStore, context: ViewContext): void {
  unfollow()
  const begun = () => getState().view.lesson?.id
  const letGo = (id: string) => {
    if (id === begun()) changed = id
    else dropLesson(id, context)
  }
  const stops = [
    onOwnLessonChanged(letGo),
    edited.subscribe((now, last) => {
      for (const id of [...context.steps.keys()]) if (editedText(id, now) !== editedText(id, last)) letGo(id)
    }),
    subscribe(() => {
      if (changed === undefined || changed === begun()) return
      dropLesson(changed, context)
      changed = undefined
    }),
  ]
  unfollow = () => {
    for (const stop of stops) stop()
  }
}

/** Lets go of a lesson that has been changed since, so that it is found anew. */
export function dropLesson(id: string, context: ViewContext): void {
  shelf.delete(id)
  context.steps.delete(id)
}

/**
 * The lesson of an id: one of the files that are edited, of the dataset in the folder at `dataset`, or one that was made in this
 * browser. Never rejects.
 */
export async function findLesson(dataset: URL, id: string): Promise<LessonResult> {
  const found = findEditedLesson(id)
  if (found) return found
  const known = shelf.get(id)
  if (known && !ofFiles.has(id)) return { lesson: known }
  if (isOwnLesson(id)) return findOwnLesson(id)
  const result = await fetchLesson(dataset, id)
  if ('lesson' in result) {
    shelf.set(id, result.lesson)
    ofFiles.delete(id)
  }
  return result
}

/** The text of the file of a lesson, where files that have it are edited and shown. */
function editedText(id: string, { shown, isHidden } = edited.getState()): string | undefined {
  return isHidden || isOwnLesson(id) ? undefined : shown?.lessons.get(id)
}

/** The lesson of the files that are edited; undefined where they are not those that count. */
export function findEditedLesson(id: string): LessonResult | undefined {
  const text = editedText(id)
  if (text !== undefined) return parseLesson(text, id)
  const { shown, isHidden } = edited.getState()
  const isElsewhere = !shown || isHidden || shown.of === 'dataset' || isOwnLesson(id)
  return isElsewhere ? undefined : { failure: { reason: 'file' } }
}

async function findOwnLesson(id: string): Promise<LessonResult> {
  const lesson = await import('./own-lessons').then((own) => own.loadOwnLesson(id)).catch(() => undefined)
  // A lesson of which no step is made yet cannot be taught.
  return lesson && lesson.steps.length > 0
    ? { lesson: namedLesson(lesson, words) }
    : { failure: { reason: 'own' } }
}
