// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import type { AtlasStore } from '../../src/app/atlas-store'
import { beginOpening } from '../../src/app/collection/opened-collection'
import { takeFiles } from '../../src/app/take-files'

const takeDropped = vi.hoisted(() => vi.fn())
const openCollection = vi.hoisted(() => vi.fn(async () => false))
vi.mock('../../src/app/edit/edit-mode', () => ({ editMode: { takeDropped } }))
vi.mock('../../src/app/collection/CollectionScreen', () => ({}))
vi.mock('../../src/app/collection/read-collection', () => ({ prepareReading() {} }))
vi.mock('../../src/map/dots/load-dot-kernel', () => ({ prepareDotKernel: async () => {} }))
vi.mock('../../src/app/collection/open-collection', async (original) => ({
  ...(await original<typeof import('../../src/app/collection/open-collection')>()),
  openCollection,
}))

it("leads to the editor with a file of the editor's that comes before the page shows anything", async () => {
  history.replaceState(null, '', 'http://localhost:3000/?file=1-a/kept.json')
  await takeFiles({ files: [new File(['{}'], 'atlas.json')], items: [] }, undefined)
  expect(takeDropped).toHaveBeenCalledOnce()
  expect(location.search).toBe('?mode=edit')
})

it("shows no address that answers late in place of the editor's files", async () => {
  const state = { view: { mode: 'edit' }, setMode: () => {} }
  const isLast = beginOpening()
  const files = [new File(['{}'], 'atlas.json')]
  await takeFiles({ files, items: [] }, { getState: () => state } as unknown as AtlasStore)
  expect(isLast()).toBe(false)
})
