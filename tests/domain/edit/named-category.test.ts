import { expect, test } from 'vitest'
import { namedCategory } from '../../../src/domain/edit/new-category'

test('a category made by its name has an id that follows from it and is free, and a look that no other has', () => {
  const named = { label: 'War and uprising', description: 'Battles.' }
  const first = namedCategory(named, [{ id: 'attack', shape: 'circle' }])
  expect(first).toMatchObject({ ...named, id: 'war-and-uprising', shape: 'triangle' })
  expect(namedCategory(named, [first, 'broken']).id).toBe('war-and-uprising-2')
  expect(namedCategory({ ...named, label: '…' }, []).id).toBe('category')
})
