import { expect, it } from 'vitest'
import { asWritten } from '../../../src/domain/edit/as-written'
import { WrittenJson } from '../../../src/domain/edit/json-layout'

it('a value keeps the spelling that it has in another text, and only where it is the same there', () => {
  const set = (value: unknown) => asWritten({ path: ['n'], value, from: ['n'] }, '{ "n": 1.0 }', 0).value
  expect(set(1)).toBeInstanceOf(WrittenJson)
  expect(set(2)).toBe(2)
})
