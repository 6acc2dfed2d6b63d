// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { addEntry } from '../../../src/app/edit/add-entry'
import { edit as words } from '../../../src/i18n/en/edit'
import { loadPage } from './edit-page'

let page: Awaited<ReturnType<typeof loadPage>>
afterEach(() => page.session().close())
beforeEach(async () => {
  page = await loadPage()
})

const now = () => page.session().getState().editing.files.get('atlas.json')?.text
const open = (text: string) => page.openFiles([new File([text], 'atlas.json')])
const add = (list: 'categories' | 'parties') => addEntry(page.session(), 'atlas.json', list, words)

it.each([
  ['a text', '"mine, typed by hand"'],
  ['an object', '{ "war": { "label": "War" } }'],
  ['null', 'null'],
])('adds nothing where %s stands in place of the list', async (_, value) => {
  const text = `{ "title": "T", "categories": ${value}, "parties": ${value} }\n`
  await open(text)
  expect([add('categories'), add('parties')]).toEqual([undefined, undefined])
  expect(now()).toBe(text)
})

it('adds below the last of a list, of which nothing else changes', async () => {
  const first = '{ "id": "a",   "label": "A", "weight": 1.50, "x": 1, "x": 2, "big": 12345678901234567890 }'
  await open(`{\n  "title": "T",\n  "categories": [\n    ${first}\n  ]\n}\n`)
  expect(add('categories')).toEqual(['categories', 1, 'label'])
  expect(now()).toContain(`\n    ${first},\n    {`)
})

it('begins a list that the file has not', async () => {
  await open('{\n  "title": "T"\n}\n')
  expect(add('parties')).toEqual(['parties', 0, 'label'])
  expect(JSON.parse(now() ?? '')).toEqual({ title: 'T', parties: [{ id: 'new-party', label: '', kind: '' }] })
})
