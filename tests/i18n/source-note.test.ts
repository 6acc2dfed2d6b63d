import { expect, test } from 'vitest'
import { sourceNote } from '../../src/i18n/source-note'

const issued = { 'date-parts': [[1989, 5]] }
const family = (...names: string[]) => names.map((name) => ({ family: name, given: 'A.' }))

test.each([
  [{ author: family('Abrahamian'), issued }, 'Abrahamian, 1989'],
  [{ author: family('Amir', 'Keddie') }, 'Amir & Keddie'],
  [{ author: family('Amir', 'Keddie', 'Halliday'), issued }, 'Amir et al., 1989'],
  [{ author: [{ literal: 'A body' }], publisher: 'Press', issued }, 'A body, 1989'],
  [{ publisher: 'Associated Press', issued: { 'date-parts': [[]] } }, 'Associated Press'],
  [{ author: 'Abrahamian', issued: 1989 }, ''],
])('%j is told as “%s”', (source, note) => {
  expect(sourceNote(source, 'en-GB')).toBe(note)
})
