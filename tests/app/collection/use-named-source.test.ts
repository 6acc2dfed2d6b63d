// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openCollectionAt } from '../../../src/app/collection/open-collection'
import { collections, NO_COLLECTION } from '../../../src/app/collection/opened-collection'
import { useNamedSource } from '../../../src/app/collection/use-named-source'

const LATE = 30

const keptFile = vi.hoisted(() => vi.fn())
vi.mock('../../../src/app/collection/read-collection', () => ({ prepareReading: () => {} }))
vi.mock('../../../src/app/collection/kept-files', () => ({
  forgetFile: async () => {},
  holdFile: () => {},
  keptFile,
}))

const later = () => new Promise((resolve) => setTimeout(resolve, LATE))
/** Until what was looked for has been found, or not. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 4 * LATE))

/** Back or Forward to an address. */
function lead(query: string) {
  history.replaceState(null, '', `http://localhost:3000/${query}`)
  act(() => dispatchEvent(new PopStateEvent('popstate')))
}

const FILE = '?file=1-a/own.json'
const soughtFile = { key: 'file', value: '1-a/own.json' }
const ATLAS = { opened: undefined, missing: undefined, sought: undefined }

beforeEach(() => {
  keptFile.mockImplementation(later)
  history.replaceState(null, '', 'http://localhost:3000/')
  renderHook(useNamedSource)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  collections.setState(NO_COLLECTION)
})

it('looks for what Forward leads to, and asks for a file that is not kept', async () => {
  lead(FILE)
  expect(collections.getState().sought).toEqual(soughtFile)
  await vi.waitFor(() => expect(collections.getState()).toEqual({ ...ATLAS, missing: soughtFile }))
})

it('shows the atlas again where Back follows before what is looked for is found', async () => {
  lead(FILE)
  lead('')
  expect(collections.getState()).toEqual(ATLAS)
  await settled()
  expect(collections.getState()).toEqual(ATLAS)
})

it('goes on looking where Forward follows Back before the first look is over', async () => {
  lead(FILE)
  await new Promise((resolve) => setTimeout(resolve, LATE / 2))
  let find = (_: File) => {}
  keptFile.mockImplementation(() => new Promise((resolve) => (find = resolve)))
  lead('')
  lead(FILE)
  await settled()
  expect(collections.getState().sought).toEqual(soughtFile)
  find(new File([], 'own.json'))
  await vi.waitFor(() => expect(collections.getState().opened?.name).toBe('own.json'))
  expect(collections.getState().sought).toBeUndefined()
})

it('shows the atlas where looking fails', async () => {
  keptFile.mockRejectedValue(new Error('no disk'))
  lead('?file=3-c/lost.json')
  expect(collections.getState().sought).toBeDefined()
  await vi.waitFor(() => expect(collections.getState()).toEqual(ATLAS))
})

it('shows what Back leads to, though an address that was opened before answers late', async () => {
  collections.setState({ ...NO_COLLECTION, missing: { key: 'file', value: '2-b/other.json' } })
  vi.stubGlobal('fetch', async () => {
    await later()
    return new Response('{"features":[{"type":"Feature"}]}')
  })
  const late = openCollectionAt('https://slow.example/x.geojson')
  lead('')
  await late
  expect([collections.getState(), location.search]).toEqual([ATLAS, ''])
})
