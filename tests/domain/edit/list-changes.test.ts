import { describe, expect, it } from 'vitest'
import { insertItems, removeItems, setAt } from '../../../src/domain/edit/edit-file'
import { changeFile, type EditedFile, openFile } from '../../../src/domain/edit/edited-file'
import {
  differsBeside,
  type ItemChange,
  listItemChanges,
  revertItem,
  revertMember,
} from '../../../src/domain/edit/list-changes'

const feature = (id: string, date: string) =>
  `    {\n      "id": "${id}",\n      "properties": { "title": "Of ${id}", "date": "${date}", "n": 1.0, "claims": [{ "text": "a" }, { "text": "b" }] }\n    }`
const opened = openFile(
  'a.geojson',
  `{\n  "features": [\n${[feature('one', '1901'), feature('two', '1902'), feature('three', '1903')].join(',\n')}\n  ]\n}\n`,
)

function set(file: EditedFile, path: (string | number)[], value: unknown): EditedFile {
  return changeFile(file, setAt(file, ['features', ...path], value) ?? [])
}

function told(changes: readonly ItemChange[]) {
  return changes.map(({ kind, title, members }) => [
    kind,
    title,
    ...members.map(({ path, before, after }) => `${path.join('.')}: ${before} -> ${after}`),
  ])
}

describe('what differs from the opened file', () => {
  it('is nothing at first', () => {
    expect(listItemChanges(opened, opened)).toEqual([])
    expect(differsBeside(opened, opened)).toBe(false)
  })

  it('is told feature by feature and member by member', () => {
    const now = set(
      set(opened, [1, 'properties', 'date'], '1902-05'),
      [1, 'properties', 'claims', 1, 'text'],
      'c',
    )
    expect(told(listItemChanges(opened, now))).toEqual([
      ['changed', 'Of two', 'properties.date: 1902 -> 1902-05', 'properties.claims.1.text: b -> c'],
    ])
  })

  it('tells what was added and deleted, whatever stands before it', () => {
    const less = changeFile(opened, removeItems(opened, [0]))
    const now = changeFile(less, insertItems(less, 0, [{ id: 'zero', properties: { name: 'Zero' } }]))
    expect(told(listItemChanges(opened, now))).toEqual([
      ['added', 'Zero'],
      ['removed', 'Of one'],
    ])
  })

  it('knows a feature by where it stands when its id is changed', () => {
    expect(told(listItemChanges(opened, set(opened, [1, 'id'], 'zwei')))).toEqual([
      ['changed', 'Of two', 'id: two -> zwei'],
    ])
  })

  it('tells a value that is spelt otherwise without members', () => {
    const at = opened.text.indexOf('1.0')
    const now = changeFile(opened, [{ from: at, to: at + 3, insert: '1' }])
    expect(told(listItemChanges(opened, now))).toEqual([['changed', 'Of one']])
  })

  it('is found beside the features too', () => {
    expect(differsBeside(opened, changeFile(opened, [{ from: 1, to: 1, insert: '"note": 1,' }]))).toBe(true)
    expect(differsBeside(opened, set(opened, [2, 'id'], 'x'))).toBe(false)
  })

  it('can be taken back item by item to the very text', () => {
    const edited = set(set(opened, [1, 'properties', 'n'], 7), [0, 'id'], 'eins')
    const less = changeFile(edited, removeItems(edited, [2]))
    const now = changeFile(less, insertItems(less, 9, [{ id: 'four' }]))
    let at = now
    for (let next = listItemChanges(opened, at)[0]; next; next = listItemChanges(opened, at)[0])
      at = changeFile(at, revertItem(next, opened, at))
    expect(at.text).toBe(opened.text)
  })

  it('can be taken back member by member', () => {
    const now = set(opened, [1, 'properties', 'date'], '1902-05')
    const [change] = listItemChanges(opened, now)
    const [member] = change?.members ?? []
    if (!change || !member) throw new Error('a change is expected')
    expect(changeFile(now, revertMember(change, member, now) ?? []).text).toBe(opened.text)
  })
})
