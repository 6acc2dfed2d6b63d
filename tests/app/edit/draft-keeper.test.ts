import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Draft, KeptDraft } from '../../../src/app/edit/draft'
import { type KeepState, keepDraft } from '../../../src/app/edit/draft-keeper'
import { loadEdits, saveEdits } from '../../../src/app/edit/edit-drafts'
import { eventually } from '../../eventually'

const tab = vi.hoisted(() => ({ onHeld() {}, onElsewhere() {}, async onAsked() {}, release() {} }))
vi.mock('../../../src/app/tabs/draft-lock', () => ({
  lockDraft(_: string, holding: Omit<typeof tab, 'release'>) {
    Object.assign(tab, { ...holding, release: vi.fn() })
    return { takeOver() {}, release: tab.release }
  },
  isHeld: async () => true,
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
async function workInTab({ takeTyped = () => {} } = {}) {
  const draft = draftOf('kept')
  await saveEdits(ID, draft, undefined)
  let state: KeepState = { keeping: 'kept', failure: undefined, isElsewhere: false, isSecond: false }
  const left: KeptDraft[] = []
  const keeper = keepDraft(ID, await loadEdits(ID), {
    takeTyped,
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
      await eventually(() => expect(state.isElsewhere).toBe(false))
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
  await eventually(async () => expect((await loadEdits(ID))?.stamp).not.toBe(before))
  keeper.changed(false)
  await keeper.flush()
  expect(state()).toMatchObject({ keeping: 'kept', isSecond: false })
  expect(keeper.id).toBe(ID)
})

it('a tab that is asked for its files takes what is typed, lets nothing more be done, and then keeps all that', async () => {
  let isRefusedAsTaken: boolean | undefined
  const { keeper, state } = await workInTab({
    takeTyped() {
      isRefusedAsTaken = state().isElsewhere
      keeper.changed(true)
    },
  })
  const before = (await loadEdits(ID))?.stamp
  const given = tab.onAsked()
  expect(isRefusedAsTaken).toBe(false)
  expect(state()).toMatchObject({ isElsewhere: true, keeping: 'unkept' })
  await given
  expect(state()).toMatchObject({ isElsewhere: true, keeping: 'kept' })
  expect((await loadEdits(ID))?.stamp).not.toBe(before)
})

it('a tab from which its files were taken keeps nothing over what the other goes on from, but beside it once it has them again', async () => {
  const { keeper, state, isBack } = await workInTab()
  const before = await loadEdits(ID)
  keeper.changed(true)
  await keeper.flush()
  const taken = await loadEdits(ID)
  expect(taken?.stamp).not.toBe(before?.stamp)
  keeper.changed(true)
  tab.onElsewhere()
  await keeper.flush()
  expect((await loadEdits(ID))?.stamp).toBe(taken?.stamp)
  expect(state()).toMatchObject({ keeping: 'unkept', isElsewhere: true, isSecond: false })
  await saveEdits(ID, draftOf('other'), taken)
  await isBack()
  await eventually(() => expect(state()).toMatchObject({ keeping: 'kept', isSecond: true }))
  expect((await loadEdits(ID))?.base.source.name).toBe('other')
})

it('a save that another tab was before, which has taken the files meanwhile, makes no editor of this one', async () => {
  const { keeper, state } = await workInTab()
  await saveEdits(ID, draftOf('other'), await loadEdits(ID))
  keeper.changed(false)
  await Promise.resolve()
  tab.onElsewhere()
  await keeper.flush()
  expect(state()).toMatchObject({ keeping: 'unkept', isElsewhere: true, isSecond: false })
  expect(keeper.id).toBe(ID)
})

it('a tab that had its files for a moment alone goes on waiting', async () => {
  const { state, left, anotherTabKeeps } = await workInTab()
  await anotherTabKeeps()
  tab.onHeld()
  tab.onElsewhere()
  await eventually(() => expect(left).toHaveLength(1))
  await new Promise((resolve) => setTimeout(resolve))
  expect(state().isElsewhere).toBe(true)
})

it('a tab that goes on beside what another has kept gives that to no tab which does not ask for it', async () => {
  const { keeper, state } = await workInTab()
  const former = { ...tab }
  await saveEdits(ID, draftOf('other'), await loadEdits(ID))
  keeper.changed(false)
  await keeper.flush()
  expect(state()).toMatchObject({ keeping: 'kept', isSecond: true })
  expect(former.release).not.toHaveBeenCalled()
  await former.onAsked()
  former.onElsewhere()
  expect(state().isElsewhere).toBe(false)
  keeper.release()
  expect(former.release).toHaveBeenCalledTimes(1)
  expect(tab.release).toHaveBeenCalledTimes(1)
})

it('a tab that takes the files over makes what is kept its own, over which the other, late to hear of it, keeps nothing', async () => {
  const { keeper, state, left, isBack } = await workInTab()
  tab.onElsewhere()
  const theirs = await saveEdits(ID, draftOf('other'), await loadEdits(ID))
  await isBack()
  expect(left).toHaveLength(1)
  expect(await saveEdits(ID, draftOf('late'), theirs)).toBeUndefined()
  keeper.changed(false)
  await keeper.flush()
  expect(state()).toMatchObject({ keeping: 'kept', isSecond: false })
  expect(keeper.id).toBe(ID)
})
