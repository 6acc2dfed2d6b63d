import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draft } from '../../../src/app/edit/draft'
import type { EditEntry } from '../../../src/domain/edit/editing'

const entry = (insert: string): EditEntry => ({
  name: { kind: 'set', member: 'title' },
  forward: new Map([['a.geojson', [{ from: 0, to: 0, insert }]]]),
  back: new Map([['a.geojson', [{ from: 0, to: insert.length, insert: '' }]]]),
  typing: undefined,
})

const draft = (entries: readonly EditEntry[], changes: Partial<Draft> = {}): Draft => ({
  base: { source: { kind: 'file', name: 'a.geojson' }, texts: new Map([['a.geojson', 'text']]) },
  saved: { texts: new Map([['a.geojson', 'text']]) },
  entries,
  done: entries.length,
  ...{ untaken: [], gone: [] },
  isSaved: entries.length === 0,
  ...changes,
})

/** What the database holds, by key. */
async function records(): Promise<ReadonlyMap<string, unknown>> {
  const open = indexedDB.open('relocation-atlas-edits')
  const database = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result)
  })
  const store = database.transaction('drafts').objectStore('drafts')
  const [keys, values] = [store.getAllKeys(), store.getAll()]
  await new Promise((resolve) => {
    values.onsuccess = resolve
  })
  database.close()
  return new Map(keys.result.map((key, index) => [JSON.stringify(key), values.result[index]]))
}

let drafts: typeof import('../../../src/app/edit/edit-drafts')
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  vi.resetModules()
  drafts = await import('../../../src/app/edit/edit-drafts')
})

describe('drafts in this browser', () => {
  it('come back as they were kept', async () => {
    const one = draft([entry('one'), entry('two')], { done: 1 })
    await drafts.saveEdits('a', one, undefined)
    expect(await drafts.loadEdits('a')).toMatchObject(one)
    expect(await drafts.loadEdits('b')).toBeUndefined()
  })

  it('have each edit in a record of its own, which is written once', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    const first = draft([entry('one')])
    const seen = await drafts.saveEdits('a', first, undefined)
    put.mockClear()
    const next = { ...first, entries: [...first.entries, entry('two')], done: 2 }
    await drafts.saveEdits('a', next, seen)
    expect(put.mock.calls.map(([, key]) => key)).toEqual([
      ['entry', 'a', 1],
      ['head', 'a'],
    ])
    put.mockRestore()
  })

  it('lose the edits that were undone once another is made', async () => {
    const first = draft([entry('one'), entry('two'), entry('three')])
    const seen = await drafts.saveEdits('a', first, undefined)
    const next = { ...first, entries: [first.entries[0] as EditEntry, entry('other')], done: 2 }
    await drafts.saveEdits('a', next, seen)
    expect((await drafts.loadEdits('a'))?.entries).toEqual(next.entries)
  })

  it('are not written over by a tab that has not seen them', async () => {
    const seen = await drafts.saveEdits('a', draft([entry('mine')]), undefined)
    await drafts.saveEdits('a', draft([entry('theirs')]), seen)
    expect(await drafts.saveEdits('a', draft([entry('late')]), seen)).toBeUndefined()
    expect((await drafts.loadEdits('a'))?.entries).toEqual([entry('theirs')])
  })

  it('are written as a whole again where they were removed meanwhile', async () => {
    const first = draft([entry('one')])
    const seen = await drafts.saveEdits('a', first, undefined)
    await drafts.removeEdits('a')
    expect(await records()).toEqual(new Map())
    const next = { ...first, entries: [...first.entries, entry('two')], done: 2 }
    expect(await drafts.saveEdits('a', next, seen)).toBeDefined()
    expect(await drafts.loadEdits('a')).toMatchObject(next)
  })

  it('let the database be deleted while the page is open, and are written again', async () => {
    const first = draft([entry('one')])
    const seen = await drafts.saveEdits('a', first, undefined)
    const deletion = indexedDB.deleteDatabase('relocation-atlas-edits')
    await new Promise((resolve, reject) => {
      deletion.onsuccess = resolve
      deletion.onblocked = reject
    })
    await drafts.saveEdits('a', { ...first, done: 0 }, seen)
    expect(await drafts.loadEdits('a')).toMatchObject({ ...first, done: 0 })
  })

  it('are listed without their texts, the last saved first', async () => {
    vi.spyOn(Date, 'now').mockReturnValueOnce(1000).mockReturnValueOnce(2000)
    await drafts.saveEdits('old', draft([]), undefined)
    await drafts.saveEdits('new', draft([entry('one')]), undefined)
    const list = await drafts.listEdits()
    expect(list.map(({ id, done, isSaved, last }) => ({ id, done, isSaved, last }))).toEqual([
      { id: 'new', done: 1, isSaved: false, last: { kind: 'set', member: 'title' } },
      { id: 'old', done: 0, isSaved: true, last: undefined },
    ])
    expect(JSON.stringify(list)).not.toContain('"text"')
    expect(list[0]?.sizes).toEqual(new Map([['a.geojson', [4, 4]]]))
  })

  it('keep what files have once where it is as opened', async () => {
    await drafts.saveEdits('a', draft([]), undefined)
    expect((await records()).get('["saved","a"]')).toMatchObject({
      texts: new Map(),
      asOpened: ['a.geojson'],
    })
    expect((await drafts.loadEdits('a'))?.saved.texts).toEqual(new Map([['a.geojson', 'text']]))
  })

  it('are refused where the browser keeps nothing', async () => {
    globalThis.indexedDB = undefined as never
    const all = [drafts.listEdits(), drafts.loadEdits('a'), drafts.saveEdits('a', draft([]), undefined)]
    for (const each of all) await expect(each).rejects.toThrow()
  })

  it('that cannot be written are as they were before', async () => {
    const first = draft([entry('one')])
    const seen = await drafts.saveEdits('a', first, undefined)
    const unkept = { ...entry('two'), typing: (() => {}) as never }
    await expect(drafts.saveEdits('a', { ...first, entries: [unkept], done: 1 }, seen)).rejects.toThrow()
    expect(await drafts.loadEdits('a')).toMatchObject(first)
  })
})
