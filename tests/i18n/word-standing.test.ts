import { describe, expect, it } from 'vitest'
import { type Standing, standingOf } from '../../src/domain/standing/standing'
import { card } from '../../src/i18n/en/card'
import { wordStanding } from '../../src/i18n/word-standing'
import { bundledAtlas as atlas } from '../domain/export/bundled-atlas'

const word = (standing: Standing) => wordStanding(standing, { locale: 'en-GB', messages: card.standing })
const ofEvent = (id: string) => {
  const event = atlas.events.find((candidate) => candidate.id === id)
  if (!event) throw new Error(`no event ${id}`)
  return word(standingOf(event, atlas))
}
const plain: Standing = {
  verification: 'corroborated',
  sides: [{ stance: 'says', parties: [{ id: 'somebody' }], kinds: [] }],
  isInSeed: true,
  isSeedOnly: false,
  others: 1,
  readings: [['excerpt', 1]],
}

describe('wordStanding', () => {
  it('names up to three parties of a side as a sentence names them', () => {
    expect(ofEvent('france-departure-1986')).toBe(
      'Statements about it are asserted by the SpecialEurasia report and Iranian institutes linked to the state; some of what is said is qualified by the Associated Press, La Stampa and Human Rights Watch; some is denied by the Government of France and the MEK. 7 sources are cited besides the source that the atlas began from: 4 read in part, 3 read in a copy or repost.',
    )
  })

  it('counts more than three by kind, most first', () => {
    expect(ofEvent('raid-2023')).toContain(
      'asserted by 9 parties (4 from the press, 2 from the subject’s side, 2 from governments and 1 from research); some of what is said is qualified',
    )
  })

  it('tells stances of the same parties together', () => {
    expect(ofEvent('ashraf-raid-2011')).toContain(
      '; some of what is said is disputed and some denied by the Government of Iraq.',
    )
  })

  it('says where only the source that the atlas began from says so', () => {
    expect(ofEvent('interview-2023')).toMatch(
      /report\. All of this rests on the source that the atlas began from alone\.$/,
    )
    expect(ofEvent('savak-attempt-1979')).toMatch(/alone; 2 other sources give background\.$/)
    expect(ofEvent('eu-meeting-tehran-2021')).toMatch(/alone; 1 other source gives background\.$/)
  })

  it.each([
    [{}, '1 source is cited besides the source that the atlas began from, read in part.'],
    [{ isInSeed: false, others: 2, readings: [['whole', 2]] }, '2 sources are cited, both read whole.'],
    [{ isInSeed: false, others: 3, readings: [['not-read', 3]] }, '3 sources are cited, none of them read.'],
    [{ isInSeed: false, readings: [['not-read', 1]] }, '1 source is cited, not read.'],
    [{ isInSeed: false, others: 2, readings: [['whole', 1]] }, '2 sources are cited: 1 read whole.'],
    [{ isInSeed: false, others: 2, readings: [] }, '2 sources are cited.'],
    [{ others: 0, readings: [] }, 'No source is cited besides the source that the atlas began from.'],
  ] as const)('%j', (facts, ending) => {
    expect(word({ ...plain, ...facts })).toBe(`Statements about it are asserted by somebody. ${ending}`)
  })

  it('claims nothing where nobody takes a side', () => {
    expect(word({ ...plain, sides: [] })).toMatch(
      /^The atlas holds no claim that asserts or denies anything about it\. 1 source/,
    )
  })

  it('says of no event that it is itself denied or disputed, but of something said about it', () => {
    for (const { id } of atlas.events) expect(ofEvent(id)).not.toMatch(/\bIt is\b/)
    const sides = [{ stance: 'denies', parties: [{ id: 'somebody' }], kinds: [] }] as const
    expect(word({ ...plain, sides })).toMatch(/^Some of what is said about it is denied by somebody\. /)
  })

  it('reads without gaps for every event', () => {
    for (const { id } of atlas.events) {
      expect(ofEvent(id)).not.toMatch(/undefined|NaN| {2}|\(\)|\bby[.;]|[:;,]\.|\b1 (parties|sources)\b/)
    }
  })
})
