import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges, invertChanges, mapOffset, type TextChange } from '../../../src/domain/edit/text-change'

const textAndChanges = fc
  .tuple(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(40), fc.string({ maxLength: 4 })), { maxLength: 6 }),
  )
  .map(([text, parts]) => {
    const offsets = parts.map(([at]) => Math.min(at, text.length)).sort((a, b) => a - b)
    const changes: TextChange[] = []
    for (let i = 0; i + 1 < offsets.length; i += 2)
      changes.push({ from: offsets[i] ?? 0, to: offsets[i + 1] ?? 0, insert: parts[i]?.[1] ?? '' })
    return { text, changes }
  })

describe('changes of a text', () => {
  it('replace, insert and remove by offsets of the text as it was', () => {
    const changes = [
      { from: 0, to: 1, insert: 'A' },
      { from: 2, to: 2, insert: '-' },
      { from: 3, to: 5, insert: '' },
    ]
    expect(applyChanges('abcdef', changes)).toBe('Ab-cf')
  })

  it('lead back to the very text', () => {
    fc.assert(
      fc.property(textAndChanges, ({ text, changes }) => {
        expect(applyChanges(applyChanges(text, changes), invertChanges(text, changes))).toBe(text)
      }),
    )
  })

  it('carry offsets along', () => {
    const changes = [
      { from: 2, to: 4, insert: 'xyz' },
      { from: 6, to: 6, insert: '!' },
    ]
    expect([0, 2, 3, 4, 6, 7].map((offset) => mapOffset(offset, changes))).toEqual([0, 2, 2, 5, 7, 9])
    expect([2, 3, 6].map((offset) => mapOffset(offset, changes, 'after'))).toEqual([5, 5, 8])
  })
})
