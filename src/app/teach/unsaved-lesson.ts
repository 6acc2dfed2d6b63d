import type { Lesson } from '../../domain/lesson/lesson'
import { type KeptLesson, keptLesson, newOwnId, readKept, saveDraft } from '../lesson/own-lessons'
import { storageNames } from '../lesson/storage-names'

/**
 * What is unsaved as the page goes: saving it needs an answer of the database, for which there is no time then. So it is written
 * down at once in another store, and saved when the page is opened again.
 */
const PREFIX = storageNames.unsavedLessons

/** What is written down, and which save it was to replace. */
interface Unsaved extends KeptLesson {
  readonly seen: string | undefined
}

export function keepUnsaved(lesson: Lesson, fileId: string | undefined, seen: string | undefined): void {
  const unsaved: Unsaved = { ...keptLesson(lesson, fileId), seen }
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

/** Saves what was written down; beside a newer save, under a title made by `secondTitle`. @throws as saving does. */
export async function recoverUnsaved(secondTitle: (title: string) => string): Promise<void> {
  for (const [id, unsaved] of allUnsaved()) {
    const own = readKept(unsaved)
    if (own) {
      const { lesson, fileId } = own
      const result = await saveDraft(lesson, fileId, unsaved.seen)
      const isOther = 'newer' in result && keptLesson(result.newer.lesson, undefined).file !== unsaved.file
      if (isOther) {
        const second = { ...lesson, id: newOwnId(), title: secondTitle(lesson.title) }
        await saveDraft(second, undefined, undefined)
      }
    }
    forgetUnsaved(id)
  }
}

function allUnsaved(): readonly (readonly [id: string, unsaved: Unsaved])[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => [key.slice(PREFIX.length), JSON.parse(localStorage.getItem(key) ?? 'null') ?? {}])
  } catch {
    return []
  }
}
