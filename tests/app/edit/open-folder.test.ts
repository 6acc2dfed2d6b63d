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

it('a folder without an atlas is not opened, which is told', async () => {
  await folders.openFolder(folderOf({ 'events.geojson': '{}' }))
  expect(page.editing.getState().session).toBeUndefined()
  expect(page.editing.getState().fault).toEqual({ kind: 'no-atlas', name: 'mine' })
})
