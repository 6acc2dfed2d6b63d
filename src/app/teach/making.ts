import { type FileRemarks, type OpenedFile, openLessonFile } from '../../domain/check/open-lesson-file'
import { present } from '../../domain/history/history'
import { fileIdOf, isSameLesson } from '../../domain/lesson/edit/lesson-file'
import { LESSON_LIMITS } from '../../domain/lesson/edit/lesson-limits'
import { newLesson } from '../../domain/lesson/edit/new-lesson'
import type { OwnLesson } from '../../domain/lesson/kept-lesson'
import type { Lesson } from '../../domain/lesson/lesson'
import { isOwnLesson } from '../../domain/own-lesson'
import type { LessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { listOwnLessons, loadKept, newOwnId, type OwnLessonList } from '../lesson/own-lessons'
import type { DraftStart } from './draft-state'
import { workOnDraft } from './lesson-draft'
import { type FileTwin, making, NOTHING, rememberedMaking, rememberMaking } from './making-state'
import { recoverUnsaved } from './unsaved-lesson'

/** What lessons are called that stand beside others. */
type Titles = Pick<LessonMakerMessages, 'secondTitle' | 'copyTitle'>

/** Saves and closes the lesson that is being made, then goes on to the `next`; one that cannot be saved stays open. */
async function leaveDraft(next: () => void | Promise<void>): Promise<void> {
  const { draft } = making.getState()
  if (draft && !(await draft.close())) return
  // Another may have been begun in between.
  if (making.getState().draft === draft) await next()
}

function work(start: DraftStart, { secondTitle }: Titles, changes?: FileRemarks): Promise<void> {
  return leaveDraft(() => {
    const draft = workOnDraft(start, secondTitle)
    rememberMaking(start.stamp && start.lesson.id)
    draft.subscribe(({ history, saving }) => {
      if (saving === 'saved' && making.getState().draft === draft) rememberMaking(present(history).id)
    })
    making.setState({ ...NOTHING, draft, changes })
  })
}

let recovery: Promise<void> | undefined

/** Once what was unsaved as the page went is saved, or cannot be: then it is tried again the next time. Never rejects. */
function recovered({ secondTitle }: Titles): Promise<void> {
  recovery ??= recoverUnsaved(secondTitle).catch(() => {
    recovery = undefined
  })
  return recovery
}

/** Starts a lesson from nothing. */
export function makeNewLesson(titles: Titles): Promise<void> {
  return work({ lesson: newLesson(newOwnId()), fileId: undefined, stamp: undefined }, titles)
}

/** Starts a lesson from a copy of another. */
export function copyLesson(lesson: Lesson, titles: Titles): Promise<void> {
  const copy = { ...lesson, id: newOwnId(), title: titles.copyTitle(lesson.title) }
  return work({ lesson: copy, fileId: undefined, stamp: undefined }, titles)
}

/** Goes on with a lesson of this browser. */
export function editOwnLesson(id: string, titles: Titles): Promise<void> {
  return leaveDraft(() => fetchOwnLesson(id, titles))
}

async function fetchOwnLesson(id: string, titles: Titles): Promise<void> {
  making.setState({ ...NOTHING, isOpening: true })
  const kept = await recovered(titles)
    .then(() => loadKept(id))
    .catch(() => 'refused' as const)
  // Another may have been begun in between.
  if (!making.getState().isOpening) return
  // That the browser keeps nothing is said with the list.
  if (kept === 'refused') return making.setState(NOTHING)
  if (kept && 'lesson' in kept) return work(kept, titles)
  rememberMaking(undefined)
  making.setState({ ...NOTHING, missing: kept ? 'unread' : 'gone' })
}

/** Goes on with the lesson that was being made in this tab before it was loaded again. */
export function resumeMaking(titles: Titles): void {
  const id = rememberedMaking()
  if (!making.getState().draft && id) void editOwnLesson(id, titles)
}

/** Opens the file of a lesson as a lesson of this browser, asks first where it is there already, or tells why not. */
export async function openFile(file: File, titles: Titles): Promise<void> {
  const opened = await readFile(file)
  if (typeof opened === 'string') return making.setState({ fault: opened })
  if ('faults' in opened) return making.setState({ fault: opened.faults })
  const { lesson, changes } = opened
  const fileId = isOwnLesson(lesson.id) ? undefined : lesson.id
  const start = { lesson: { ...lesson, id: newOwnId() }, fileId, stamp: undefined }
  const remarks = changes.told.length > 0 ? changes : undefined
  const own = await twinOf(lesson.id)
  const twin = own && { own, start, changes: remarks }
  if (twin && isSameLesson(own.lesson, lesson)) await takeOwn(twin, titles)
  else if (twin) making.setState({ twin, fault: undefined })
  else await work(start, titles, remarks)
}

/** The lesson of this browser, the last saved of several, whose file has the same id. */
async function twinOf(id: string): Promise<OwnLesson | undefined> {
  const { lessons } = await listOwnLessons().catch(() => ({ lessons: [] }))
  return lessons.find(({ lesson, fileId }) => lesson.id === id || fileIdOf(lesson, fileId) === id)
}

/** Goes on with the lesson that is there, instead of that of the file, which is its file from now on. */
export async function takeOwn({ own, start }: FileTwin, titles: Titles): Promise<void> {
  dismissFault()
  const { id } = own.lesson
  const draftOfIt = () => {
    const { draft } = making.getState()
    return draft && present(draft.getState().history).id === id ? draft : undefined
  }
  if (!draftOfIt()) await editOwnLesson(id, titles)
  if (start.fileId !== undefined) draftOfIt()?.nameFile(start.fileId)
}

/** Opens the lesson of the file beside the one that is there. */
export function takeFile({ start, changes }: FileTwin, titles: Titles): Promise<void> {
  dismissFault()
  return work(start, titles, changes)
}

async function readFile(file: File): Promise<OpenedFile | 'too-large' | 'unreadable'> {
  if (file.size > LESSON_LIMITS.bytes) return 'too-large'
  try {
    return openLessonFile(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()))
  } catch {
    return 'unreadable'
  }
}

/** Saves and closes the lesson that is being made; one that cannot be saved stays open. */
export function endMaking(): Promise<void> {
  return leaveDraft(() => {
    rememberMaking(undefined)
    making.setState({ ...NOTHING, isSought: true })
  })
}

/** The lessons of this browser. @throws where the browser keeps nothing. */
export async function listLessons(titles: Titles): Promise<OwnLessonList> {
  await recovered(titles)
  return listOwnLessons()
}

export function dismissFault(): void {
  making.setState({ fault: undefined, missing: undefined, changes: undefined, twin: undefined })
}
