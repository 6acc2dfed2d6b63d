import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchRows } from '../../../src/domain/collection/search-rows'
import { TextDraft } from '../../../src/domain/collection/text-column'
import { wordsOf } from '../../../src/domain/search/words-of'

function columnOf(texts: readonly string[]) {
  const draft = new TextDraft()
  for (const text of texts) draft.add(text)
  return draft.build(Uint32Array.from(texts, (_, index) => index))
}

function search(texts: readonly string[], query: string, others: Parameters<typeof searchRows>[1] = []) {
  const steps = searchRows(columnOf(texts), others, query)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

const rowsOf = (texts: readonly string[], query: string) =>
  [...(search(texts, query)?.found ?? [])].flatMap((found, row) => (found === 1 ? row : []))

describe('searchRows', () => {
  const texts = [
    'Battle of Waterloo',
    'battlefield',
    'The Battle',
    'Manëz camp',
    'Iran’s border',
    "Iran's war",
    '',
  ]

  it('finds words and their beginnings, in any case', () => {
    expect(rowsOf(texts, 'BATTLE')).toEqual([0, 1, 2])
    expect(rowsOf(texts, 'field')).toEqual([])
    expect(rowsOf(texts, 'wat bat')).toEqual([0])
  })

  it('passes over diacritics and apostrophes', () => {
    expect(rowsOf(texts, 'manez')).toEqual([3])
    expect(rowsOf(texts, 'Manëz')).toEqual([3])
    expect(rowsOf(texts, 'iran')).toEqual([4, 5])
    expect(rowsOf(texts, 'irans')).toEqual([4, 5])
  })

  it('asks for nothing without a word', () => {
    expect(search(texts, ' - ')).toBeUndefined()
  })

  it('looks at other texts of a row too, word by word', () => {
    const places = { numbers: Uint16Array.of(1, 2, 0, 0, 0, 0, 0), texts: ['', 'Belgium', 'France'] }
    expect(search(texts, 'battle belg', [places])?.count).toBe(1)
    expect(search(texts, 'france', [places])?.found[1]).toBe(1)
  })

  it('finds what a look at each word finds', () => {
    const text = fc.string({ unit: fc.constantFrom(..."abAB1 -'’éß.ی"), maxLength: 12 })
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), text, (texts, query) => {
        const words = wordsOf(query).map(({ forms }) => forms[0] ?? '')
        const expected = texts.flatMap((each, row) =>
          words.every((word) =>
            wordsOf(each).some(({ forms }) => forms.some((form) => form.startsWith(word))),
          )
            ? row
            : [],
        )
        expect(rowsOf(texts, query)).toEqual(words.length === 0 ? [] : expected)
      }),
      { numRuns: 2000 },
    )
  })
})
