import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeChanges } from '../../../src/domain/edit/compose-changes'
import { applyChanges, invertChanges, mapOffset, type TextChange } from '../../../src/domain/edit/text-change'

function changesOf(text: string) {
  return fc
    .array(fc.tuple(fc.nat(text.length), fc.string({ maxLength: 4 })), { maxLength: 6 })
    .map((parts) => {
      const offsets = parts.map(([at]) => at).sort((a, b) => a - b)
      const changes: TextChange[] = []
      for (let i = 0; i + 1 < offsets.length; i += 2)
        changes.push({ from: offsets[i] ?? 0, to: offsets[i + 1] ?? 0, insert: parts[i]?.[1] ?? '' })
      return changes
    })
}

const textAndChanges = fc
  .string({ unit: 'binary', maxLength: 40 })
  .chain((text) => changesOf(text).map((changes) => ({ text, changes })))

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

  it('are composed: at once they do, forwards and back, what they do one after the other', () => {
    const twice = textAndChanges.chain(({ text, changes }) => {
      const between = applyChanges(text, changes)
      return changesOf(between).map((second) => ({ text, changes, between, second }))
    })
    fc.assert(
      fc.property(twice, ({ text, changes, between, second }) => {
        const after = applyChanges(between, second)
        const both = composeChanges(changes, second)
        const back = composeChanges(invertChanges(between, second), invertChanges(text, changes))
        expect(applyChanges(text, both)).toBe(after)
        expect(applyChanges(after, back)).toBe(text)
        expect(applyChanges(after, invertChanges(text, both))).toBe(text)
        for (const [index, { from }] of both.entries())
          expect(from).toBeGreaterThan(both[index - 1]?.to ?? -1)
      }),
      { numRuns: 1000 },
    )
  })

  it('of one spot are composed to one', () => {
    const typed = [{ from: 3, to: 3, insert: 'a' }]
    const more = [{ from: 4, to: 4, insert: 'b' }]
    expect(composeChanges(typed, more)).toEqual([{ from: 3, to: 3, insert: 'ab' }])
    expect(composeChanges([{ from: 3, to: 9, insert: '"a"' }], [{ from: 3, to: 6, insert: '"ab"' }])).toEqual(
      [{ from: 3, to: 9, insert: '"ab"' }],
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
