// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { storageNames } from '../../../src/app/tabs/storage-names'
import {
  copyLesson,
  editOwnLesson,
  endMaking,
  listLessons,
  makeNewLesson,
  openFile,
  takeFile,
  takeOwn,
} from '../../../src/app/teach/making'
import { making, NOTHING } from '../../../src/app/teach/making-state'
import { present } from '../../../src/domain/history/history'
import { setLessonField } from '../../../src/domain/lesson/edit/edit-lesson'
import { LESSON_LIMITS } from '../../../src/domain/lesson/edit/lesson-limits'
import { newLesson } from '../../../src/domain/lesson/edit/new-lesson'
import { formatLesson } from '../../../src/domain/lesson/format-lesson'
import { lessonMaker as words } from '../../../src/i18n/en/lesson-maker'
import { memory } from './kept-in-memory'

vi.mock('idb-keyval', () => import('./kept-in-memory'))

const full = new DOMException('full', 'QuotaExceededError')

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  Object.assign(memory, { failure: undefined, writeFailure: undefined })
  memory.kept.clear()
})
afterEach(async () => {
  await making.getState().draft?.discard()
  making.setState(NOTHING)
})

function openDraft() {
  const { draft } = making.getState()
  if (!draft) throw new Error('no draft')
  return draft
}

function type(title: string) {
  const draft = openDraft()
  draft.apply(setLessonField(present(draft.getState().history), 'title', title), false)
}

const titles = async () => (await listLessons(words)).lessons.map(({ lesson }) => lesson.title)

describe('lessons of the browser', () => {
  const kept = (title: string) => ({
    ...{ file: formatLesson({ ...newLesson(`own-${title}`), title }), fileId: undefined },
    ...{ stamp: title, savedAt: 1 },
  })

  test('are listed where one that was unsaved cannot be saved, which is tried again', async () => {
    memory.kept.set('own-kept', kept('kept'))
    localStorage.setItem(`${storageNames.unsavedLessons}own-late`, JSON.stringify(kept('late')))
    memory.writeFailure = full
    expect(await titles()).toEqual(['kept'])
    memory.writeFailure = undefined
    expect((await titles()).toSorted()).toEqual(['kept', 'late'])
    expect(localStorage).toHaveLength(0)
  })
})

describe('a lesson that cannot be saved', () => {
  beforeEach(async () => {
    await makeNewLesson(words)
    memory.failure = full
    type('An hour of work')
    await openDraft().flush()
  })

  const other = { ...newLesson('other'), title: 'Other' }
  const file = new File([formatLesson({ ...other, summary: 'Another.' })], 'other.json')
  const ways = {
    close: () => endMaking(),
    'begin another': () => makeNewLesson(words),
    'copy another': () => copyLesson(other, words),
    'edit another': () => editOwnLesson('own-other', words),
    'open a file': () => openFile(file, words),
  }
  for (const [name, leave] of Object.entries(ways)) {
    test(`stays open for those who ${name}, and says so`, async () => {
      const draft = openDraft()
      await leave()
      expect(openDraft()).toBe(draft)
      expect(draft.getState()).toMatchObject({ saving: 'failed', isKeptOpen: true })
      memory.failure = undefined
      await leave()
      expect(making.getState().draft).not.toBe(draft)
      expect(await titles()).toContain('An hour of work')
    })
  }

  test('lets the page go only when asked, and is written down as it goes', async () => {
    const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))
    expect(asks()).toBe(true)
    dispatchEvent(new Event('pagehide'))
    expect(localStorage).toHaveLength(1)
    memory.failure = undefined
    await openDraft().flush()
    expect(asks()).toBe(false)
    expect(localStorage).toHaveLength(0)
  })

  test('can be given up', async () => {
    dispatchEvent(new Event('pagehide'))
    await openDraft().discard()
    await endMaking()
    expect(making.getState().draft).toBeUndefined()
    expect(localStorage).toHaveLength(0)
    memory.failure = undefined
    expect(await titles()).toEqual([])
  })

  test('and was never kept is deleted in a browser that keeps nothing', async () => {
    await openDraft().remove()
    await endMaking()
    expect(making.getState().draft).toBeUndefined()
  })
})

