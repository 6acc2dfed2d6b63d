import { expect, test } from 'vitest'
import { baseMoves } from '../../../src/domain/compare/base-moves'
import { civilToDays } from '../../../src/domain/time/days'
import { compare } from '../../../src/i18n/en/compare'
import { moveLines } from '../../../src/ui/compare/move-lines'
import { bundledAtlas } from '../../domain/export/bundled-atlas'

const lines = (one: number, other: number) =>
  moveLines(baseMoves(bundledAtlas.stays, one, other).members, {
    places: bundledAtlas.places,
    locale: 'en-GB',
    words: compare,
  })

test('bases that were taken and left between two dates stand in a line each, with their dates', () => {
  expect(lines(civilToDays(2011, 1, 1), civilToDays(2016, 12, 31))).toEqual([
    { label: 'Moved to between the dates', text: 'Camp Liberty, 17 February 2012; Tirana, 16 May 2013' },
    {
      label: 'Left between the dates',
      text: 'Camp Ashraf, 12 September 2013; Camp Liberty, 9 September 2016',
    },
  ])
})

test('a base of which the date leaves it open is taken perhaps', () => {
  expect(lines(civilToDays(2017, 6, 1), civilToDays(2017, 12, 31))).toEqual([
    { label: 'Moved to between the dates', text: 'perhaps Ashraf-3, about 2017' },
  ])
})

test('nothing is said of dates between which nobody moved', () => {
  expect(lines(civilToDays(1995, 1, 1), civilToDays(1996, 1, 1))).toEqual([])
})
