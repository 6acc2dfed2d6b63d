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
const said = (changes: number) =>
  wordSaved(words, page.session(), { unsaved: 5, changes, names: ['atlas.json'] }, [])

it('of an atlas that no file has yet it is told that it is new, and not what was changed since it was begun', async () => {
  await page.openNew('New atlas', newAtlas(newAtlasWords, 2026))
  expect([said(0), said(3)]).toEqual(['New atlas, in no file yet', 'New atlas, in no file yet'])
  page.session().markSaved(new Map([['atlas.json', '{}']]), new Map())
  expect(said(3)).toBe('5 files changed')
  await page.openNew('new.geojson', new Map([['new.geojson', text('A')]]))
  expect(said(1)).toBe('In no file yet')
  await page.session().flush()
})
