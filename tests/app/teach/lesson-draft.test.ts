// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { onOwnLessonChanged } from '../../../src/app/lesson/own-lesson-changes'
import { listOwnLessons, loadDraft, loadOwnLesson, newOwnId } from '../../../src/app/lesson/own-lessons'
import { storageNames } from '../../../src/app/lesson/storage-names'
import { type LessonDraft, workOnDraft } from '../../../src/app/teach/lesson-draft'
import { rememberMaking } from '../../../src/app/teach/making-state'
import { keepUnsaved, recoverUnsaved } from '../../../src/app/teach/unsaved-lesson'
import { present } from '../../../src/domain/history/history'
import { addStep, setLessonField } from '../../../src/domain/lesson/edit/edit-lesson'
import { newLesson, newStep } from '../../../src/domain/lesson/edit/new-lesson'
import { memory } from './kept-in-memory'

vi.mock('idb-keyval', () => import('./kept-in-memory'))

const ID = 'own-a'
const drafts: LessonDraft[] = []

beforeEach(() => {
  vi.useFakeTimers()
  memory.kept.clear()
  localStorage.clear()
  memory.failure = undefined
})
afterEach(() => {
  for (const draft of drafts.splice(0)) draft.close()
  vi.useRealTimers()
})

async function open(): Promise<LessonDraft> {
  const kept = await loadDraft(ID)
  const draft = workOnDraft(
    kept ?? { lesson: newLesson(ID), fileId: undefined, stamp: undefined },
    (title) => `${title} 2`,
  )
  drafts.push(draft)
  return draft
}

const lessonOf = (draft: LessonDraft) => present(draft.getState().history)
const type = (draft: LessonDraft, title: string) =>
  draft.apply(setLessonField(lessonOf(draft), 'title', title), true)
const aSecond = () => vi.advanceTimersByTimeAsync(1000)

describe('a draft', () => {
  test('is kept within a second of an edit, and comes back', async () => {
    const draft = await open()
    type(draft, 'Tehran')
    draft.apply(addStep(lessonOf(draft), newStep({ from: '1981' }), -1), false)
    expect(draft.getState().saving).toBe('unsaved')
    await aSecond()
    expect(draft.getState().saving).toBe('saved')
    expect(await loadOwnLesson(ID)).toEqual(lessonOf(draft))
  })

  test('is kept as the page goes', async () => {
    const draft = await open()
    type(draft, 'Tehran')
    dispatchEvent(new Event('pagehide'))
    await vi.advanceTimersByTimeAsync(0)
    expect((await loadOwnLesson(ID))?.title).toBe('Tehran')
  })

  test('that nothing was written in is not kept', async () => {
    const draft = await open()
    await aSecond()
    expect(draft.getState().saving).toBe('new')
    expect(await listOwnLessons()).toEqual([])
  })

  test('keeps what was typed while it was being saved', async () => {
    const draft = await open()
    type(draft, 'T')
    const saved = draft.flush()
    type(draft, 'Te')
    await saved
    await aSecond()
    expect((await loadOwnLesson(ID))?.title).toBe('Te')
  })

  test('saved twice at once is no other draft', async () => {
    const draft = await open()
    type(draft, 'T')
    await Promise.all([draft.flush(), draft.flush()])
    type(draft, 'Te')
    await Promise.all([draft.flush(), draft.flush()])
    expect(draft.getState()).toMatchObject({ id: ID, saving: 'saved', isSecond: false })
  })

  test('that two tabs change is kept twice', async () => {
    const first = await open()
    type(first, 'One')
    await aSecond()
    const [left, right] = [await open(), await open()]
    type(left, 'Left')
    await aSecond()
    type(right, 'Right')
    await aSecond()
    expect((await loadOwnLesson(ID))?.title).toBe('Left')
    const { id, isSecond } = right.getState()
    expect(isSecond).toBe(true)
    expect((await loadOwnLesson(id))?.title).toBe('Right 2')
    type(right, 'Right again')
    await aSecond()
    expect((await listOwnLessons()).map(({ title }) => title).toSorted()).toEqual(['Left', 'Right again'])
  })

  test('says that the browser refuses, and is kept once it does not', async () => {
    const draft = await open()
    memory.failure = new DOMException('full', 'QuotaExceededError')
    type(draft, 'Tehran')
    await aSecond()
    expect(draft.getState()).toMatchObject({ saving: 'failed', failure: memory.failure })
    memory.failure = undefined
    await draft.flush()
    expect(draft.getState().saving).toBe('saved')
    expect((await loadOwnLesson(ID))?.title).toBe('Tehran')
  })

  test('that is removed does not come back with an edit not yet saved', async () => {
    const draft = await open()
    type(draft, 'Tehran')
    await aSecond()
    type(draft, 'Tehran!')
    await draft.remove()
    draft.close()
    await aSecond()
    expect(await loadOwnLesson(ID)).toBeUndefined()
  })

  test('that cannot be removed goes on being kept', async () => {
    const draft = await open()
    type(draft, 'Tehran')
    await aSecond()
    type(draft, 'Tehran!')
    memory.failure = new Error('refused')
    await expect(draft.remove()).rejects.toThrow('refused')
    memory.failure = undefined
    await aSecond()
    expect((await loadOwnLesson(ID))?.title).toBe('Tehran!')
    type(draft, 'Tehran!!')
    await aSecond()
    expect((await loadOwnLesson(ID))?.title).toBe('Tehran!!')
  })

  test('tells each change that is kept, in this tab and in the others', async () => {
    const heard: string[] = []
    const stop = onOwnLessonChanged((id) => heard.push(`here ${id}`))
    const other = new BroadcastChannel(storageNames.ownLessonChanges)
    other.onmessage = ({ data }) => heard.push(`there ${data}`)
    const draft = await open()
    type(draft, 'Tehran')
    await aSecond()
    expect(heard).toContain(`here ${ID}`)
    await draft.remove()
    vi.useRealTimers()
    await vi.waitFor(() =>
      expect(heard.toSorted()).toEqual([`here ${ID}`, `here ${ID}`, `there ${ID}`, `there ${ID}`]),
    )
    other.postMessage('own-elsewhere')
    await vi.waitFor(() => expect(heard).toContain('here own-elsewhere'))
    stop()
    other.close()
  })

  test('undoes and redoes, and keeps that too', async () => {
    const draft = await open()
    type(draft, 'Tehran')
    draft.apply(addStep(lessonOf(draft), newStep({}), -1), false)
    expect(draft.undo()?.name).toBe('add')
    await aSecond()
    expect((await loadOwnLesson(ID))?.steps).toEqual([])
    expect(draft.redo()?.name).toBe('add')
    expect(lessonOf(draft).steps).toHaveLength(1)
  })
})

