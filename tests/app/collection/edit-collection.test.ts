// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { editCollection } from '../../../src/app/collection/edit-collection'
import {
  collections,
  NO_COLLECTION,
  type OpenedCollection,
} from '../../../src/app/collection/opened-collection'

const giveUpOpening = vi.hoisted(() => vi.fn())
const openLookedAt = vi.hoisted(() => vi.fn(() => true))
vi.mock('../../../src/app/edit/edit-mode', () => ({ editMode: { giveUpOpening, openLookedAt } }))

const opened = { source: new File([], 'a.geojson'), name: 'a.geojson' } as unknown as OpenedCollection

afterEach(() => {
  collections.setState(NO_COLLECTION)
  vi.clearAllMocks()
})

it('gives up opening a file in the editor once the page shows another', async () => {
  collections.setState({ ...NO_COLLECTION, opened })
  await editCollection(opened, {})
  expect(openLookedAt).toHaveBeenCalledWith(opened.source, {}, expect.any(Function))
  collections.setState({ missing: undefined })
  expect(giveUpOpening).not.toHaveBeenCalled()
  collections.setState(NO_COLLECTION)
  expect(giveUpOpening).toHaveBeenCalledExactlyOnceWith(openLookedAt.mock.calls[0]?.at(2))
})