test('a lesson whose last words are being saved is closed when they are', async () => {
  await makeNewLesson(words)
  type('One')
  const closed = endMaking()
  type('Two')
  await closed
  expect(making.getState()).toMatchObject({ draft: undefined, isSought: true })
  expect(await titles()).toContain('Two')
})

test('a copy is called as the language of the page has it', async () => {
  await copyLesson({ ...newLesson('a'), title: 'A' }, { ...words, copyTitle: (title) => `Copie de ${title}` })
  expect(present(openDraft().getState().history).title).toBe('Copie de A')
})

describe('a file of a lesson that is there already', () => {
  const text = formatLesson({ ...newLesson('exile'), title: 'Exile' })
  const twin = () => {
    const { twin } = making.getState()
    if (!twin) throw new Error('no twin')
    return twin
  }
  beforeEach(async () => {
    await openFile(new File([text], 'exile.json'), words)
    type('Mine')
    await endMaking()
    await openFile(new File([text], 'exile.json'), words)
  })

  test('asks before a second is made of it', async () => {
    expect(making.getState().draft).toBeUndefined()
    expect(twin().own.lesson.title).toBe('Mine')
    expect(await titles()).toEqual(['Mine'])
  })

  test('goes on with the one that is there', async () => {
    await takeOwn(twin(), words)
    expect(present(openDraft().getState().history).title).toBe('Mine')
    await endMaking()
    expect(await titles()).toEqual(['Mine'])
  })

  test('is opened as another', async () => {
    await takeFile(twin(), words)
    expect(making.getState().twin).toBeUndefined()
    await endMaking()
    expect((await titles()).toSorted()).toEqual(['Exile', 'Mine'])
  })
})

test('the file that was saved from a new lesson is known as its own', async () => {
  await makeNewLesson(words)
  type('Exile')
  await endMaking()
  await openFile(new File([formatLesson({ ...newLesson('exile'), title: 'Exile' })], 'exile.json'), words)
  expect(making.getState().twin).toBeUndefined()
  expect(making.getState().draft?.getState()).toMatchObject({ fileId: 'exile', openStep: undefined })
  expect(await titles()).toEqual(['Exile'])
})

test('a lesson that cannot be read is told from one that is not there', async () => {
  memory.kept.set('own-x', { file: '{' })
  await editOwnLesson('own-x', words)
  expect(making.getState().missing).toBe('unread')
  await editOwnLesson('own-y', words)
  expect(making.getState().missing).toBe('gone')
  memory.failure = full
  await editOwnLesson('own-y', words)
  expect(making.getState()).toMatchObject({ missing: undefined, isOpening: false })
})

test('a file is opened with what is changed in it, or refused with the reasons', async () => {
  const text = formatLesson({ ...newLesson('a'), title: 'A' })
  await openFile(new File([text.replace('"title"', '"author": "x", "title"')], 'a.json'), words)
  expect(openDraft()).toBeTruthy()
  expect(making.getState().changes?.told).toMatchObject([{ code: 'lesson-file/unknown', path: ['author'] }])
  await openFile(new File([formatLesson(newLesson('b'))], 'b.json'), words)
  expect(making.getState().changes).toBeUndefined()
  await openFile(new File([text.replace('"A"', '3')], 'a.json'), words)
  expect(making.getState().fault).toMatchObject({ told: [{ code: 'schema/type', path: ['title'] }] })
  await openFile(new File([' '.repeat(LESSON_LIMITS.bytes + 1)], 'a.json'), words)
  expect(making.getState().fault).toBe('too-large')
})
