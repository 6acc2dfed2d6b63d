import { expect, test } from 'vitest'
import { namedCategory, namedParty } from '../../../src/domain/edit/new-category'

test('a category made by its name has an id that follows from it and is free, and a look that no other has', () => {
  const named = { label: 'War and uprising', description: 'Battles.' }
  const first = namedCategory(named, [{ id: 'attack', shape: 'circle' }])
  expect(first).toMatchObject({ ...named, id: 'war-and-uprising', shape: 'triangle' })
  expect(namedCategory(named, [first, 'broken']).id).toBe('war-and-uprising-2')
  expect(namedCategory({ ...named, label: '…' }, []).id).toBe('category')
})

test('a party made by its name has an id that no other of the file has, be it finished or not', () => {
  const press = { label: 'The Press', kind: 'press' } as const
  expect(namedParty(press, [])).toEqual({ id: 'the-press', ...press })
  expect(namedParty(press, [{ id: 'the-press' }, 'broken']).id).toBe('the-press-2')
})
