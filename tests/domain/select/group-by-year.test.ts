import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareEvents } from '../../../src/domain/select/compare-events'
import { groupByYear } from '../../../src/domain/select/group-by-year'
import { eventOf, events, spanOf } from './event-arbitrary'

describe('groupByYear', () => {
  it('groups by the year of the earliest start, with groups of their own for what has no date or place', () => {
    const list = [
      eventOf({ id: 'open', span: spanOf(-Infinity, 0) }),
      eventOf({ id: 'last-of-1969', span: spanOf(-1, 400) }),
      eventOf({ id: 'first-of-1970', span: spanOf(0, 1) }),
      eventOf({ id: 'nowhere', span: spanOf(5, 6), position: undefined }),
      eventOf({ id: 'later-1970', span: spanOf(9, 10) }),
      eventOf({ id: 'undated', span: undefined }),
    ]
    expect(groupByYear(list).map(({ kind, year, events }) => [kind, year, events.map((e) => e.id)])).toEqual([
      ['open-start', undefined, ['open']],
      ['year', 1969, ['last-of-1969']],
      ['year', 1970, ['first-of-1970', 'later-1970']],
      ['unplaced', undefined, ['nowhere']],
      ['undated', undefined, ['undated']],
    ])
  })

  it('drops no event and repeats none', () => {
    fc.assert(
      fc.property(events, (list) => {
        const grouped = groupByYear([...list].sort(compareEvents)).flatMap((group) => group.events)
        expect(grouped.map((event) => event.id).sort()).toEqual(list.map((event) => event.id).sort())
      }),
    )
  })
})
