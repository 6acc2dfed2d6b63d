// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { missingLessons } from '../../../src/app/edit/lesson-files'
import { edit as words } from '../../../src/i18n/en/edit'
import { loadPage } from './edit-page'

let page: Awaited<ReturnType<typeof loadPage>>
beforeEach(async () => {
  page = await loadPage()
})
const missing = () => missingLessons(page.session().getState().editing)

it('lessons are named that the atlas lists and that were not opened with it, until the list no longer has them', async () => {
  const atlas = '{ "lessons": ["road", "way"] }'
  await page.openFiles([new File([atlas], 'atlas.json'), new File(['{ "id": "road" }'], 'road.json')])
  expect(missing()).toEqual(['lessons/way.json'])
  const at = atlas.indexOf(', "way"')
  const change = { from: at, to: at + 7, insert: '' }
  page.session().apply(new Map([['atlas.json', [change]]]), { kind: 'text' })
  expect(missing()).toEqual([])
  await page.session().flush()
})

it('a lesson that was opened and removed since is not missing', async () => {
  const texts = { 'atlas.json': '{ "lessons": ["road"] }', 'road.json': '{ "id": "road" }' }
  await page.openFiles(Object.entries(texts).map(([name, text]) => new File([text], name)))
  page.session().apply(new Map(), { kind: 'remove' }, undefined, ['lessons/road.json'])
  expect(missing()).toEqual([])
  await page.session().flush()
})

it('of many lessons the first are named', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  expect(words.missingLessons(names)).toContain(
    '“a”, “b”, “c”, “d” and 2 more: the atlas lists these lessons',
  )
  expect(words.missingLessons(names.slice(0, 5))).toContain('“d” and “e”: the atlas lists these')
  expect(words.missingLessons(['a'])).toContain('“a”: the atlas lists this lesson, but its file was not')
})
