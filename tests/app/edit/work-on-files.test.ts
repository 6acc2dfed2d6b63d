// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import { settingAll } from '../../../src/domain/edit/edit-file'
import { FILE, loadPage, text } from './edit-page'

let page: Awaited<ReturnType<typeof loadPage>>
beforeEach(async () => {
  vi.restoreAllMocks()
  page = await loadPage()
})
/** Other tests have the machine too. */
const LONG = 10_000
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
  await vi.waitFor(() => expect(state().isBusy).toBe(false), LONG)
  expect(state().editing.entries).toHaveLength(1)
  expect(page.now()).toBe(opened.replace(/No\. \d+/g, 'Changed'))
  page.session().undo()
  await vi.waitFor(() => expect(page.now()).toBe(opened), LONG)
  expect(state().editing.done).toBe(0)
})

it('changes a few places at once', async () => {
  const opened = await openMany(3)
  retitleAll(3)
  expect(state().isBusy).toBe(false)
  expect(page.now()).toBe(opened.replace(/No\. \d+/g, 'Changed'))
})
