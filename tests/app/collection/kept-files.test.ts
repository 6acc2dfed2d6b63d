import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'

type Hold = (lock: object | null) => unknown

/** Locks that are held by other tabs, too. */
const held = new Map<string, number>()

beforeEach(() => {
  vi.resetModules()
  held.clear()
  vi.stubGlobal('indexedDB', new IDBFactory())
  // That of Node makes no files of files.
  vi.stubGlobal('structuredClone', (value: unknown) => value)
  const request = async (name: string, { mode, ifAvailable }: LockOptions, hold: Hold) => {
    const count = held.get(name) ?? 0
    if (count > 0 && mode !== 'shared') return ifAvailable ? hold(null) : new Promise(() => {})
    held.set(name, count + 1)
    await hold({})
    held.set(name, (held.get(name) ?? 0) - 1)
  }
  vi.stubGlobal('navigator', { locks: { request } })
})

const load = () => import('../../../src/app/collection/kept-files')
const file = (name: string) => new File([name], name)

test('a file comes back with its name until it is forgotten', async () => {
  const { keepFile, keptFile, forgetFile } = await load()
  await keepFile('1-a', file('a.geojson'))
  const kept = await keptFile('1-a')
  expect([kept?.name, await kept?.text()]).toEqual(['a.geojson', 'a.geojson'])
  expect(await keptFile('1-b')).toBeUndefined()
  await forgetFile('1-a')
  expect(await keptFile('1-a')).toBeUndefined()
})

test('a newer file takes the place of those that no tab shows', async () => {
  const { keepFile, keptFile } = await load()
  await keepFile('1-a', file('a'))
  held.set('relocation-atlas-file-1-a', 1)
  await keepFile('1-b', file('b'))
  expect(await keptFile('1-a')).toBeDefined()
  held.clear()
  await keepFile('1-c', file('c'))
  expect(await keptFile('1-a')).toBeUndefined()
  expect(await keptFile('1-b')).toBeUndefined()
  expect(await keptFile('1-c')).toBeDefined()
})

test('a tab lets go of a file when it shows another, and forgets one that it shows by itself', async () => {
  const { keepFile, keptFile, holdFile, forgetFile } = await load()
  holdFile('1-a')
  await keepFile('1-a', file('a'))
  holdFile('1-b')
  await keepFile('1-b', file('b'))
  expect(await keptFile('1-a')).toBeUndefined()
  await forgetFile('1-b')
  expect(await keptFile('1-b')).toBeUndefined()
})

test('what comes from this browser is kept without being copied, and again once it was forgotten', async () => {
  const { keepFile, keptFile, forgetFile } = await load()
  await keepFile('1-a', file('a'))
  const kept = await keptFile('1-a')
  if (!kept) throw new Error('not kept')
  const put = vi.spyOn(IDBObjectStore.prototype, 'put')
  await keepFile('1-a', kept)
  expect(put).not.toHaveBeenCalled()
  await forgetFile('1-a')
  await keepFile('1-a', kept)
  expect(await keptFile('1-a')).toBeDefined()
  put.mockRestore()
})

test('where the browser keeps nothing it is told, and nothing is found', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('', 'SecurityError')
    },
  })
  const { keepFile, keptFile } = await load()
  await expect(keepFile('1-a', file('a'))).rejects.toThrow()
  expect(await keptFile('1-a')).toBeUndefined()
})
