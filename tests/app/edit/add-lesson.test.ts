// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { unsavedFiles } from '../../../src/domain/edit/editing'
import { newAtlas } from '../../../src/domain/edit/new-atlas'
import { newLesson } from '../../../src/domain/lesson/edit/new-lesson'
import { newAtlasWords } from '../../../src/i18n/en/new-atlas'
import { eventually } from '../../eventually'
import { loadPage } from './edit-page'

let page: Awaited<ReturnType<typeof loadPage>>
let lessons: typeof import('../../../src/app/edit/add-lesson')
beforeEach(async () => {
  page = await loadPage()
  lessons = await import('../../../src/app/edit/add-lesson')
  await page.openNew('New atlas', newAtlas(newAtlasWords, 2026))
})
afterEach(() => vi.unstubAllGlobals())

const road = { ...newLesson('own-abc'), title: 'The road' }
const editing = () => page.session().getState().editing
const names = () => [...editing().files.keys()]
const listed = () => JSON.parse(editing().files.get('atlas.json')?.text ?? '').lessons
const shown = async () => {
  await eventually(() => expect(page.edited.getState().shown?.lessons.size).toBe(1))
  return page.edited.getState().shown
}

it('a lesson is put into a new atlas by one edit, is open then, and is there again in the next visit', async () => {
  const name = 'lessons/the-road.json'
  expect(lessons.keepLesson(page.session(), road, undefined)).toBe('the-road')
  expect(listed()).toEqual(['the-road'])
  expect(page.editing.getState().file).toBe(name)
  expect((await shown())?.atlas.lessons).toEqual(['the-road'])
  lessons.keepLesson(page.session(), { ...road, title: 'The way' }, undefined)
  expect(listed()).toEqual(['the-road', 'the-way'])
  page.session().undo()
  await page.session().flush()
  page = await loadPage({ isNew: false })
  await page.reopen()
  expect(names()).toContain(name)
  expect(page.session().undo()).toEqual({ kind: 'add', of: 'The road' })
  expect(names()).not.toContain(name)
  expect(listed()).toBeUndefined()
})

it('a lesson of Teach is kept in a file of its own, and from then on in the same', async () => {
  expect(lessons.keepLesson(page.session(), road, undefined)).toBe('the-road')
  expect((await shown())?.lessons.get('the-road')).toContain('"id": "the-road"')
  const again = page.edited.getState().shown?.keepLesson?.({ ...road, title: 'The way' }, 'the-road')
  expect(again).toBe('the-road')
  expect(editing().files.get('lessons/the-road.json')?.text).toContain('"title": "The way"')
  expect(lessons.keepLesson(page.session(), road, undefined)).toBe('the-road-2')
  page.session().undo()
  expect(page.session().undo()).toEqual({ kind: 'lesson', of: 'The way' })
  expect(editing().files.get('lessons/the-road.json')?.text).toContain('"title": "The road"')
})

/** A folder of the reader's disk, with what is written in it. */
function emptyFolder() {
  const written = new Map<string, string>()
  const made = new Set<string>()
  const folderAt = (path: string): object => ({
    name: 'mine',
    async *keys() {
      yield* written.keys()
    },
    removeEntry: async (name: string) => void written.delete(path + name),
    getDirectoryHandle: async (name: string, { create }: { create: boolean }) => {
      const at = `${path}${name}/`
      if (!create && !made.has(at)) throw new DOMException('', 'NotFoundError')
      made.add(at)
      return folderAt(at)
    },
    getFileHandle: async (name: string, options?: { create?: boolean }) => {
      if (name.includes('/')) throw new TypeError('Name is not allowed.')
      if (!options?.create && !written.has(path + name)) throw new DOMException('', 'NotFoundError')
      return {
        getFile: async () => new File([written.get(path + name) ?? ''], name),
        createWritable: async () => ({
          write: async (text: string) => void written.set(path + name, text),
          close: async () => {},
        }),
      }
    },
  })
  return { written, choose: vi.fn(async () => folderAt('')) }
}

it('a new atlas is saved in one folder, its lessons in theirs', async () => {
  lessons.keepLesson(page.session(), road, undefined)
  const { written, choose } = emptyFolder()
  vi.stubGlobal('showDirectoryPicker', choose)
  const { failure, saved } = (await page.saveFiles(page.session())) ?? {}
  expect(failure).toBeUndefined()
  expect(saved).toEqual(names())
  expect([...written.keys()]).toEqual(names())
  expect(unsavedFiles(editing())).toEqual([])
})

