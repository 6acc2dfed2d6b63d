// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { unsavedFiles } from '../../../src/domain/edit/editing'
import { newAtlas } from '../../../src/domain/edit/new-atlas'
import { newLesson } from '../../../src/domain/lesson/edit/new-lesson'
import { newAtlasWords } from '../../../src/i18n/en/new-atlas'
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
  await vi.waitFor(() => expect(page.edited.getState().shown?.lessons.size).toBe(1))
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
