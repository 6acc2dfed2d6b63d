import { expect, it } from 'vitest'
import { readSource } from '../../../src/app/collection/read-source'
import { filterOptionsOf } from '../../../src/app/collection/row-filters'
import type { CollectionParts } from '../../../src/app/collection/use-collection-parts'

it('offers places to filter by, but not where nearly every row has its own', async () => {
  const rows = ['Paris', 'Ur', 'Paris'].map((place) => ({ date: '1999', place }))
  const features = rows.map((properties) => JSON.stringify({ type: 'Feature', geometry: null, properties }))
  const { columns } = await readSource(new Blob([features.join('\n')]), undefined)
  const options = (hasOwnPlaces: boolean) =>
    filterOptionsOf({ categories: [], hasOwnPlaces } as unknown as CollectionParts, columns).places
  expect(options(false)?.[0]?.options.map(({ label }) => label)).toEqual(['Paris', 'Ur'])
  expect(options(true)).toBeUndefined()
})