it('a lesson that is added once the atlas has a folder is saved in that folder', async () => {
  const { written, choose } = emptyFolder()
  vi.stubGlobal('showDirectoryPicker', choose)
  await page.saveFiles(page.session())
  lessons.keepLesson(page.session(), road, undefined)
  const lesson = names().at(-1) ?? ''
  const { failure } = (await page.saveFiles(page.session(), { names: [lesson] })) ?? {}
  expect(failure).toBeUndefined()
  expect(written.get(lesson)).toBe(editing().files.get(lesson)?.text)
  expect(choose).toHaveBeenCalledTimes(1)
})

it('of an atlas whose files were opened one by one the folder is asked for once, when it gets a lesson', async () => {
  const { written, choose } = emptyFolder()
  vi.stubGlobal('showDirectoryPicker', choose)
  const texts = [...newAtlas(newAtlasWords, 2026)]
  await page.openFiles(texts.map(([name, text]) => new File([text], name)))
  lessons.keepLesson(page.session(), road, undefined)
  const first = names().at(-1) ?? ''
  await page.saveFiles(page.session(), { names: [first] })
  lessons.keepLesson(page.session(), road, undefined)
  const second = names().at(-1) ?? ''
  await page.saveFiles(page.session(), { names: [second] })
  expect([...written.keys()]).toEqual([first, second])
  expect(choose).toHaveBeenCalledTimes(1)
})

it('a lesson that is removed is deleted from the folder with the next save, and written there again once that is undone', async () => {
  lessons.keepLesson(page.session(), road, undefined)
  const { written, choose } = emptyFolder()
  vi.stubGlobal('showDirectoryPicker', choose)
  await page.saveFiles(page.session())
  const name = 'lessons/the-road.json'
  const text = written.get(name)
  expect(lessons.removeLesson(page.session(), name, 'The road')).toBeUndefined()
  expect(page.editing.getState().file).toBe('atlas.json')
  expect([names().includes(name), listed()]).toEqual([false, undefined])
  await eventually(() => expect(page.edited.getState().shown?.lessons.size).toBe(0))
  expect((await page.saveFiles(page.session()))?.gone).toEqual({ deleted: [name], left: [] })
  expect(written.has(name)).toBe(false)
  expect(page.session().undo()).toEqual({ kind: 'remove', of: 'The road' })
  expect(listed()).toEqual(['the-road'])
  await page.saveFiles(page.session())
  expect(written.get(name)).toBe(text)
  expect(choose).toHaveBeenCalledTimes(1)
  await page.session().flush()
})

it('a lesson that was removed is not there in the next visit, and comes back by undo', async () => {
  lessons.keepLesson(page.session(), road, undefined)
  const name = 'lessons/the-road.json'
  lessons.removeLesson(page.session(), name, 'The road')
  await page.session().flush()
  page = await loadPage({ isNew: false })
  await page.reopen()
  expect([names().includes(name), listed()]).toEqual([false, undefined])
  page.session().undo()
  expect([names().includes(name), listed()]).toEqual([true, ['the-road']])
  await page.session().flush()
})

it('a lesson that was removed stays on the disk where it was changed meanwhile, or there is no folder, which is told', async () => {
  lessons.keepLesson(page.session(), road, undefined)
  const name = 'lessons/the-road.json'
  const { written, choose } = emptyFolder()
  vi.stubGlobal('showDirectoryPicker', choose)
  await page.saveFiles(page.session())
  written.set(name, '{}')
  lessons.removeLesson(page.session(), name, 'The road')
  expect((await page.saveFiles(page.session()))?.gone).toEqual({ deleted: [], left: [name] })
  expect(written.get(name)).toBe('{}')
  vi.stubGlobal('showDirectoryPicker', undefined)
  const texts = { 'atlas.json': '{ "lessons": ["the-road"] }', 'the-road.json': '{ "id": "the-road" }' }
  await page.openFiles(Object.entries(texts).map(([name, text]) => new File([text], name)))
  lessons.removeLesson(page.session(), name, 'The road')
  expect((await page.saveFiles(page.session()))?.gone).toEqual({ deleted: [], left: [name] })
  await page.session().flush()
})

it('no lesson is removed while the list of the atlas cannot be read', async () => {
  lessons.keepLesson(page.session(), road, undefined)
  page.session().apply(new Map([['atlas.json', [{ from: 0, to: 1, insert: '' }]]]), { kind: 'text' })
  expect(lessons.removeLesson(page.session(), 'lessons/the-road.json', 'The road')).toBe('unreadable')
  expect(names()).toContain('lessons/the-road.json')
  await page.session().flush()
})
