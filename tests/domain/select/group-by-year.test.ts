import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareEvents } from '../../../src/domain/atlas/compare-events'
import { groupByYear } from '../../../src/domain/select/group-by-year'
import { plainEvent, plainSpan } from '../atlas/plain-parts'
import { events } from './event-arbitrary'

describe('groupByYear', () => {
  it('groups by the year of the earliest start, with groups of their own for what has no date or place', () => {
    const list = [
      plainEvent({ id: 'open', span: plainSpan(-Infinity, 0) }),
      plainEvent({ id: 'last-of-1969', span: plainSpan(-1, 400) }),
      plainEvent({ id: 'first-of-1970', span: plainSpan(0, 1) }),
      plainEvent({ id: 'nowhere', span: plainSpan(5, 6), position: undefined }),
      plainEvent({ id: 'later-1970', span: plainSpan(9, 10) }),
      plainEvent({ id: 'undated', span: undefined }),
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
