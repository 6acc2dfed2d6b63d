// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { settingAll } from '../../../src/domain/edit/edit-file'
import { eventually } from '../../eventually'
import { FILE, loadPage, text } from './edit-page'

const tab = vi.hoisted(() => ({ onHeld() {}, onElsewhere() {}, async onAsked() {} }))
vi.mock('../../../src/app/tabs/draft-lock', () => ({
  lockDraft(_: string, holding: typeof tab) {
    Object.assign(tab, holding)
    holding.onHeld()
    return { takeOver() {}, release() {} }
  },
  isHeld: async () => true,
}))

let page: Awaited<ReturnType<typeof loadPage>>
afterEach(() => page.session().close())
beforeEach(async () => {
  vi.restoreAllMocks()
  page = await loadPage()
})
/** Other tests have the machine too. */
const state = () => page.session().getState()

/** Opens a file of many rows. */
async function openMany(count: number) {
  const titles = Array.from({ length: count }, (_, index) => `No. ${index}`)
  const content = text(...titles)
  await page.openFiles([new File([content], FILE)])
  return content
}

/** Gives all rows another title; each step takes as long as a slice. */
function retitleAll(count: number) {
  const values = Array.from({ length: count }, (_, index) => ({
    path: ['features', index, 'properties', 'title'],
    value: 'Changed',
  }))
  page.session().change(FILE, (file) => settingAll(file, values), { kind: 'bulk', count })
}

it('changes very many places between frames, as one edit, and lets nothing else be edited meanwhile', async () => {
  const opened = await openMany(300)
  let clock = 0
  vi.spyOn(performance, 'now').mockImplementation(() => ++clock * 100)
  retitleAll(300)
  expect(state().isBusy).toBe(true)
  page.retitle(0, 'Other')
  expect(page.session().undo()).toBeUndefined()
  expect(page.now()).toBe(opened)
  expect(state().refusals).toBe(2)
  await eventually(() => expect(state().isBusy).toBe(false))
  expect(state().refusals).toBe(0)
  expect(state().editing.entries).toHaveLength(1)
  expect(page.now()).toBe(opened.replace(/No\. \d+/g, 'Changed'))
  page.session().undo()
  await eventually(() => expect(page.now()).toBe(opened))
  expect(state().editing.done).toBe(0)
})

it('changes a few places at once, however slow the machine is', async () => {
  let clock = 0
  vi.spyOn(performance, 'now').mockImplementation(() => ++clock * 100)
  const opened = await openMany(3)
  retitleAll(3)
  expect(state().isBusy).toBe(false)
  expect(page.now()).toBe(opened.replace(/No\. \d+/g, 'Changed'))
})

it('gives up a long edit of texts that another tab has changed meanwhile', async () => {
  const opened = await openMany(2000)
  page.retitle(0, 'Mine')
  await page.session().flush()
  const kept = await page.loadEdits(page.session().id)
  if (!kept) throw new Error('nothing is kept')
  let clock = 0
  vi.spyOn(performance, 'now').mockImplementation(() => ++clock * 100)
  retitleAll(2000)
  expect(state().isBusy).toBe(true)
  // The other tab takes it back, which makes the text shorter.
  tab.onElsewhere()
  await page.saveEdits(page.session().id, { ...kept, done: 0 }, kept)
  expect(state().isBusy).toBe(true)
  tab.onHeld()
  await eventually(() => expect(state().isElsewhere).toBe(false))
  expect(state().isBusy).toBe(false)
  await page.session().flush()
  expect(page.now()).toBe(opened)
})

it('asks before the page is left while a long edit goes on, and ends it before the files are closed', async () => {
  const opened = await openMany(300)
  const isAsked = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))
  let clock = 0
  vi.spyOn(performance, 'now').mockImplementation(() => ++clock * 100)
  retitleAll(300)
  expect(isAsked()).toBe(true)
  await page.session().flush()
  expect(page.now()).toBe(opened.replace(/No\. \d+/g, 'Changed'))
})

