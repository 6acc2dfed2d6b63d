// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { baseMoves } from '../../../src/domain/compare/base-moves'
import { compareWhereabouts } from '../../../src/domain/compare/compare-whereabouts'
import { kindDifferences, partRows } from '../../../src/domain/compare/part-rows'
import { categoryScheme } from '../../../src/domain/marks/mark-scheme'
import { listedSeriesOf } from '../../../src/domain/series/listed-series-of'
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
const series = listedSeriesOf(atlas.events)
const scheme = categoryScheme(atlas.categories)
const [A, B, ALL] = [
  { from: 50, to: 250 },
  { from: 150, to: 350 },
  { from: 0, to: 400 },
]

function show(other: number, shown: number, parts = partRows(series, A, B)) {
  render(
    <CompareDifferences
      dates={{ other: 'A', shown: 'B' }}
      isSame={other === shown}
      bases={{
        whereabouts: compareWhereabouts(atlas, other, shown),
        moves: baseMoves(atlas.stays, other, shown),
        places: atlas.places,
      }}
      kinds={kindDifferences(series, parts, scheme)}
      both={parts.both.length}
      locale="en-GB"
      theme="light"
    />,
  )
  return screen.getByRole('region', { name: 'What differs' })
}

describe('CompareDifferences', () => {
  it('says what the maps show, where that is not everything up to their dates', () => {
    expect(show(150, 300).textContent).not.toContain('map shows')
    cleanup()
    render(
      <CompareDifferences
        dates={{ other: 'A', shown: 'B' }}
        isSame={false}
        kinds={[]}
        both={2}
        periods={['2011 to 2015', '2021 to 2025']}
        locale="en-GB"
        theme="light"
      />,
    )
    expect(screen.getByText('The left map shows 2011 to 2015, the right one 2021 to 2025.')).toBeTruthy()
  })

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
    const table = within(show(150, 300)).getByRole('table')
    const rows = within(table).getAllByRole('row').slice(1)
    expect(rows.map(({ textContent }) => textContent)).toEqual(['1Attack0', '0War1'])
  })

  it('says that equal dates are equal', () => {
    const text = show(150, 150, partRows(series, ALL, ALL)).textContent
    expect(text).toContain('Both dates are B: the two maps are the same.')
    expect(text).toContain('Both maps show the same events.')
  })
})

it('leaves out who was where of a file in which nobody is followed', () => {
  const parts = partRows(series, A, B)
  render(
    <CompareDifferences
      dates={{ other: 'A', shown: 'B' }}
      isSame={false}
      kinds={kindDifferences(series, parts, scheme)}
      both={parts.both.length}
      locale="en-GB"
      theme="light"
    />,
  )
  const region = screen.getByRole('region', { name: 'What differs' })
  expect(region.textContent).toContain('1 event is on both maps.')
  expect(region.textContent).not.toContain('Leadership')
})

describe('comparedRows', () => {
  it('lists each event once, under the heading of the map or maps that show it', () => {
    const rows = comparedRows(series, partRows(series, A, B), ['only A', 'only B', 'both', 'undated'])
    const lines = Array.from({ length: rows.length }, (_, index) => {
      const { text, first, count } = rows.headingOf(index)
      return [rows.at(index).id, text, first, count]
    })
    expect(lines).toEqual([
      ['a', 'only A', 0, 1],
      ['c', 'only B', 1, 1],
      ['b', 'both', 2, 1],
    ])
    expect(['a', 'c', 'b', 'none'].map(rows.indexOf)).toEqual([0, 1, 2, -1])
  })
  it('lists what has no date last, and counts it apart', () => {
    const [first] = atlas.events
    const undated = { ...(first as (typeof atlas.events)[number]), id: 'letter', span: undefined }
    const more = listedSeriesOf([...atlas.events, undated])
    const rows = comparedRows(more, partRows(more, A, B), ['only A', 'only B', 'both', 'undated'])
    expect([rows.length, rows.undated]).toEqual([4, 1])
    expect(rows.headingOf(3)).toEqual({ text: 'undated', first: 3, count: 1 })
    expect(rows.indexOf('letter')).toBe(3)
  })
})
