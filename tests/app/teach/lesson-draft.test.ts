// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { onOwnLessonChanged } from '../../../src/app/lesson/own-lesson-changes'
import {
  listOwnLessons,
  loadDraft,
  loadOwnLesson,
  newOwnId,
  removeOwnLesson,
  saveDraft,
} from '../../../src/app/lesson/own-lessons'
import { storageNames } from '../../../src/app/tabs/storage-names'
import type { LessonDraft } from '../../../src/app/teach/draft-state'
import { workOnDraft } from '../../../src/app/teach/lesson-draft'
import { rememberMaking } from '../../../src/app/teach/making-state'
import { keepUnsaved, recoverUnsaved } from '../../../src/app/teach/unsaved-lesson'
import { present } from '../../../src/domain/history/history'
import { addStep, setLessonField } from '../../../src/domain/lesson/edit/edit-lesson'
import { LESSON_LIMITS } from '../../../src/domain/lesson/edit/lesson-limits'
import { newLesson, newStep } from '../../../src/domain/lesson/edit/new-lesson'
import { formatLesson } from '../../../src/domain/lesson/format-lesson'
import { eventually } from '../../eventually'
import { memory } from './kept-in-memory'

vi.mock('idb-keyval', () => import('./kept-in-memory'))

const ID = 'own-a'
const drafts: LessonDraft[] = []

