// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { UntakenText } from '../../../src/app/edit/untaken-texts'
import { FILE, loadPage } from './edit-page'

let page: Awaited<ReturnType<typeof loadPage>>
beforeEach(async () => {
  page = await loadPage()
})
afterEach(() => page.session().close())

const BY = 'properties/claims/0/by/new-party'
const feature = (id: string, by: string) =>
  `{ "id": "${id}", "type": "Feature", "geometry": null, "properties": { "title": "${id}", "claims": [${JSON.stringify({ by, text: '' })}] } }`
/** Features on one line, of which a broken one is taken to go on to the end. */
const onOneLine = `{ "type": "FeatureCollection", "features": [${['a', 'b', 'c'].map((id) => feature(id, 'press')).join(', ')}] }`
const onLines = onOneLine.replaceAll('{ "id"', '\n  { "id"')

async function openFile(text: string): Promise<void> {
  await page.openFiles([new File([text], FILE)])
}

/** Begins a party in the claim of each feature. */
function beginParties(): void {
  for (const index of [0, 1, 2])
    page
      .session()
      .keepUntaken(
        { file: FILE, index, field: BY },
        { text: `of ${'abc'[index]}`, value: undefined, making: 'party', draft: {} },
      )
}

const untaken = () => page.session().getState().untaken
const told = (texts: readonly UntakenText[]) => texts.map(({ index, field, text }) => [index, field, text])
const inPlace = [0, 1, 2].map((index) => [index, BY, `of ${'abc'[index]}`])

function type(from: number, removed: string, insert: string, run?: string): void {
  expect(page.now()?.slice(from, from + removed.length)).toBe(removed)
  const change = { from, to: from + removed.length, insert }
  page.session().apply(new Map([[FILE, [change]]]), { kind: 'text' }, run)
}

describe.each([
  ['in one run', 'text'],
  ['in edits of their own', undefined],
])('what is typed in forms, where the text is changed %s,', (_, run) => {
  it.each([
    ['a quote too many', onLines, '"title": "a"', '', '"'],
    ['a quote too many in a line of many items', onOneLine, '"title": "a"', '', '"'],
    ['a quote less in a line of many items', onOneLine, '": "a", "type"', '"', ''],
    ['a bracket too many before its item', onOneLine, '{ "id": "a"', '', '}'],
    ['the bracket of the list', onOneLine, '[{', '[', ''],
    ['the brace of the file', onOneLine, '{', '{', ''],
    ['the end of its item', onOneLine, '}, ', '}', ''],
  ])('is there again once %s is mended', async (_, text, near, removed, insert) => {
    await openFile(text)
    beginParties()
    const at = text.indexOf(near)
    type(at, removed, insert, run)
    expect(untaken()).toHaveLength(3)
    type(at, insert, removed, run)
    expect(page.now()).toBe(text)
    expect(told(untaken()).sort()).toEqual(inPlace)
    expect(untaken().some((each) => 'last' in each)).toBe(false)
  })

  it('goes along with its claim though the item is broken on the way there', async () => {
    await openFile(onLines)
    beginParties()
    const at = onLines.indexOf('[{"by"') + 1
    type(at, '', '{"by": "court",', run)
    type(at + 15, '', ' "text": "first"}, ', run)
    expect(told(untaken())).toEqual([[0, BY.replace('0', '1'), 'of a'], ...inPlace.slice(1)])
  })

  it('comes back to its item, which is deleted meanwhile, once all is undone', async () => {
    await openFile(onLines)
    beginParties()
    const title = onLines.indexOf('"title": "c"') + 10
    type(title, '', 'x', run)
    type(onLines.indexOf('{ "id": "a"'), `${feature('a', 'press')}, `, '', run)
    expect(told(untaken())).toEqual([
      [0, BY, 'of b'],
      [1, BY, 'of c'],
    ])
    while (page.session().getState().editing.done > 0) page.session().undo()
    expect(told(untaken()).sort()).toEqual(inPlace)
  })

  it('is gone with an item that is deleted in pieces, and comes back once all is undone', async () => {
    await openFile(onOneLine)
    beginParties()
    const at = onOneLine.indexOf('{ "id": "b"')
    const [first, rest] = ['{ "id": "b", ', `${feature('b', 'press').slice(13)}, `]
    type(at, first, '', run)
    expect(untaken()).toHaveLength(3)
    type(at, rest, '', run)
    expect(told(untaken())).toEqual([
      [0, BY, 'of a'],
      [1, BY, 'of c'],
    ])
    while (page.session().getState().editing.done > 0) page.session().undo()
    expect(told(untaken()).sort()).toEqual(inPlace)
  })
})

it('waits for its item, which is broken, also over a visit', async () => {
  await openFile(onOneLine)
  beginParties()
  const at = onOneLine.indexOf('"title": "a"')
  type(at, '', '"')
  await page.session().flush()
  const [kept] = await page.listEdits()
  await page.session().close()
  page = await loadPage({ isNew: false })
  await page.openKept(kept?.id ?? '')
  type(at, '"', '')
  expect(told(untaken()).sort()).toEqual(inPlace)
})

it('goes along with an entry of the atlas', async () => {
  const categories = ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() }))
  await page.openFiles([new File([JSON.stringify({ title: 'T', categories })], 'atlas.json')])
  const at = { file: 'atlas.json', index: undefined }
  page.session().keepUntaken({ ...at, field: 'categories/1/id' }, { text: 'no id', value: 'b' })
  page.session().keepUntaken({ ...at, field: 'title' }, { text: 'long', value: 'T' })
  page.session().set([{ file: 'atlas.json', path: ['categories', 0], value: undefined }], { kind: 'set' })
  const fields = () =>
    untaken()
      .map(({ field }) => field)
      .sort()
  expect(fields()).toEqual(['categories/0/id', 'title'])
  const changes = (from: number, to: number, insert: string) =>
    new Map([['atlas.json', [{ from, to, insert }]]])
  page.session().apply(changes(0, 1, ''), { kind: 'text' })
  page.session().apply(changes(0, 0, '{'), { kind: 'text' })
  expect(fields()).toEqual(['categories/0/id', 'title'])
  page.session().undo()
  page.session().undo()
  page.session().undo()
  expect(fields()).toEqual(['categories/1/id', 'title'])
})
