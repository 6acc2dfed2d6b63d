import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bareWord,
  editDistance,
  foldedWord,
  nearestId,
  nearestWord,
} from '../../../src/domain/search/nearest-word'

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['title', 'titel', 1],
    ['title', 'tile', 1],
    ['title', 'titles', 1],
    ['place', 'plane', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('%s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
    expect(editDistance(b, a)).toBe(distance)
  })

  it('is 0 only for equal words, and never more than the longer word', () => {
    const word = fc.string({ maxLength: 8 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b)
        expect(distance === 0).toBe(a === b)
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
      }),
    )
  })
})

describe('nearestWord', () => {
  const known = ['tehran', 'tirana', 'manez', 'camp-ashraf', 'paris']
  it.each([
    ['teheran', 'tehran'],
    ['Manze', 'manez'],
    ['Manëz', 'manez'],
    ['Camp Ashraf', 'camp-ashraf'],
    ['pariss', 'paris'],
    ['berlin', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%s means %s', (word, suggestion) => {
    expect(nearestWord(word, known)).toBe(suggestion)
  })

  it('is stricter with short words', () => {
    expect(nearestWord('form', ['from'])).toBe('from')
    expect(nearestWord('on', ['to'])).toBeUndefined()
    expect(nearestWord('date', ['note'])).toBeUndefined()
  })

  it('is the first of those that are nearest, among words that are folded before as among others', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdé '), maxLength: 9 })
    fc.assert(
      fc.property(letters, fc.array(letters, { maxLength: 30 }), (word, known) => {
        const bare = bareWord(word)
        const steps = known.map((each) => (each === word ? 99 : editDistance(bare, bareWord(each))))
        const least = Math.min(...steps)
        const most = bare === '' ? -1 : bare.length <= 4 ? 1 : 2
        const wanted = least <= most ? known[steps.indexOf(least)] : undefined
        expect(nearestWord(word, known)).toBe(wanted)
        expect(nearestWord(word, known.map(foldedWord))).toBe(wanted)
      }),
    )
  })

  it('folds case, accents and punctuation', () => {
    expect(bareWord('Évreux-sur Mer')).toBe('evreuxsurmer')
  })

  it('leaves what is too long for a name as it is', () => {
    expect(bareWord('É'.repeat(1000))).toBe('e'.repeat(1000))
    expect(bareWord('É'.repeat(1001))).toBe('É'.repeat(1001))
  })
})

describe('nearestId', () => {
  const known = ['exile-france-1981', 'exile-iraq-1986', 'move-1986', 'hrw-2005', 'habilian-2005']
  it.each([
    ['exile-frnace-1981', 'exile-france-1981'],
    ['exile-1981', 'exile-france-1981'],
    ['france-exile-1981', 'exile-france-1981'],
    ['Exile France, 1981', 'exile-france-1981'],
    ['1986-move', 'move-1986'],
    ['exile', undefined],
    ['exile-albania-2013', undefined],
    ['', undefined],
    ['-'.repeat(1000), undefined],
  ])('%s: %s', (id, wanted) => {
    expect(nearestId(id, known)).toBe(wanted)
  })

  it('names none of several that are equally near', () => {
    expect(nearestId('raid-1981', ['raid-paris-1981', 'raid-tehran-1981'])).toBeUndefined()
  })
})
