import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Draft, KeptDraft } from '../../../src/app/edit/draft'
import { type KeepState, keepDraft } from '../../../src/app/edit/draft-keeper'
import { loadEdits, saveEdits } from '../../../src/app/edit/edit-drafts'

const tab = vi.hoisted(() => ({ onHeld() {}, onElsewhere() {} }))
vi.mock('../../../src/app/tabs/draft-lock', () => ({
  lockDraft(_: string, holding: typeof tab) {
    Object.assign(tab, holding)
    return { takeOver() {}, release() {} }
  },
}))

const ID = 'files'

function draftOf(name: string): Draft {
  const texts = new Map([['a.geojson', '[]']])
  return {
    base: { source: { kind: 'file', name }, texts },
    ...{ saved: { texts }, entries: [], done: 0, untaken: [], gone: [], isSaved: false },
  }
}

/** A tab that works on kept files, while another tab may keep something else of them. */
async function workInTab() {
  const draft = draftOf('kept')
  await saveEdits(ID, draft, undefined)
  let state: KeepState = { keeping: 'kept', failure: undefined, isElsewhere: false, isSecond: false }
  const left: KeptDraft[] = []
  const keeper = keepDraft(ID, await loadEdits(ID), {
    draft: () => draft,
    get: () => state,
    set(part) {
      state = { ...state, ...part }
    },
    async onLeft(there) {
      left.push(there)
      return true
    },
  })
  return {
    keeper,
    left,
    state: () => state,
    async anotherTabKeeps() {
      tab.onElsewhere()
      await saveEdits(ID, draftOf('other'), await loadEdits(ID))
    },
    async isBack() {
      tab.onHeld()
      await vi.waitFor(() => expect(state.isElsewhere).toBe(false))
    },
  }
}

beforeEach(() => {
  vi.restoreAllMocks()
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('navigator', {})
})

it('a tab that gets its files back goes on with what another tab has left', async () => {
  const { left, anotherTabKeeps, isBack } = await workInTab()
  await anotherTabKeeps()
  await isBack()
  expect(left.map(({ base }) => base.source.name)).toEqual(['other'])
})

it('a tab that gets its files back keeps what was not kept yet, beside what another tab has left', async () => {
  const { keeper, left, state, anotherTabKeeps, isBack } = await workInTab()
  keeper.changed(true)
  await keeper.flush()
  keeper.changed(true)
  expect(state().keeping).toBe('unkept')
  await anotherTabKeeps()
  await isBack()
  expect(left).toEqual([])
  await keeper.flush()
  expect(state()).toMatchObject({ keeping: 'kept', isSecond: true })
  expect((await loadEdits(ID))?.base.source.name).toBe('other')
  expect((await loadEdits(keeper.id))?.base.source.name).toBe('kept')
})

it('a tab that gets its files back keeps what the browser had no room for, beside what another tab has left', async () => {
  const { keeper, left, state, anotherTabKeeps, isBack } = await workInTab()
  const full = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  keeper.changed(false)
  await keeper.flush()
  expect(state().keeping).toBe('failed')
  full.mockRestore()
  await anotherTabKeeps()
  await isBack()
  expect(left).toEqual([])
  await keeper.flush()
  expect(state()).toMatchObject({ keeping: 'kept', isSecond: true })
})

it('a tab whose save comes to be after it was given up goes on from that', async () => {
  const { keeper, state } = await workInTab()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const before = (await loadEdits(ID))?.stamp
  const { put } = IDBObjectStore.prototype
  const slow = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...record
  ) {
    vi.advanceTimersByTime(11_000)
    return put.apply(this, record)
  })
  keeper.changed(false)
  await keeper.flush()
  expect(state().keeping).toBe('failed')
  slow.mockRestore()
  vi.useRealTimers()
  await vi.waitFor(async () => expect((await loadEdits(ID))?.stamp).not.toBe(before))
  keeper.changed(false)
  await keeper.flush()
  expect(state()).toMatchObject({ keeping: 'kept', isSecond: false })
  expect(keeper.id).toBe(ID)
})
