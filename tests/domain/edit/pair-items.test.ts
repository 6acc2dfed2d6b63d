import { describe, expect, it } from 'vitest'
import { openFile } from '../../../src/domain/edit/edited-file'
import { pairItems } from '../../../src/domain/edit/pair-items'

const WITH_ID = '{ "type": "Feature", "id": "a", "properties": { "title": "First" } }'
const WITHOUT = '{ "type": "Feature", "properties": { "title": "New" } }'
const BROKEN = '{ "type": "Feature", "id": "b" "properties": {} }'

/** Which item of one list each of another was, as pairs of indices: as it is, as it was. */
function pairs(before: readonly string[], after: readonly string[]) {
  const [opened, now] = [before, after].map((items) => openFile('a.geojson', `[\n${items.join(',\n')}\n]`))
  return opened && now && [...pairItems(opened, now)].sort(([a], [b]) => a - b)
}

describe('an item that cannot be read', () => {
  it('is the one that stands behind the same one as before', () => {
    expect(pairs([WITH_ID, BROKEN], [WITH_ID, BROKEN])).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  it('never was another one that has no id', () => {
    expect(pairs([WITH_ID, BROKEN], [WITHOUT, WITH_ID, BROKEN])).toEqual([
      [1, 0],
      [2, 1],
    ])
  })

  it('is no other that cannot be read either', () => {
    expect(pairs([BROKEN, WITH_ID], [WITH_ID, BROKEN])).toEqual([[0, 1]])
  })

  it('is known by those behind it, whatever was deleted or added before', () => {
    expect(pairs([WITHOUT, BROKEN, WITH_ID], [BROKEN, WITH_ID])).toEqual([
      [0, 1],
      [1, 2],
    ])
  })
})

describe('items without an id', () => {
  const plain = (name: string | undefined, at?: number, date?: string) =>
    JSON.stringify({
      type: 'Feature',
      ...{ properties: { name, date } },
      geometry: at === undefined ? null : { type: 'Point', coordinates: [at, at] },
    })
  const ofList = (count: number) => Array.from({ length: count }, (_, index) => [index, index])

  it('are those that stand between the same ones, whatever became of them', () => {
    const before = [plain('A', 1), plain('B', 2), plain('C', 3)]
    expect(pairs(before, [plain('A', 1), plain('Beta', 5), plain('C', 3)])).toEqual(ofList(3))
    expect(pairs(before, [plain('Alpha', 4), plain('Beta', 5), plain('C', 3)])).toEqual(ofList(3))
    expect(pairs([plain('A'), plain('B')], [plain('A'), plain('Beta')])).toEqual(ofList(2))
    expect(pairs(['{ "n": 1 }'], ['{ "n": 2 }'])).toEqual(ofList(1))
    const made = JSON.stringify({ id: 'new', properties: { n: 1 } })
    expect(pairs(['{ "properties": { "n": 1 } }'], [made])).toEqual(ofList(1))
  })

  it('are known by their text, their title and date, their title or their place, wherever they stand', () => {
    const before = [plain(undefined, 1), plain('A', 2, '1'), plain('A', 3, '2'), plain('B', 4), plain('C', 5)]
    const after = [plain('C2', 5), plain('B', 9), plain('A', 8, '2'), plain('A', 7, '1'), plain(undefined, 1)]
    expect(pairs(before, after)).toEqual([
      [0, 4],
      [1, 3],
      [2, 2],
      [3, 1],
      [4, 0],
    ])
  })

  it('are not known by what another one has too', () => {
    const before = [plain('A', 1), plain('A', 1), plain('B', 2)]
    expect(pairs(before, [plain('B', 2), plain('A', 3)])).toEqual([[0, 2]])
  })

  it('stay apart from one with another id, unless it is the same otherwise', () => {
    const one = JSON.stringify({ id: 'a', properties: { title: 'A' } })
    const same = JSON.stringify({ id: 'b', properties: { title: 'A' } })
    const other = JSON.stringify({ id: 'b', properties: { title: 'B' } })
    expect(pairs([one], [same])).toEqual([[0, 0]])
    expect(pairs([one], [other])).toEqual([])
    expect(pairs([one, WITHOUT], [WITHOUT, same])).toEqual([[0, 1]])
    expect(pairs([WITHOUT], [other])).toEqual([])
  })
})