beforeEach(() => {
  vi.useFakeTimers()
  memory.kept.clear()
  localStorage.clear()
  memory.failure = undefined
  memory.answerFailure = undefined
})
afterEach(async () => {
  await Promise.all(drafts.splice(0).map((draft) => draft.discard()))
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

const titles = async () => (await listOwnLessons()).lessons.map(({ lesson }) => lesson.title)
const lessonOf = (draft: LessonDraft) => present(draft.getState().history)
const type = (draft: LessonDraft, title: string) =>
  draft.apply(setLessonField(lessonOf(draft), 'title', title), true)
const aSecond = () => vi.advanceTimersByTimeAsync(1000)

describe('a draft', () => {
  test('goes on from a save that came to be after it was given up', async () => {
    const draft = await open()
    type(draft, 'Tehran')
    memory.answerFailure = new DOMException('', 'TimeoutError')
    await aSecond()
    expect(draft.getState().saving).toBe('failed')
    memory.answerFailure = undefined
    type(draft, 'Tehran, and on')
    await aSecond()
    expect(draft.getState()).toMatchObject({ saving: 'saved', isSecond: false })
    expect(await titles()).toEqual(['Tehran, and on'])
  })

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
    expect(await titles()).toEqual([])
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
    expect(draft.getState()).toMatchObject({ saving: 'saved', isSecond: false })
    expect(lessonOf(draft).id).toBe(ID)
  })

  test('goes on from such a save also where the page went before it knew', async () => {
    const draft = await open()
    type(draft, 'Tehran')
    memory.answerFailure = new DOMException('', 'TimeoutError')
    await aSecond()
    type(draft, 'Tehran, and on')
    memory.failure = memory.answerFailure
    dispatchEvent(new Event('pagehide'))
    await aSecond()
    memory.failure = memory.answerFailure = undefined
    await recoverUnsaved((title) => `${title} 2`)
    expect(await titles()).toEqual(['Tehran, and on'])
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
    expect(right.getState().isSecond).toBe(true)
    const { id } = lessonOf(right)
    expect(id).not.toBe(ID)
    expect((await loadOwnLesson(id))?.title).toBe('Right 2')
    right.undo()
    await aSecond()
    expect((await loadOwnLesson(id))?.title).toBe('Right')
    expect((await loadOwnLesson(ID))?.title).toBe('Left')
    type(right, 'Right again')
    await aSecond()
    expect((await titles()).toSorted()).toEqual(['Left', 'Right again'])
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
    await eventually(() =>
      expect(heard.toSorted()).toEqual([`here ${ID}`, `here ${ID}`, `there ${ID}`, `there ${ID}`]),
    )
    other.postMessage('own-elsewhere')
    await eventually(() => expect(heard).toContain('here own-elsewhere'))
    stop()
    other.close()
  })

  test('does not grow beyond its limits, and says so until the next edit', async () => {
    const draft = await open()
    const full = { ...lessonOf(draft), steps: Array.from({ length: LESSON_LIMITS.steps }, () => newStep({})) }
    expect(draft.apply({ lesson: full, edit: addStep(full, newStep({}), 0).edit }, false)).toBe(true)
    expect(draft.apply(addStep(lessonOf(draft), newStep({}), 0), false)).toBe(false)
    expect(lessonOf(draft)).toBe(full)
    expect(draft.getState().refused).toMatchObject({ limit: 'steps', count: LESSON_LIMITS.steps + 1 })
    type(draft, 'Tehran')
    expect(draft.getState().refused).toBeUndefined()
    for (const goBackOrOn of [draft.undo, draft.redo]) {
      draft.apply(addStep(lessonOf(draft), newStep({}), 0), false)
      expect(draft.getState().refused).toBeDefined()
      goBackOrOn()
      expect(draft.getState().refused).toBeUndefined()
    }
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

describe('a draft that another tab deletes', () => {
  async function deleted(): Promise<LessonDraft> {
    const draft = await open()
    type(draft, 'Tehran')
    await aSecond()
    await removeOwnLesson(ID)
    await aSecond()
    return draft
  }

  test('says so, and is not saved again of itself', async () => {
    const draft = await deleted()
    expect(draft.getState().saving).toBe('deleted')
    expect(type(draft, 'Tehran, and on')).toBe(false)
    expect(draft.undo()).toBeUndefined()
    dispatchEvent(new Event('pagehide'))
    await aSecond()
    expect(await titles()).toEqual([])
    expect(localStorage).toHaveLength(0)
  })

  async function deletedUnsaved(): Promise<LessonDraft> {
    const draft = await open()
    type(draft, 'Tehran')
    await aSecond()
    type(draft, 'Tehran, and on')
    await removeOwnLesson(ID)
    await vi.advanceTimersByTimeAsync(0)
    expect(draft.getState().saving).toBe('deleted')
    dispatchEvent(new Event('pagehide'))
    return draft
  }

  test('comes back with an edit that was unsaved as the page went', async () => {
    await deletedUnsaved()
    expect(await titles()).toEqual([])
    await recoverUnsaved((title) => title)
    expect(await titles()).toEqual(['Tehran, and on'])
  })

  test('comes back no more once it is discarded', async () => {
    const draft = await deletedUnsaved()
    expect(localStorage).toHaveLength(1)
    await draft.discard()
    expect(localStorage).toHaveLength(0)
  })

  test('says so too where it did not hear of it', async () => {
    const draft = await open()
    type(draft, 'Tehran')
    await aSecond()
    memory.kept.clear()
    type(draft, 'Tehran, and on')
    await aSecond()
    expect(draft.getState().saving).toBe('deleted')
    expect(memory.kept.size).toBe(0)
    expect(lessonOf(draft).title).toBe('Tehran, and on')
  })

  test('lets neither the page nor the lesson go unasked', async () => {
    const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))
    const draft = await deleted()
    expect(asks()).toBe(true)
    expect(await draft.close()).toBe(false)
    await draft.discard()
    expect(asks()).toBe(false)
    expect(await draft.close()).toBe(true)
    expect(await titles()).toEqual([])
  })

  test('is kept when that is asked for, and goes on', async () => {
    const draft = await deleted()
    await draft.keep()
    expect(draft.getState().saving).toBe('saved')
    type(draft, 'Tehran, and on')
    await aSecond()
    expect(await titles()).toEqual(['Tehran, and on'])
  })

  test('goes on with what a third tab has kept of it', async () => {
    const draft = await deleted()
    await saveDraft({ ...newLesson(ID), title: 'Kept' }, undefined, undefined)
    await aSecond()
    expect(draft.getState().saving).toBe('saved')
    type(draft, `${lessonOf(draft).title}, and on`)
    await aSecond()
    expect(await titles()).toEqual(['Kept, and on'])
  })
})

describe('what is kept and cannot be read', () => {
  const file = (members: object) =>
    JSON.stringify({ ...JSON.parse(formatLesson(newLesson('own-x'))), title: 'Tehran', ...members })
  const kept = (text: unknown, more: object = {}) => ({ file: text, stamp: 'a', savedAt: 1, ...more })
  const unread: Readonly<Record<string, readonly [record: unknown, name: string, isNewer: boolean]>> = {
    'a file cut short': [kept('{"id":'), 'own-x', false],
    'no lesson': [kept('{"id": 3, "title": "Tehran"}'), 'Tehran', false],
    'no file': [kept(5), 'own-x', false],
    nothing: [null, 'own-x', false],
    'a newer lesson': [kept(file({ chapters: [] })), 'Tehran', true],
    'a newer record': [kept(file({}), { version: 2 }), 'Tehran', true],
  }
  const lesson = { ...newLesson('own-x'), title: 'Mine' }

  for (const [what, [record, name, isNewer]] of Object.entries(unread)) {
    test(`is listed beside the lessons, and never saved over: ${what}`, async () => {
      await saveDraft({ ...newLesson(ID), title: 'Good' }, undefined, undefined)
      memory.kept.set('own-x', record)
      const list = await listOwnLessons()
      expect(list.lessons.map(({ lesson }) => lesson.title)).toEqual(['Good'])
      expect(list.unread).toMatchObject([{ id: 'own-x', name, isNewer }])
      expect(await loadOwnLesson('own-x')).toBeUndefined()
      for (const seen of ['a', undefined])
        expect(await saveDraft(lesson, undefined, seen)).toHaveProperty('other')
      expect(memory.kept.get('own-x')).toEqual(record)
    })
  }

  test('is downloaded as it is', async () => {
    memory.kept.set('own-x', kept('{"id":'))
    memory.kept.set('own-y', { lesson: 1n })
    memory.kept.set('own-z', { lesson: 'whole' })
    const texts = (await listOwnLessons()).unread.map(({ text }) => text)
    expect(texts).toEqual(['{"id":', '[object Object]', '{\n  "lesson": "whole"\n}'])
  })

  test('stays beside a lesson that was to be saved there', async () => {
    const draft = await open()
    type(draft, 'Tehran')
    await aSecond()
    const newer = kept(file({ chapters: [] }))
    memory.kept.set(ID, newer)
    type(draft, 'Tehran, and on')
    await aSecond()
    expect(draft.getState()).toMatchObject({ saving: 'saved', isSecond: true })
    expect(memory.kept.get(ID)).toBe(newer)
    expect(await titles()).toEqual(['Tehran, and on 2'])
  })
})

test('a lesson is known by the id that it is kept under', async () => {
  memory.kept.set('own-x', { file: formatLesson({ ...newLesson('own-y'), title: 'T' }), stamp: 'a' })
  expect((await listOwnLessons()).lessons[0]?.lesson.id).toBe('own-x')
  expect((await loadOwnLesson('own-x'))?.title).toBe('T')
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

  test('stays written down where what is saved by then is older', async () => {
    const draft = await open()
    type(draft, 'One')
    const saved = draft.flush()
    await Promise.resolve()
    type(draft, 'One and two')
    dispatchEvent(new Event('pagehide'))
    const stop = onOwnLessonChanged(() => {
      memory.failure = new Error('gone')
    })
    await saved
    stop()
    await aSecond()
    memory.failure = undefined
    expect(await titles()).toEqual(['One'])
    expect(localStorage).toHaveLength(1)
    await recoverUnsaved(secondTitle)
    expect(await titles()).toEqual(['One and two'])
  })

  test('does not bring a lesson back that is removed', async () => {
    const draft = await open()
    type(draft, 'One')
    await aSecond()
    keepUnsaved({ ...lessonOf(draft), title: 'Of another tab' }, undefined, undefined)
    await draft.remove()
    await recoverUnsaved(secondTitle)
    expect(await titles()).toEqual([])
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
    expect((await titles()).toSorted()).toEqual(['Mine 2', 'Theirs'])
  })

  test('is not kept twice where it was saved after all', async () => {
    const draft = await open()
    type(draft, 'One')
    const unsaved = lessonOf(draft)
    await aSecond()
    keepUnsaved(unsaved, undefined, undefined)
    await recoverUnsaved(secondTitle)
    expect(await titles()).toEqual(['One'])
  })

  const broken = [
    ['{broken', '{broken'],
    ['{"file": "no lesson"}', 'no lesson'],
    ['null', '{}'],
    ['{"version": 2, "file": "{}"}', '{}'],
  ] as const
  test.each(broken)(
    'and cannot be read is listed, and keeps no other from being saved: %s',
    async (text, left) => {
      localStorage.setItem(`${storageNames.unsavedLessons}own-1`, text)
      keepUnsaved({ ...newLesson('own-2'), title: 'Tehran' }, undefined, undefined)
      await recoverUnsaved(secondTitle)
      expect(await titles()).toEqual(['Tehran'])
      expect((await listOwnLessons()).unread).toMatchObject([{ text: left }])
      expect(localStorage).toHaveLength(0)
    },
  )
})
