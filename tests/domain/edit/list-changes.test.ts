import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertItems, removeItems, setAt } from '../../../src/domain/edit/edit-file'
import { changeFile, type EditedFile, openFile } from '../../../src/domain/edit/edited-file'
import {
  changeTitle,
  itemMembers,
  listChanges,
  revertBeside,
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

function told(now: EditedFile, before = opened) {
  return listChanges(before, now).items.map((change) => [
    change.kind,
    changeTitle(change, before, now),
    ...itemMembers(change, before, now).map(
      ({ path, before, after }) => `${path.join('.')}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`,
    ),
  ])
}

/** Takes all back, each time the `pick`th of what is left, member by member where it can be. */
function takeAllBack(before: EditedFile, edited: EditedFile, pick: () => number): EditedFile {
  let now = edited
  for (let steps = 0; steps < 200; steps++) {
    const { items, beside } = listChanges(before, now)
    const count = items.length + beside.length
    if (count === 0) return now
    const index = pick() % count
    const item = items[index]
    const kind = beside[index - items.length]
    const members = item ? itemMembers(item, before, now) : []
    const member = members[pick() % (members.length + 1)]
    const back = member && item ? revertMember(item, member, before, now) : undefined
    if (item) now = changeFile(now, back ?? revertItem(item, before, now))
    else if (kind) now = changeFile(now, revertBeside(kind, before, now))
  }
  throw new Error('it does not come to an end')
}

describe('what differs from the opened file', () => {
  it('is nothing at first', () => {
    expect(listChanges(opened, opened)).toEqual({ items: [], beside: [] })
  })

  it('is told feature by feature and member by member', () => {
    const now = set(
      set(opened, [1, 'properties', 'date'], '1902-05'),
      [1, 'properties', 'claims', 1, 'text'],
      'c',
    )
    expect(told(now)).toEqual([
      ['changed', 'Of two', 'properties.date: "1902" -> "1902-05"', 'properties.claims.1.text: "b" -> "c"'],
    ])
  })

  it('tells what was added and deleted, whatever stands before it', () => {
    const less = changeFile(opened, removeItems(opened, [0]))
    const now = changeFile(less, insertItems(less, 0, [{ id: 'zero', properties: { name: 'Zero' } }]))
    expect(told(now)).toEqual([
      ['added', 'Zero'],
      ['removed', 'Of one'],
    ])
  })

  it('knows a feature by where it stands when its id is changed', () => {
    expect(told(set(opened, [1, 'id'], 'zwei'))).toEqual([['changed', 'Of two', 'id: "two" -> "zwei"']])
  })

  it('tells a value that is spelt otherwise without members', () => {
    const at = opened.text.indexOf('1.0')
    const now = changeFile(opened, [{ from: at, to: at + 3, insert: '1' }])
    expect(told(now)).toEqual([['changed', 'Of one']])
  })

  it('is found beside the features too', () => {
    expect(listChanges(opened, changeFile(opened, [{ from: 1, to: 1, insert: '"note": 1,' }]))).toEqual({
      items: [],
      beside: ['around'],
    })
    expect(listChanges(opened, set(opened, [2, 'id'], 'x')).beside).toEqual([])
  })

  it('is told of lists of objects one by one, whatever stands before', () => {
    const claims = (...texts: string[]) => texts.map((text) => ({ text }))
    const now = set(opened, [0, 'properties', 'claims'], claims('new', 'a', 'b2'))
    expect(told(now)).toEqual([
      [
        'changed',
        'Of one',
        'properties.claims.0: undefined -> {"text":"new"}',
        'properties.claims.2.text: "b" -> "b2"',
      ],
    ])
    expect(told(set(opened, [0, 'properties', 'claims'], claims('b')))).toEqual([
      ['changed', 'Of one', 'properties.claims.0: {"text":"a"} -> undefined'],
    ])
    expect(told(set(opened, [0, 'properties', 'claims'], claims('b', 'c')))).toEqual([
      [
        'changed',
        'Of one',
        'properties.claims.1: undefined -> {"text":"c"}',
        'properties.claims.0: {"text":"a"} -> undefined',
      ],
    ])
  })

  it('is the first feature alone where there was none', () => {
    const empty = openFile('a.geojson', '{\n  "features": []\n}\n')
    const now = changeFile(empty, insertItems(empty, 0, [{ id: 'one' }]))
    expect(listChanges(empty, now)).toMatchObject({ items: [{ kind: 'added' }], beside: [] })
    expect(takeAllBack(empty, now, () => 0).text).toBe(empty.text)
  })

  it('is the order alone where features change places', () => {
    const texts = ['one', 'two', 'three'].map((id) => feature(id, '1900'))
    const file = (...list: (string | undefined)[]) =>
      openFile('a.geojson', `{\n  "features": [\n${list.join(',\n')}\n  ]\n}\n`)
    const before = file(...texts)
    const now = file(texts[2], texts[0], texts[1])
    expect(listChanges(before, now)).toEqual({ items: [], beside: ['arranged'] })
    expect(takeAllBack(before, now, () => 0).text).toBe(before.text)
  })

  it('goes back to the order that was while a feature that changed stays so', () => {
    const texts = ['one', 'two', 'three', 'four'].map((id) => feature(id, '1900'))
    const file = (...list: (string | undefined)[]) =>
      openFile('a.geojson', `{\n  "features": [\n${list.join(',\n')}\n  ]\n}\n`)
    const changed = texts[1]?.replace('1900', '1901')
    const now = file(texts[3], changed, feature('new', '1'), texts[0], texts[2])
    const before = file(...texts)
    expect(listChanges(before, now).beside).toEqual(['arranged'])
    const back = changeFile(now, revertBeside('arranged', before, now))
    expect(back.text).toBe(file(texts[0], changed, feature('new', '1'), texts[2], texts[3]).text)
  })

  it('brings a deleted feature back with the indent that the others have now', () => {
    const less = changeFile(opened, removeItems(opened, [1]))
    const now = openFile('a.geojson', less.text.replaceAll('    ', '\t'))
    const [removed] = listChanges(opened, now).items.filter(({ kind }) => kind === 'removed')
    const back = removed && changeFile(now, revertItem(removed, opened, now))
    const lines = back?.text.split('\n').filter((line) => line.includes('"two"') || line.includes('Of two'))
    expect(lines?.map((line) => /^\s*/.exec(line)?.[0])).toEqual(['\t  ', '\t  '])
  })

  it('can be taken back member by member, in the end to the very text', () => {
    const now = set(
      set(opened, [1, 'properties', 'date'], '1902-05'),
      [1, 'properties', 'claims'],
      [{ text: 'b' }],
    )
    expect(takeAllBack(opened, now, () => 0).text).toBe(opened.text)
  })

  it.each([
    ['with ids', opened],
    ['without ids', openFile('a.geojson', opened.text.replace(/ *"id": "\w+",\n/g, ''))],
    [
      'without ids that are alike',
      openFile('a.geojson', '[\n{ "properties": {} },\n{ "properties": {} },\n{}\n]'),
    ],
  ])('can be taken back one by one in any order, whatever was edited (%s)', (_, before) => {
    const index = fc.nat(20)
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.array(fc.record({ text: fc.constantFrom('a', 'b', 'c') }), { maxLength: 3 }),
    )
    const made = fc.oneof(
      fc.record({
        kind: fc.constant('set' as const),
        index,
        key: fc.constantFrom('date', 'n', 'claims', 'x'),
        value,
      }),
      fc.record({ kind: fc.constant('remove' as const), index }),
      fc.record({ kind: fc.constant('add' as const), index, value }),
      fc.record({
        kind: fc.constant('type' as const),
        index,
        text: fc.constantFrom('', ' ', '\n', '1', ',', '}', '{"id":"one"},'),
      }),
    )
    const apply = (file: EditedFile, each: typeof made extends fc.Arbitrary<infer T> ? T : never) => {
      const count = file.items.values.length
      const at = count === 0 ? 0 : each.index % count
      if (each.kind === 'set')
        return changeFile(
          file,
          setAt(file, [...(file.items.path ?? []), at, 'properties', each.key], each.value) ?? [],
        )
      if (each.kind === 'remove') return changeFile(file, removeItems(file, [at]))
      if (each.kind === 'add') return changeFile(file, insertItems(file, at, [each.value]))
      const offset = Math.floor((each.index / 21) * file.text.length)
      return changeFile(file, [
        { from: offset, to: Math.min(offset + 1, file.text.length), insert: each.text },
      ])
    }
    fc.assert(
      fc.property(
        fc.array(made, { maxLength: 6 }),
        fc.array(fc.nat(50), { minLength: 1 }),
        (edits, picks) => {
          let step = 0
          const back = takeAllBack(
            before,
            edits.reduce(apply, before),
            () => picks[step++ % picks.length] ?? 0,
          )
          expect(back.text).toBe(before.text)
        },
      ),
      { numRuns: 300 },
    )
  })
})

