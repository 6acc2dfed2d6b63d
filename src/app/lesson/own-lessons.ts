import { del, entries, get, set, type UseStore, update } from 'idb-keyval'
import {
  type KeptLesson,
  keptLesson,
  type OwnLesson,
  readKept,
  savedAt,
  type UnreadLesson,
} from '../../domain/lesson/kept-lesson'
import type { Lesson } from '../../domain/lesson/lesson'
import { keptStore } from '../tabs/kept-store'
import { storageNames } from '../tabs/storage-names'
import { tellOwnLessonChanged } from './own-lesson-changes'

/** What this browser keeps, the lesson saved last first. */
export interface OwnLessonList {
  readonly lessons: readonly OwnLesson[]
  readonly unread: readonly UnreadLesson[]
}

let kept: UseStore | undefined
function store(): UseStore {
  kept ??= keptStore(storageNames.ownLessons, 'lessons')
  return kept
}

/** The lessons made in this browser. @throws where the browser keeps nothing, or gives no answer. */
export async function listOwnLessons(): Promise<OwnLessonList> {
  const all = await entries<string, unknown>(store())
  const read = all.toSorted(([, a], [, b]) => savedAt(b) - savedAt(a)).map((entry) => readKept(...entry))
  return {
    lessons: read.flatMap((each) => ('lesson' in each ? each : [])),
    unread: read.flatMap((each) => ('lesson' in each ? [] : each)),
  }
}

/**
 * A lesson made in this browser; `undefined` where there is none of this id that can be read. @throws where the browser keeps
 * nothing.
 */
export async function loadOwnLesson(id: string): Promise<Lesson | undefined> {
  return (await loadDraft(id))?.lesson
}

/** The same with what saving it needs. */
export async function loadDraft(id: string): Promise<OwnLesson | undefined> {
  const kept = await loadKept(id)
  return kept && 'lesson' in kept ? kept : undefined
}

/** What is kept of a lesson, readable or not. @throws where the browser keeps nothing. */
export async function loadKept(id: string): Promise<OwnLesson | UnreadLesson | undefined> {
  const record = await get<unknown>(id, store())
  return record === undefined ? undefined : readKept(id, record)
}

const DELETED = 'deleted'

/**
 * Saves a lesson over the save that `seen` names (`undefined`: there was none). Where that was deleted since, or something else
 * is kept there by now, or what this page cannot read, saves nothing and returns that.
 *
 * @param stamp names the save
 * @param tried names saves that may have come to be, though there was no answer in time
 * @throws where the browser refuses: it has no room, or keeps nothing.
 */
export async function saveDraft(
  lesson: Lesson,
  fileId: string | undefined,
  seen: string | undefined,
  stamp = newStamp(),
  tried: readonly string[] = [],
): Promise<{ readonly stamp: string } | { readonly other: OwnLesson | UnreadLesson | typeof DELETED }> {
  const mine = newSave(lesson, fileId, stamp)
  let other: OwnLesson | UnreadLesson | typeof DELETED | undefined
  await update<unknown>(
    lesson.id,
    (there) => {
      // Whatever is returned would be kept, and stand in the list.
      if (there === undefined && seen !== undefined) throw DELETED
      const read = there === undefined ? undefined : readKept(lesson.id, there)
      const isOwn = read && 'stamp' in read && [seen, ...tried].includes(read.stamp)
      other = isOwn ? undefined : read
      return other ? there : mine
    },
    store(),
  ).catch((thrown) => {
    if (thrown !== DELETED) throw thrown
    other = DELETED
  })
  if (other) return { other }
  tellOwnLessonChanged(lesson.id)
  return { stamp: mine.stamp }
}

/** A lesson as it is kept. */
export function newSave(lesson: Lesson, fileId: string | undefined, stamp = newStamp()): KeptLesson {
  return keptLesson(lesson, { fileId, stamp, savedAt: Date.now() })
}

/** What names a save. */
export function newStamp(): string {
  return randomLetters()
}

/** Keeps a record that cannot be read, to be listed with the lessons. */
export async function keepUnread(record: unknown): Promise<void> {
  const id = newOwnId()
  await set(id, record, store())
  tellOwnLessonChanged(id)
}

export async function removeOwnLesson(id: string): Promise<void> {
  await del(id, store())
  tellOwnLessonChanged(id)
}

/** An id for a lesson of this browser, unlike those of the dataset. */
export function newOwnId(): string {
  return `own-${randomLetters()}`
}

/** Not by `randomUUID`, which there is over https alone. */
function randomLetters(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join('')
}
