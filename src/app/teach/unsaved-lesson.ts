import { type KeptLesson, readKept } from '../../domain/lesson/kept-lesson'
import type { Lesson } from '../../domain/lesson/lesson'
import { keepUnread, newOwnId, newSave, saveDraft } from '../lesson/own-lessons'
import { storageNames } from '../tabs/storage-names'

/**
 * What is unsaved as the page goes: saving it needs an answer of the database, for which there is no time then. So it is written
 * down at once in another store, and saved when the page is opened again.
 */
const PREFIX = storageNames.unsavedLessons

/** What is written down, and which save it was to replace: that which is known, or one that may have come to be. */
interface Unsaved extends KeptLesson {
  readonly seen: string | undefined
  readonly tried?: readonly string[]
}

export function keepUnsaved(
  lesson: Lesson,
  fileId: string | undefined,
  seen: string | undefined,
  tried: readonly string[] = [],
): void {
  const unsaved: Unsaved = { ...newSave(lesson, fileId), seen, tried }
  try {
    localStorage.setItem(PREFIX + lesson.id, JSON.stringify(unsaved))
  } catch {
    // A browser that keeps nothing has been told of.
  }
}

export function forgetUnsaved(id: string): void {
  try {
    localStorage.removeItem(PREFIX + id)
  } catch {}
}

/**
 * Saves what was written down; beside a newer save, under a title made by `secondTitle`. What cannot be read is kept as it is.
 * @throws as saving does.
 */
export async function recoverUnsaved(secondTitle: (title: string) => string): Promise<void> {
  let refusal: unknown
  for (const [id, text] of allUnsaved()) {
    try {
      await recover(id, unsavedOf(text), secondTitle)
      forgetUnsaved(id)
    } catch (thrown) {
      refusal = thrown
    }
  }
  if (refusal !== undefined) throw refusal
}

async function recover(id: string, unsaved: Partial<Unsaved>, secondTitle: (title: string) => string) {
  const own = readKept(id, unsaved)
  if (!('lesson' in own)) return keepUnread(unsaved)
  const { lesson, fileId } = own
  const result = await saveDraft(lesson, fileId, unsaved.seen, undefined, unsaved.tried)
  if ('stamp' in result) return
  const { other } = result
  // Whoever deletes a lesson deletes what was written down of it: this was written down later.
  if (other === 'deleted') return saveDraft(lesson, fileId, undefined)
  if ('lesson' in other && newSave(other.lesson, undefined).file === unsaved.file) return
  await saveDraft({ ...lesson, id: newOwnId(), title: secondTitle(lesson.title) }, undefined, undefined)
}

function allUnsaved(): readonly (readonly [id: string, text: string])[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => [key.slice(PREFIX.length), localStorage.getItem(key) ?? ''])
  } catch {
    return []
  }
}

/** What is no JSON is kept as a file that cannot be read. */
function unsavedOf(text: string): Partial<Unsaved> {
  try {
    return Object(JSON.parse(text))
  } catch {
    return { file: text }
  }
}
