import { describe, expect, it } from 'vitest'
import { findLoadedWords } from '../../../src/domain/check/loaded-words'

const words = (text: string) => findLoadedWords(text).map(({ word }) => word)

describe('the wording rule', () => {
  it.each([
    ['The cult moves to Iraq', ['cult']],
    ['Terrorists claimed responsibility.', ['Terrorists']],
    ['The cult said it would move.', ['cult']],
    ['The United States bombed the cult.', ['cult']],
    ['Bombing by the Monafeqin', ['Monafeqin']],
    ['A Monafeghin base; the Munafiqun.', ['Monafeghin', 'Munafiqun']],
    ['Hypocrites attack a school', ['Hypocrites']],
    ['The terror attack of 1981', ['terror']],
    ['Iran calls it terrorist. The terrorists moved.', ['terrorists']],
    ['La secte quitte Paris', ['secte']],
    ['حمله منافقین', ['منافقین']],
    ['The regime sent troops', ['regime']],
    ['Martyrs of the movement', ['Martyrs']],
    ["The mullahs' puppet, France's cult", ['cult', 'mullahs', 'puppet']],
    ['He said “no” to it; the cult moved “away”.', ['cult']],
    ['The group denied it; a cultlike group; according to Iran, a cult', ['cultlike']],
    ['“Words” of the cult in “quotes”', ['cult']],
  ])('finds in %j: %j', (text, found) => {
    expect(words(text)).toEqual(found)
  })

  it.each([
    'The United States lists the MEK as a Foreign Terrorist Organization',
    'Designated a terrorist organisation by the United States from 1997 to 2012',
    'The EU removes the group from its terrorist list',
    'Terrorism charges were dropped in 2011.',
    'The United Kingdom proscribes the MEK under the Terrorism Act 2000',
    'Called cult-like by RAND, and by former members; the MEK rejects it',
    'Iran calls it terrorist',
    'According to Iran, terrorists killed 17,000 people.',
    'It became a cult, former members say.',
    'The court rejected the “terrorist” label.',
    'He was accused of terrorism',
    "The 'cult' label; the group's members dispute it.",
    'The «secte» and the "hypocrites"',
    'A counter-terrorism court tried them',
    'The cultural centre in a sector of the city was terrific.',
    'IRNA spoke of an unnamed terrorist group.',
  ])('accepts %j', (text) => {
    expect(words(text)).toEqual([])
  })

  it('tells labels from words that lean, and where they stand', () => {
    expect(findLoadedWords('Books burnt. The regime and the cult.')).toEqual([
      { word: 'cult', from: 32, to: 36, weight: 'label' },
      { word: 'regime', from: 17, to: 23, weight: 'leaning' },
    ])
  })
})

describe('the first look at a text', () => {
  it.each(
    'terror narcoterrorists eco-terrorism cult cultish secte hypocrites monafeghin munafiqun regime sects martyrdom freedom-fighter mullahs puppet traitor treachery henchmen brainwashed fanatical extremist butchers stooge mercenaries heroic heroes تروریست منافقین فرقه شهید'.split(
      ' ',
    ),
  )('passes over no “%s”', (word) => {
    expect(findLoadedWords(`It was the ${word} there.`).map((found) => found.word)).toEqual([word])
  })
})
