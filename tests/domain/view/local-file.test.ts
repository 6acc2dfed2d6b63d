import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatLocalFile, parseLocalFile } from '../../../src/domain/view/local-file'

const id = fc.stringMatching(/^[0-9a-z]{1,12}-[0-9a-z]{1,12}$/)
const name = fc.string({ unit: fc.constantFrom(...'a/-.% ü&=漢'), minLength: 1, maxLength: 200 })

test('a local file comes back from its value', () => {
  fc.assert(
    fc.property(id, name, (id, name) => {
      expect(parseLocalFile(formatLocalFile({ id, name }))).toEqual({ id, name })
    }),
  )
})

test('any value is read, as one line of visible text that is not long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (value) => {
      const { name } = parseLocalFile(value)
      expect(name.length).toBeLessThanOrEqual(200)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(name).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/)
    }),
  )
})

test('what has no id is a name', () => {
  expect(parseLocalFile('towns.geojson')).toEqual({ id: '', name: 'towns.geojson' })
  expect(parseLocalFile('a/b.geojson')).toEqual({ id: '', name: 'a/b.geojson' })
})
