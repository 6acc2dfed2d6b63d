import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindDifferences, partEvents } from '../../../src/domain/compare/part-events'
import { categoryScheme } from '../../../src/domain/marks/mark-scheme'
import { windowSelector } from '../../../src/domain/select/window-selector'
import { testAtlas } from '../marks/test-atlas'
import { events, timeWindow } from '../select/event-arbitrary'

const atlas = testAtlas([
  { id: 'a', day: 100, place: 'tehran' },
  { id: 'b', day: 200, place: 'tehran' },
  { id: 'c', day: 300, place: 'paris', category: 'war' },
])
const scheme = categoryScheme(atlas.categories)
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

describe('partEvents', () => {
  it('tells what only one time has from what both have', () => {
    const [a, b, c] = atlas.events
    if (!a || !b || !c) throw new Error('no events')
    const parts = partEvents([a, b], [b, c])
    expect(ids(parts.onlyFirst)).toEqual(['a'])
    expect(ids(parts.both)).toEqual(['b'])
    expect(ids(parts.onlySecond)).toEqual(['c'])
    expect(kindDifferences(parts, scheme)).toEqual([
      { kind: scheme.kinds[0], first: 1, second: 0 },
      { kind: scheme.kinds[1], first: 0, second: 1 },
    ])
  })

  it('names no kind where both have the same', () => {
    expect(kindDifferences(partEvents(atlas.events, atlas.events), scheme)).toEqual([])
  })

  it('parts the events of any two windows: none is lost, none stands twice', () => {
    fc.assert(
      fc.property(events, timeWindow, timeWindow, (list, one, other) => {
        const first = windowSelector(list)(one)
        const second = windowSelector(list)(other)
        const { onlyFirst, onlySecond, both } = partEvents(first, second)
        expect(ids([...onlyFirst, ...both]).sort()).toEqual(ids(first).sort())
        expect(ids([...onlySecond, ...both]).sort()).toEqual(ids(second).sort())
        const all = ids([...onlyFirst, ...onlySecond, ...both])
        expect(new Set(all).size).toBe(all.length)
      }),
    )
  })
})
