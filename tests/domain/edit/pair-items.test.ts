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