it('leaves an item that cannot be read as it is where another one is deleted before it', () => {
  const before = openFile('a.geojson', opened.text.replace('"id": "two",', '"id": "two"'))
  const now = changeFile(before, removeItems(before, [0]))
  expect(told(now, before)).toEqual([['removed', 'Of one']])
  expect(listChanges(before, now).beside).toEqual([])
})

describe('a feature without an id', () => {
  const plain = openFile(
    'plain.geojson',
    `{ "features": [\n${['Alpha', 'Beta', 'Gamma']
      .map((name, at) => JSON.stringify({ properties: { name }, geometry: { coordinates: [at, at] } }))
      .join(',\n')}\n] }`,
  )

  it('that gets another name and place is changed, and no other one', () => {
    const renamed = set(plain, [1, 'properties', 'name'], 'Beta town')
    const now = set(renamed, [1, 'geometry', 'coordinates'], [5, 5])
    expect(told(now, plain)).toEqual([
      [
        'changed',
        'Beta town',
        'properties.name: "Beta" -> "Beta town"',
        'geometry.coordinates: [1,1] -> [5,5]',
      ],
    ])
  })

  it('is settled once it is taken back, whatever it holds', () => {
    const before = openFile('a.geojson', '{ "features": [\n  { "n": 1 },\n  { "n": 1 },\n  { "n": 3 }\n] }')
    const now = set(set(before, [0, 'n'], 2), [1, 'n'], 2)
    expect(takeAllBack(before, changeFile(now, removeItems(now, [2])), () => 0).text).toBe(before.text)
    const other = changeFile(now, insertItems(now, 0, [{ m: 1 }]))
    expect(takeAllBack(before, other, () => 0).text).toBe(before.text)
  })
})