it('takes no newer version of a file while a long edit of it goes on', async () => {
  await openMany(300)
  let clock = 0
  vi.spyOn(performance, 'now').mockImplementation(() => ++clock * 100)
  retitleAll(300)
  const newer = { text: '{}', from: 'disk' } as const
  page.session().tellNewer(new Map([[FILE, newer]]))
  page.session().goOnFrom(FILE, newer, '{}', { kind: 'set' })
  await page.session().flush()
  expect(state().newer.get(FILE)).toBe(newer)
  expect(state().editing.saved.get(FILE)).not.toBe('{}')
})

it('keeps a party that is begun in a claim with its claim, back and forth, and drops it with the claim', async () => {
  await openMany(1)
  const [press, court] = ['press', 'court'].map((by) => ({ by, stance: 'says', text: by, sources: [] }))
  const claims = ['features', 0, 'properties', 'claims']
  const set = (...value: readonly unknown[]) =>
    page.session().set([{ file: FILE, path: claims, value }], { kind: 'set' })
  set(press, court)
  const field = 'properties/claims/0/by/new-party'
  const begun = { text: 'Der Spiegel', value: undefined, making: 'party', draft: {} } as const
  page.session().keepUntaken({ file: FILE, index: 0, field }, begun)
  const fields = () => state().untaken.map((each) => each.field)
  set(court, press)
  expect(fields()).toEqual([field.replace('0', '1')])
  page.session().undo()
  expect(fields()).toEqual([field])
  page.session().set([{ file: FILE, path: [...claims, 0], value: undefined }], { kind: 'set' })
  expect(fields()).toEqual([])
  page.session().undo()
  expect(fields()).toEqual([field])
})

it('brings what was typed in an added item back with that item, and not with another of the same id', async () => {
  await openMany(1)
  const add = (title: string) =>
    page.session().add(FILE, [{ type: 'Feature', id: 'new', geometry: null, properties: { title } }], {
      kind: 'add',
    })
  add('March')
  const field = { file: FILE, index: 1, field: 'geometry' }
  page.session().keepUntaken(field, { text: 'somewhere', value: undefined })
  page.session().undo()
  expect(state().untaken).toEqual([])
  page.session().redo()
  expect(state().untaken).toHaveLength(1)
  page.session().undo()
  add('Strike')
  expect(state().untaken).toEqual([])
})

it('keeps what cannot be read with the stop of a move that it was typed in, and forms show it there', async () => {
  await openMany(1)
  const stops = ['features', 0, 'geometry', 'coordinates']
  const set = (...value: readonly unknown[]) =>
    page.session().set([{ file: FILE, path: stops, value }], { kind: 'set' })
  page
    .session()
    .set([{ file: FILE, path: stops.slice(0, 3), value: { type: 'LineString', coordinates: [] } }], {
      kind: 'set',
    })
  const [tehran, paris, rome] = [
    [51, 35],
    [2, 48],
    [12, 41],
  ]
  set(tehran, paris, rome)
  const field = 'geometry/coordinates/1'
  page.session().keepUntaken({ file: FILE, index: 0, field }, { text: 'somewhere', value: paris })
  const fields = () => state().untaken.map((each) => each.field)
  set(paris, tehran, rome)
  expect(fields()).toEqual(['geometry/coordinates/0'])
  expect(state().movedTexts).toBe(1)
  set(paris, tehran)
  expect(fields()).toEqual(['geometry/coordinates/0'])
  expect(state().movedTexts).toBe(1)
  set(tehran)
  expect(fields()).toEqual([])
  page.session().undo()
  expect(fields()).toEqual(['geometry/coordinates/0'])
})

it('brings back with an item what was typed in its form, each time that its deletion is undone', async () => {
  await openMany(3)
  const field = { file: FILE, index: 1, field: 'geometry' }
  page.session().keepUntaken(field, { text: 'somewhere', value: undefined })
  const typed = [{ ...field, text: 'somewhere', value: undefined }]
  page.session().remove(FILE, [1], { kind: 'remove' })
  expect(state().untaken).toEqual([])
  page.session().undo()
  expect(state().untaken).toEqual(typed)
  page.session().redo()
  expect(state().untaken).toEqual([])
  page.session().undo()
  expect(state().untaken).toEqual(typed)
})

