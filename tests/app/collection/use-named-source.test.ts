// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openCollectionAt } from '../../../src/app/collection/open-collection'
import { collections, NO_COLLECTION } from '../../../src/app/collection/opened-collection'
import { useNamedSource } from '../../../src/app/collection/use-named-source'
import { eventually } from '../../eventually'

const keptFile = vi.hoisted(() => vi.fn())
const holdFile = vi.hoisted(() => vi.fn())
vi.mock('../../../src/app/collection/read-collection', () => ({ prepareReading() {}, readAhead() {} }))
vi.mock('../../../src/app/collection/kept-files', () => ({
  forgetFile: async () => {},
  holdFile,
  keptFile,
}))

/** Each look at what is kept, to be answered by the test: with the file that is found, or none. */
const looks: ((file?: File) => void)[] = []
const look = () => new Promise((resolve) => looks.push(resolve))
const begun = (count: number) => eventually(() => expect(looks).toHaveLength(count))

/** Back or Forward to an address. */
function lead(query: string) {
  history.replaceState(null, '', `http://localhost:3000/${query}`)
  act(() => dispatchEvent(new PopStateEvent('popstate')))
}

const FILE = '?file=1-a/own.json'
const soughtFile = { key: 'file', value: '1-a/own.json' }
const ATLAS = { opened: undefined, missing: undefined, sought: undefined }

beforeEach(() => {
  looks.length = 0
  keptFile.mockImplementation(look)
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
  await begun(1)
  looks[0]?.()
  await eventually(() => expect(collections.getState()).toEqual({ ...ATLAS, missing: soughtFile }))
})

it('shows the atlas again where Back follows before what is looked for is found', async () => {
  lead(FILE)
  await begun(1)
  lead('')
  expect(collections.getState()).toEqual(ATLAS)
  looks[0]?.(new File([], 'own.json'))
  await vi.dynamicImportSettled()
  expect(collections.getState()).toEqual(ATLAS)
})

it('goes on looking where Forward follows Back before the first look is over', async () => {
  lead(FILE)
  await begun(1)
  lead('')
  lead(FILE)
  await begun(2)
  looks[0]?.()
  await vi.dynamicImportSettled()
  expect(collections.getState()).toEqual({ ...ATLAS, sought: soughtFile })
  looks[1]?.(new File([], 'own.json'))
  await eventually(() => expect(collections.getState().opened?.name).toBe('own.json'))
  expect(collections.getState().sought).toBeUndefined()
})

it('holds a file no longer that gives way to one that is not kept', async () => {
  lead('?file=4-d/own.json')
  await begun(1)
  looks[0]?.(new File([], 'own.json'))
  await eventually(() => expect(holdFile).toHaveBeenLastCalledWith('4-d'))
  lead('?file=2-b/lost.json')
  await begun(2)
  looks[1]?.()
  await eventually(() => expect(collections.getState().missing?.value).toBe('2-b/lost.json'))
  expect(holdFile).toHaveBeenLastCalledWith(undefined)
})

it('shows the atlas where looking fails', async () => {
  keptFile.mockRejectedValue(new Error('no disk'))
  lead('?file=3-c/lost.json')
  expect(collections.getState().sought).toBeDefined()
  await eventually(() => expect(collections.getState()).toEqual(ATLAS))
})

it('shows what Back leads to, though an address that was opened before answers late', async () => {
  collections.setState({ ...NO_COLLECTION, missing: { key: 'file', value: '2-b/other.json' } })
  let answer = () => {}
  const told = new Promise<void>((resolve) => {
    answer = resolve
  })
  vi.stubGlobal('fetch', async () => {
    await told
    return new Response('{"features":[{"type":"Feature"}]}')
  })
  const late = openCollectionAt('https://slow.example/x.geojson')
  lead('')
  answer()
  await late
  expect([collections.getState(), location.search]).toEqual([ATLAS, ''])
})
