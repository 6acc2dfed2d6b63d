import { describe, expect, it, vi } from 'vitest'
import { applyChanges } from '../../../src/domain/edit/text-change'
import type { FixCode } from '../../../src/domain/fix/fix-codes'
import { fixesOf } from '../../../src/domain/fix/fixes-of'
import { joinFixes } from '../../../src/domain/fix/join-fixes'
import { checkAlone } from './fixture-files'

const feature = (id: unknown, title = `Title of ${id}`) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [1, 2] },
  properties: { title, date: '1981' },
})
const write = (features: readonly unknown[]) =>
  `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n`

/** The text after all fixes of a code as one edit, and how many of them had to be left for another. */
function mendAll(text: string, code: FixCode) {
  const files = new Map([['a.geojson', text]])
  const chosen = checkAlone(files).flatMap((found) => {
    const fix = fixesOf(found, files).find((each) => each.code === code)
    return fix ? [{ ...found, fix }] : []
  })
  const { changes, left } = joinFixes(chosen)
  return { text: applyChanges(text, changes.get('a.geojson') ?? []), left: left.length }
}

const one = feature('one')
const { id, ...others } = one
const originals = [one, feature('two'), feature('three')]

describe('ids that stand twice', () => {
  it('go with what is a copy, all at once, in whatever order its members are', () => {
    const text = write([...originals, { ...others, id }, one, feature('two'), feature('four'), one])
    expect(mendAll(text, 'remove-repeated')).toEqual({
      text: write([...originals, feature('four')]),
      left: 0,
    })
  })

  it('stay where more than the id differs, and go where that is said twice', () => {
    const other = feature('one', 'Another title')
    expect(mendAll(write([one, other, feature(1), feature('1'), other]), 'remove-repeated')).toEqual({
      text: write([one, other, feature(1), feature('1')]),
      left: 0,
    })
  })

  it('are each another when all are made anew', () => {
    const text = write([one, one, feature('one-2'), one, feature(7), feature(7)])
    expect(mendAll(text, 'make-id')).toEqual({
      text: write([
        ...[one, { ...one, id: 'one-3' }, feature('one-2'), { ...one, id: 'one-4' }],
        ...[feature(7), { ...feature(7), id: '7-2' }],
      ]),
      left: 0,
    })
  })

  it('are read once, however many there are', () => {
    const many = Array.from({ length: 40 }, (_, index) => feature(`event-${index}`))
    const text = write([...many, ...many])
    const files = new Map([['a.geojson', text]])
    const problems = checkAlone(files).filter(({ problem }) => problem.code === 'id/duplicate')
    const parse = vi.spyOn(JSON, 'parse')
    const fixes = problems.map((found) => fixesOf(found, files))
    const read = parse.mock.calls.reduce((sum, [each]) => sum + each.length, 0)
    parse.mockRestore()
    expect(fixes).toHaveLength(40)
    expect(read).toBeLessThan(3 * text.length)
  })
})
