import { expect, it } from 'vitest'
import { noteBeside } from '../../../src/ui/card/note-beside'

it.each([
  ['7 Tir 1360 (28 June 1981)', '7 Tir 1360, at about 20:20.', 'At about 20:20.'],
  ['5 April 1992', '5 April 1992; already 6 April in Canberra.', 'Already 6 April in Canberra.'],
  ['28 June 1981', '7 Tir 1360, at about 20:20.', '7 Tir 1360, at about 20:20.'],
  ['1986', '1986–1988 in other texts.', '1986–1988 in other texts.'],
])('beside %s, %s reads %s', (date, note, expected) => {
  expect(noteBeside(date, note)).toBe(expected)
})
