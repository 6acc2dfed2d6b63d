// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
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
