import { createStore, del, get, type UseStore, update, values } from 'idb-keyval'
import { formatLesson } from '../../domain/lesson/format-lesson'
import type { Lesson } from '../../domain/lesson/lesson'
import { readDraft } from '../../domain/lesson/read-lesson'
import { tellOwnLessonChanged } from './own-lesson-changes'
import { storageNames } from './storage-names'

/** A lesson made in this browser, as it was last saved. */
export interface OwnLesson {
  readonly lesson: Lesson
  /** The id that the lesson has in the file it was opened from; absent: it has no file yet. */
  readonly fileId: string | undefined
  /** Another for each save, so that whoever saves can tell which one it has seen. */
  readonly stamp: string
}

/** What the browser keeps of a lesson, by its id: the text of its file, which later versions of the page can read. */
export interface KeptLesson {
  readonly file: string
  readonly fileId: string | undefined
  readonly stamp: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

let kept: UseStore | undefined
function store(): UseStore {
  kept ??= createStore(storageNames.ownLessons, 'lessons')
  return kept
}

/** The lessons made in this browser, the one saved last first. @throws where the browser keeps nothing. */
export async function listOwnLessons(): Promise<readonly Lesson[]> {
  const all = await values<KeptLesson>(store())
  return all.toSorted((a, b) => b.savedAt - a.savedAt).flatMap((each) => readKept(each)?.lesson ?? [])
}

/** A lesson made in this browser; `undefined` where there is none of this id. @throws where the browser keeps nothing. */
export async function loadOwnLesson(id: string): Promise<Lesson | undefined> {
  return (await loadDraft(id))?.lesson
}

/** The same with what saving it needs. */
export async function loadDraft(id: string): Promise<OwnLesson | undefined> {
  const found = await get<KeptLesson>(id, store())
  return found && readKept(found)
}

/**
 * Saves a lesson over the save that `seen` names (`undefined`: there was none). Where there is another by now, saves nothing
 * and returns that one. @throws where the browser refuses: it has no room, or keeps nothing.
 */
export async function saveDraft(
  lesson: Lesson,
  fileId: string | undefined,
  seen: string | undefined,
): Promise<{ readonly stamp: string } | { readonly newer: OwnLesson }> {
  const mine = keptLesson(lesson, fileId)
  let newer: OwnLesson | undefined
  await update<KeptLesson>(
    lesson.id,
    (there) => {
      newer = there && there.stamp !== seen ? readKept(there) : undefined
      return newer && there ? there : mine
    },
    store(),
  )
  if (newer) return { newer }
  tellOwnLessonChanged(lesson.id)
  return { stamp: mine.stamp }
}

/** A lesson as the browser keeps it, under a new stamp. */
export function keptLesson(lesson: Lesson, fileId: string | undefined): KeptLesson {
  return { file: formatLesson(lesson), fileId, stamp: randomLetters(), savedAt: Date.now() }
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

/** What is no lesson is passed over: it stays where it is, unread. */
export function readKept({ file, fileId, stamp }: KeptLesson): OwnLesson | undefined {
  try {
    const read = readDraft(JSON.parse(file))
    return 'lesson' in read ? { lesson: read.lesson, fileId, stamp } : undefined
  } catch {
    return undefined
  }
}
