import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWord } from '../../../src/domain/search/fold-word'
import { highlight, snippet } from '../../../src/domain/search/highlight'
import { wordsOf } from '../../../src/domain/search/words-of'

const forms = (text: string) => wordsOf(text).map((word) => word.forms)

describe('foldWord', () => {
  it.each([
    ['Manëz', 'manez'],
    ['Évreux', 'evreux'],
    ['Shqipëria', 'shqiperia'],
    ['Œuvre', 'oeuvre'],
    ['Đoković', 'dokovic'],
    ['People’s', 'peoples'],
    ['كيان', 'کیان'],
    ['آمریکا', 'امریکا'],
    ['مُجاهِد', 'مجاهد'],
    ['۱۳۶۰', '1360'],
    ['١٩٨١', '1981'],
  ])('%s is compared as %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })

  it('folds a folded word no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word))
      }),
    )
  })
})

describe('wordsOf', () => {
  it('divides at hyphens, keeps apostrophes inside words and drops quotation marks', () => {
    expect(forms('Auvers-sur-Oise')).toEqual([['auvers'], ['sur'], ['oise']])
    expect(forms("'the People's'")).toEqual([['the'], ['peoples', 'people']])
  })

  it('finds an owner with and without the ending', () => {
    expect(forms('Rajavi’s')).toEqual([['rajavis', 'rajavi']])
    expect(forms('d’Achraf')).toEqual([['dachraf']])
  })

  it('finds a Persian compound as one word and by its parts', () => {
    expect(forms('نخست\u200cوزیری')).toEqual([['نخستوزیری', 'نخست', 'وزیری']])
  })
})

describe('highlight', () => {
  it('marks whole words, as written', () => {
    expect(highlight('From Manëz, Albania', ['manez'])).toEqual([
      { text: 'From ', found: false },
      { text: 'Manëz', found: true },
      { text: ', Albania', found: false },
    ])
  })

  it('loses no character of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ unit: 'grapheme' })),
        (text, terms) => {
          const runs = highlight(text, [
            ...terms,
            ...wordsOf(text)
              .flatMap((word) => word.forms)
              .slice(0, 1),
          ])
          expect(runs.map((run) => run.text).join('')).toBe(text)
        },
      ),
    )
  })
})

describe('snippet', () => {
  const text = `${'before '.repeat(30)}Kolahi, ${'after '.repeat(30)}end.`

  it('cuts around the first word found, between words', () => {
    const cut = snippet(text, ['kolahi'], 60)
    expect(cut).toMatch(/^…before .*Kolahi, after.*after…$/)
    expect(cut?.length).toBeLessThan(70)
  })

  it('keeps a short text whole, its full stop included', () => {
    expect(snippet('Over 70 dead.', ['dead'])).toBe('Over 70 dead.')
    expect(snippet('Over 70 dead.', ['alive'])).toBeUndefined()
  })
})