test('what is kept but no lesson is passed over', async () => {
  memory.kept.set('own-x', { file: '{"id":', stamp: 'a', savedAt: 1 })
  memory.kept.set('own-y', { file: '{"id": 3}', stamp: 'a', savedAt: 1 })
  expect(await listOwnLessons()).toEqual([])
  expect(await loadOwnLesson('own-x')).toBeUndefined()
})

test('ids of the browser are told from those of the dataset', () => {
  expect(newOwnId()).toMatch(/^own-[a-z0-9]{10}$/)
  expect(newOwnId()).not.toBe(newOwnId())
})

describe('what is unsaved as the page goes', () => {
  const secondTitle = (title: string) => `${title} 2`

  test('is saved when the page is opened again', async () => {
    const draft = await open()
    type(draft, 'Tehran')
    await aSecond()
    type(draft, 'Tehran, and on')
    memory.failure = new Error('gone')
    dispatchEvent(new Event('pagehide'))
    await vi.advanceTimersByTimeAsync(0)
    memory.failure = undefined
    expect((await loadOwnLesson(ID))?.title).toBe('Tehran')
    await recoverUnsaved(secondTitle)
    expect((await loadOwnLesson(ID))?.title).toBe('Tehran, and on')
    expect(localStorage).toHaveLength(0)
  })

  test('is told from what other pages of the same host keep there', async () => {
    const draft = await open()
    type(draft, 'Tehran')
    dispatchEvent(new Event('pagehide'))
    rememberMaking(ID)
    const names = [...memory.databases, ...Object.keys(localStorage), ...Object.keys(sessionStorage)]
    expect(names).toHaveLength(3)
    for (const name of names) expect(name).toMatch(/^relocation-atlas-/)
    rememberMaking(undefined)
    expect(sessionStorage).toHaveLength(0)
  })

  test('is kept beside what another tab has saved since', async () => {
    const draft = await open()
    type(draft, 'One')
    await aSecond()
    const other = await open()
    type(draft, 'Mine')
    memory.failure = new Error('gone')
    dispatchEvent(new Event('pagehide'))
    await vi.advanceTimersByTimeAsync(0)
    memory.failure = undefined
    type(other, 'Theirs')
    await aSecond()
    await recoverUnsaved(secondTitle)
    expect((await listOwnLessons()).map(({ title }) => title).toSorted()).toEqual(['Mine 2', 'Theirs'])
  })

  test('is not kept twice where it was saved after all', async () => {
    const draft = await open()
    type(draft, 'One')
    const unsaved = { ...lessonOf(draft), id: ID }
    await aSecond()
    keepUnsaved(unsaved, undefined, undefined)
    await recoverUnsaved(secondTitle)
    expect((await listOwnLessons()).map(({ title }) => title)).toEqual(['One'])
  })

  test('and cannot be read is passed over', async () => {
    localStorage.setItem(`${storageNames.unsavedLessons}own-x`, '{"file": "no lesson"}')
    await recoverUnsaved(secondTitle)
    expect(await listOwnLessons()).toEqual([])
    expect(localStorage).toHaveLength(0)
  })
})