it('brings what was typed back with its item after the files were closed, and after a jump past where it was added', async () => {
  const file = () => new File([text('March')], FILE)
  await page.openFiles([file()])
  page.session().add(FILE, [{ type: 'Feature', id: 'new', geometry: null, properties: {} }], { kind: 'add' })
  const typed = [{ file: FILE, index: 1, field: 'geometry', text: 'somewhere', value: null }]
  page.session().keepUntaken({ file: FILE, index: 1, field: 'geometry' }, { text: 'somewhere', value: null })
  page.session().remove(FILE, [1], { kind: 'remove' })
  expect(state().untaken).toEqual([])
  page.session().goTo(0)
  expect(state().untaken).toEqual([])
  await page.session().flush()
  await page.session().close()
  page = await loadPage({ isNew: false })
  await page.openFiles([file()])
  expect(state().untaken).toEqual([])
  page.session().redo()
  expect(state().untaken).toEqual(typed)
  page.session().redo()
  expect(state().untaken).toEqual([])
})

it('keeps what is typed and in no file, though nothing else was done, until it is given up', async () => {
  const file = () => new File([text('March', 'Strike')], FILE)
  await page.openFiles([file()])
  const field = { file: FILE, index: 1, field: 'properties/by/new-party' }
  const draft = { label: 'Court', kind: '' }
  const begun = { text: 'Court', value: undefined, making: 'party', draft } as const
  page.session().keepUntaken(field, begun)
  await page.session().flush()
  await page.session().close()
  page = await loadPage({ isNew: false })
  await page.openFiles([file()])
  expect(state().untaken).toEqual([{ ...field, ...begun }])
  page.session().giveUpUntaken()
  await page.session().flush()
  await page.session().close()
  page = await loadPage({ isNew: false })
  await page.openFiles([file()])
  expect(state().untaken).toEqual([])
})

it('keeps what is typed and in no file with its item, and asks before the page is left, until it is taken', async () => {
  await openMany(3)
  const isAsked = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))
  const field = { file: FILE, index: 2, field: 'geometry' }
  page.session().keepUntaken(field, { text: 'somewhere', value: undefined })
  page.session().remove(FILE, [0], { kind: 'remove' })
  expect(state().untaken).toEqual([{ ...field, index: 1, text: 'somewhere', value: undefined }])
  await page.session().flush()
  page.session().markSaved(new Map([[FILE, page.now() ?? '']]), new Map())
  expect(isAsked()).toBe(true)
  tab.onElsewhere()
  expect(isAsked()).toBe(false)
  tab.onHeld()
  await eventually(() => expect(isAsked()).toBe(true))
  page.session().keepUntaken({ ...field, index: 1 }, undefined)
  expect(state().untaken).toEqual([])
  expect(isAsked()).toBe(false)
})

it('asks before the page is left for what the browser had no room for, and not where that was given up', async () => {
  await openMany(1)
  const isAsked = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))
  const full = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  page.session().keepUntaken({ file: FILE, index: 0, field: 'geometry' }, { text: 'x', value: undefined })
  await page.session().flush()
  expect(isAsked()).toBe(true)
  page.session().giveUpUntaken()
  await page.session().flush()
  expect(state().keeping).toBe('failed')
  expect(isAsked()).toBe(false)
  full.mockRestore()
})

it('gives the files with what is typed in the open field, and takes nothing more', async () => {
  await openMany(1)
  const field = document.body.appendChild(document.createElement('input'))
  field.addEventListener('blur', () => page.retitle(0, field.value))
  field.focus()
  field.value = 'Typed'
  const given = tab.onAsked()
  page.retitle(0, 'Too late')
  await given
  expect(page.now()).toBe(text('Typed'))
  expect(state()).toMatchObject({ isElsewhere: true, keeping: 'kept', refusals: 1 })
  const kept = await page.loadEdits(page.session().id)
  expect(kept?.entries).toHaveLength(1)
  field.remove()
})
