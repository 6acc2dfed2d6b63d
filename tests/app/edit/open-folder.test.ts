// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { loadPage } from './edit-page'

let page: Awaited<ReturnType<typeof loadPage>>
let folders: typeof import('../../../src/app/edit/open-folder')
beforeEach(async () => {
  page = await loadPage()
  folders = await import('../../../src/app/edit/open-folder')
})

const folderOf = (texts: Readonly<Record<string, string>>) => ({
  name: 'mine',
  list: async () =>
    new Map(
      Object.entries(texts).map(([path, text]) => [
        path,
        async () => new File([text], path.split('/').at(-1) ?? ''),
      ]),
    ),
})

it('the atlas of a folder is opened with its lessons, and nothing else of the folder', async () => {
  await folders.openFolder(
    folderOf({
      'README.md': 'mine',
      'atlas.json': '{ "title": "Mine", "lessons": ["road"] }',
      'events.geojson': '{ "type": "FeatureCollection", "features": [] }',
      'lessons/road.json': '{ "id": "road" }',
    }),
  )
  expect([...page.session().getState().editing.files.keys()]).toEqual([
    'atlas.json',
    'events.geojson',
    'lessons/road.json',
  ])
  expect(page.session().source).toEqual({ kind: 'file', name: 'mine' })
})

it('lessons of an atlas that lie beside it are opened, and what is not of it is told', async () => {
  await folders.openFolder(
    folderOf({
      'notes.txt': 'mine',
      'package.json': '{}',
      'atlas.json': '{ "title": "Mine", "lessons": ["road", "river"] }',
      'road.json': '{ "id": "road" }',
      'river.json': '{ "id": "river", "title": "Old" }',
      'lessons/river.json': '{ "id": "river" }',
      'other/atlas.json': '{}',
    }),
  )
  const { editing, ignored } = page.session().getState()
  expect([...editing.files.keys()]).toEqual(['atlas.json', 'lessons/river.json', 'lessons/road.json'])
  expect(editing.files.get('lessons/river.json')?.text).toBe('{ "id": "river" }')
  expect(ignored).toEqual(['package.json', 'river.json'])
  page.session().dismiss('ignored')
  expect(page.session().getState().ignored).toEqual([])
})

it('a folder without an atlas is not opened, which is told', async () => {
  await folders.openFolder(folderOf({ 'events.geojson': '{}' }))
  expect(page.editing.getState().session).toBeUndefined()
  expect(page.editing.getState().fault).toEqual({ kind: 'no-atlas', name: 'mine' })
})
