import { expect, test } from 'vitest'
import { SEVERITIES } from '../../src/domain/check/codes'
import { asWritten } from '../../src/i18n/en/form-problems'
import { wordFormProblem } from '../../src/i18n/word-form-problem'

const word = (code: string, values: Record<string, string | number>) =>
  Object.values(wordFormProblem({ code, values, severity: 'error', path: [], from: 0, to: 0 })).join(' ')

test('problems speak of the labels and choices of the form', () => {
  expect(word('schema/choice', { key: 'verification', found: 'sed', suggestion: 'seed-only' })).toBe(
    'It cannot be “sed”. Did you mean “Only in the source that the atlas began from”?',
  )
  expect(word('wording/long', { key: 'summary', length: 900, limit: 600 })).toContain('“Summary” has 900')
  expect(word('reference/place', { id: 'Manchester' })).toBe(
    '“Manchester” is no place of the atlas. Choose another, or add it as a place.',
  )
  expect(
    wordFormProblem(
      { code: 'schema/empty', values: { key: 'publisher' }, severity: 'error', path: [], from: 0, to: 0 },
      'source',
    ).message,
  ).toContain('“Publisher”')
  expect(word('schema/misspelt', { key: 'titel', suggestion: 'title' })).toContain('"title"')
})

const OF_FEATURES = /^(?:schema|reference|event|claim|source|date|wording)\//
const elsewhere = new Set([...asWritten, 'schema/missing', 'reference/lesson', 'reference/file', 'date/none'])
const codes = Object.keys(SEVERITIES).filter((code) => OF_FEATURES.test(code) && !elsewhere.has(code))

test.each(codes)('%s speaks of no file and of no name in one', (code) => {
  const said = word(code, {
    key: 'summary',
    id: 'x',
    found: 'y',
    text: 'z',
    expected: 'Point',
    pattern: '^[A-Z]{2}$',
  })
  expect(said).not.toMatch(/json|README|"\w/)
})
