import { describe, expect, it } from 'vitest'
import { knownNames, writtenFor } from '../../../src/domain/search/known-names'
import { wordsOf } from '../../../src/domain/search/words-of'

const mek = ['MEK', 'PMOI', 'مجاهدین خلق']
const day = ['7 Tir', '۷ تیر']
const known = knownNames([mek, day, ['Tir']])
const namesIn = (text: string) => known.mentionsIn(text).flatMap(({ names }) => names)

describe('knownNames', () => {
  it('gives all names of what a text names, whatever their case and ending', () => {
    expect(namesIn('The MEK’s offices')).toEqual(mek)
    expect(namesIn('on 7 tir, the PMOI')).toEqual([...day, 'Tir', ...mek])
  })

  it('wants all words of a name, in their order and in one line', () => {
    expect(namesIn('مجاهدین')).toEqual([])
    expect(namesIn('خلق مجاهدین')).toEqual([])
    expect(namesIn('مجاهدین\nخلق')).toEqual([])
    expect(namesIn('')).toEqual([])
  })

  it('measures the longest name at a word', () => {
    const words = wordsOf('bombing of 7 Tir')
    expect(words.map((_, i) => known.lengthAt(words, i))).toEqual([0, 0, 2, 1])
  })

  it('tells how a text writes what it names, by the shortest of its names there', () => {
    const mentions = known.mentionsIn('The PMOI (مجاهدین خلق) on 7 Tir')
    expect(writtenFor('mek', mentions)).toEqual(['pmoi'])
    expect(writtenFor(' ۷ تیر', mentions)).toEqual([])
    expect(writtenFor(' 7 تیر', mentions)).toEqual(['7', 'tir'])
    expect(writtenFor('rajavi', mentions)).toEqual([])
  })
})
