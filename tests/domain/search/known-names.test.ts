import { describe, expect, it } from 'vitest'
import { knownNames } from '../../../src/domain/search/known-names'
import { wordsOf } from '../../../src/domain/search/words-of'

const mek = ['MEK', 'PMOI', 'مجاهدین خلق']
const day = ['7 Tir', '۷ تیر']
const known = knownNames([mek, day, ['Tir']])

describe('knownNames', () => {
  it('gives all names of what a text names, whatever their case and ending', () => {
    expect(known.namesIn('The MEK’s offices')).toEqual(mek)
    expect(known.namesIn('on 7 tir, the PMOI')).toEqual([...day, 'Tir', ...mek])
  })

  it('wants all words of a name, in their order and in one line', () => {
    expect(known.namesIn('مجاهدین')).toEqual([])
    expect(known.namesIn('خلق مجاهدین')).toEqual([])
    expect(known.namesIn('مجاهدین\nخلق')).toEqual([])
    expect(known.namesIn('')).toEqual([])
  })

  it('measures the longest name at a word', () => {
    const words = wordsOf('bombing of 7 Tir')
    expect(words.map((_, i) => known.lengthAt(words, i))).toEqual([0, 0, 2, 1])
  })
})
