// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { AtlasEvent } from '../../../src/domain/atlas/atlas'
import { baseMoves } from '../../../src/domain/compare/base-moves'
import { compareWhereabouts } from '../../../src/domain/compare/compare-whereabouts'
import { partEvents } from '../../../src/domain/compare/part-events'
import { categoryScheme } from '../../../src/domain/marks/mark-scheme'
import { CompareDifferences } from '../../../src/ui/compare/CompareDifferences'
import { comparedRows } from '../../../src/ui/compare/compared-rows'
import { daySpan, testAtlas, testLeg, testStay } from '../../domain/marks/test-atlas'

afterEach(cleanup)

const atlas = testAtlas(
  [
    { id: 'a', day: 100, place: 'tehran' },
    { id: 'b', day: 200, place: 'tehran' },
    { id: 'c', day: 300, place: 'paris', category: 'war' },
  ],
  {
    stays: [testStay('s', 'paris', daySpan(0, 200), 'leadership'), testStay('m', 'tirana', daySpan(0, 400))],
    legs: [testLeg('l', ['paris', 'baghdad'], daySpan(190, 310), 'leadership')],
  },
)
const [a, b, c] = atlas.events as [AtlasEvent, AtlasEvent, AtlasEvent]

function show(other: number, shown: number, parts = partEvents([a, b], [b])) {
  render(
    <CompareDifferences
      dates={{ other: 'A', shown: 'B' }}
      isSame={other === shown}
      whereabouts={compareWhereabouts(atlas, other, shown)}
      moves={baseMoves(atlas.stays, other, shown)}
      parts={parts}
      places={atlas.places}
      scheme={categoryScheme(atlas.categories)}
      locale="en-GB"
      theme="light"
    />,
  )
  return screen.getByRole('region', { name: 'What differs' })
}

describe('CompareDifferences', () => {
  it('names who was where on one date only, and on both', () => {
    const text = show(150, 300).textContent
    expect(text).toContain(
      'LeadershipOnly on A: paris, IranOnly on B: on the way from paris, Iran to baghdad, Iran',
    )
    expect(text).toContain('MembersOn both dates: tirana, Iran')
  })

  it('names what was left in between, with its date', () => {
    expect(show(150, 300).textContent).toMatch(
      /LeadershipOnly on A: .*Left between the dates: paris, .*Members/,
    )
  })

  it('says on which date the atlas does not say where somebody was', () => {
    expect(show(150, 350).textContent).toContain('The atlas does not say where on B.')
  })

  it('counts by kind what one map only has', () => {
    const table = within(show(150, 300, partEvents([a, b], [b, c]))).getByRole('table')
    const rows = within(table).getAllByRole('row').slice(1)
    expect(rows.map(({ textContent }) => textContent)).toEqual(['1Attack0', '0War1'])
  })

  it('says that equal dates are equal', () => {
    const text = show(150, 150, partEvents([a], [a])).textContent
    expect(text).toContain('Both dates are B: the two maps are the same.')
    expect(text).toContain('Both maps show the same events.')
  })
})

describe('comparedRows', () => {
  it('lists each event once, under the heading of the map or maps that show it', () => {
    const rows = comparedRows(partEvents([a, b], [b, c]), ['only A', 'only B', 'both'])
    const lines = Array.from({ length: rows.length }, (_, index) => {
      const { text, first, count } = rows.headingOf(index)
      return [rows.at(index).id, text, first, count]
    })
    expect(lines).toEqual([
      ['a', 'only A', 0, 1],
      ['c', 'only B', 1, 1],
      ['b', 'both', 2, 1],
    ])
  })
})
