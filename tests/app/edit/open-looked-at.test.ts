// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { eventually } from '../../eventually'
import { FILE, loadPage, text } from './edit-page'

const conversion = { reading: { features: [], members: {} }, notes: [], format: 'csv' }
vi.mock('../../../src/app/edit/foreign-text', () => ({
  readForeignText: async (_: string, options: object) => ({ conversion, options }),
}))

const table = new File(['title,date\nMill,1914'], 'table.csv')
const own = new File([text('First')], FILE)

let page: Awaited<ReturnType<typeof loadPage>>
/** Opens what is looked at, and stands for the page, which shows it until it is left. */
async function look(source: File | string) {
  const { openLookedAt } = await import('../../../src/app/edit/open-looked-at')
  const leave = vi.fn(() => history.replaceState(null, '', '/?mode=edit'))
  const isOpening = openLookedAt(source, {}, leave)
  return { leave, isOpening }
}
beforeEach(async () => {
  page = await loadPage()
  history.replaceState(null, '', '/?file=1-a/own.geojson&from=1914')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('is still shown while one is asked what becomes of it, and where one gives that up', async () => {
  const { leave } = await look(table)
  await eventually(() => expect(page.editing.getState().foreign).toBeDefined())
  const { refuseForeign } = await import('../../../src/app/edit/open-foreign')
  const { foreign } = page.editing.getState()
  if (foreign) refuseForeign(foreign)
  expect(page.editing.getState()).toMatchObject({ foreign: undefined, leave: undefined })
  expect(leave).not.toHaveBeenCalled()
  expect(location.search).toBe('?file=1-a/own.geojson&from=1914')
})

it('is left once it is edited, before the address becomes that of the editor', async () => {
  const { leave } = await look(own)
  const searches: string[] = []
  leave.mockImplementation(() => void searches.push(location.search))
  await eventually(() => expect(page.now()).toBe(text('First')))
  expect(searches).toEqual(['?file=1-a/own.geojson&from=1914'])
  // Nor is what the tab had open looked for once more.
  expect(page.editing.getState().isSought).toBe(false)
})

it('is opened no more once the page has left it', async () => {
  const fetched = vi.fn((_: URL, { signal }: { readonly signal: AbortSignal }) => {
    return new Promise<Response>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  })
  vi.stubGlobal('fetch', fetched)
  const { leave } = await look('https://host.test/own.geojson')
  const { giveUpOpening } = await import('../../../src/app/edit/opening')
  giveUpOpening(() => {})
  const signal = fetched.mock.calls[0]?.[1].signal
  expect([page.editing.getState().isOpening, signal?.aborted]).toEqual([true, false])
  giveUpOpening(leave)
  expect(signal?.aborted).toBe(true)
  expect(page.editing.getState()).toMatchObject({ isOpening: false, leave: undefined })
})

it('is left where it cannot be edited, which the editor tells', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  const { leave } = await look('http://host.test/own.geojson')
  await eventually(() => expect(leave).toHaveBeenCalledOnce())
  expect(page.editing.getState().fault).toEqual({ kind: 'http', name: 'http://host.test/own.geojson' })
})

it('is left where its address does not answer for a while, once', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  let answer = (_: Response) => {}
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)))
  const { leave } = await look('https://host.test/own.geojson')
  await vi.advanceTimersByTimeAsync(3900)
  expect(leave).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(200)
  expect(leave).toHaveBeenCalledOnce()
  vi.useRealTimers()
  answer(new Response(text('First')))
  await eventually(() => expect(page.session().source.kind).toBe('address'))
  expect(leave).toHaveBeenCalledOnce()
})

it('closes nothing that is edited in this tab', async () => {
  await page.openFiles([own])
  const { leave, isOpening } = await look(table)
  expect(isOpening).toBe(false)
  expect(leave).not.toHaveBeenCalled()
  expect(page.session().source.name).toBe(FILE)
})
