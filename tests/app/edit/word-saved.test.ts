// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { wordSaved } from '../../../src/app/edit/word-saved'
import { newAtlas } from '../../../src/domain/edit/new-atlas'
import { edit as words } from '../../../src/i18n/en/edit'
import { newAtlasWords } from '../../../src/i18n/en/new-atlas'
import { loadPage, text } from './edit-page'

let page: Awaited<ReturnType<typeof loadPage>>
beforeEach(async () => {
  page = await loadPage()
})
const saving = (saved: readonly string[] = []) => ({ saved, underWay: [] })
const said = (changes: number) =>
  wordSaved(words, page.session(), { unsaved: 5, toDelete: 0, changes, names: ['atlas.json'] }, saving())

it('of an atlas that no file has yet it is told that it is new, and not what was changed since it was begun', async () => {
  await page.openNew('New atlas', newAtlas(newAtlasWords, 2026))
  expect([said(0), said(3)]).toEqual(['New atlas, in no file yet', 'New atlas, in no file yet'])
  page.session().markSaved(new Map([['atlas.json', '{}']]), new Map())
  expect(said(3)).toBe('5 files changed')
  await page.openNew('new.geojson', new Map([['new.geojson', text('A')]]))
  expect(said(1)).toBe('In no file yet')
  await page.session().flush()
})

it('what was saved is counted by what is listed, and files that are gone are not said to be saved', async () => {
  await page.openFiles([new File([text('A')], 'a.geojson')])
  const none = { unsaved: 0, toDelete: 0 }
  const told = (counted: object, saved: readonly string[]) =>
    wordSaved(words, page.session(), { ...none, changes: 0, names: [], ...counted }, saving(saved))
  expect(told({ changes: 1 }, [])).toBe('One file removed')
  expect(told({ changes: 1 }, ['atlas.json'])).toBe('One file removed')
  expect(told({ changes: 4, names: ['a'] }, ['a', 'b', 'c', 'd'])).toBe('Saved 4 files')
  expect(told({ changes: 4, names: ['a', 'b'] }, ['b'])).toBe('4 changes, downloaded as 2 files')
  expect(told({ toDelete: 1 }, [])).toBe('One file to be deleted')
  expect(told({ unsaved: 1, toDelete: 1 }, [])).toBe('One file changed, one to be deleted')
  await page.session().flush()
})

it('a new atlas that was downloaded is said to be saved with all of its files, also when the page is loaded again', async () => {
  const files = newAtlas(newAtlasWords, 2026)
  await page.openNew('New atlas', files)
  page.session().markSaved(files, new Map())
  const told = (saved: readonly string[]) =>
    wordSaved(
      words,
      page.session(),
      { unsaved: 0, toDelete: 0, changes: 8, names: ['atlas.json', 'events.geojson'] },
      saving(saved),
    )
  expect(told([...files.keys()])).toBe(`Saved ${files.size} files`)
  expect(told([])).toBe(`Saved ${files.size} files`)
  expect(told(['atlas.json', 'events.geojson'])).toBe('Saved 2 files')
  await page.session().flush()
})
