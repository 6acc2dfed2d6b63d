import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertItems, removeItems, setAll, setAndAppend, setAt } from '../../../src/domain/edit/edit-file'
import {
  changeFile,
  type EditedFile,
  itemAt,
  itemValue,
  openFile,
  prepareChange,
  rangeAt,
} from '../../../src/domain/edit/edited-file'
import { finish } from '../../../src/domain/edit/item-list'
import { applyChanges, invertChanges, type TextChange } from '../../../src/domain/edit/text-change'

function collection(features: readonly string[], indent = '    '): string {
  const body = features.map((feature) => `\n${indent}${feature.replaceAll('\n', `\n${indent}`)}`).join(',')
  return `{\n  "type": "FeatureCollection",\n  "features": [${body}\n  ],\n  "note": "kept"\n}\n`
}

const ONE = '{\n  "type": "Feature",\n  "id": "one",\n  "properties": { "n": 1.0 }\n}'
const TWO = ONE.replace('one', 'two')
const THREE = ONE.replace('one', 'three')

function ids({ items }: EditedFile): readonly unknown[] {
  return items.values.map((value) => (typeof value === 'object' ? (value as { id: string }).id : 'broken'))
}

describe('the features of a file', () => {
  it('are read with where each stands', () => {
    const text = collection([ONE, TWO])
    const file = openFile('a.geojson', text)
    expect(ids(file)).toEqual(['one', 'two'])
    expect(text.slice(file.items.starts[1], file.items.ends[1])).toContain('"two"')
    expect(itemAt(file, text.indexOf('"two"'))).toBe(1)
    expect(itemAt(file, text.indexOf('"note"'))).toBeUndefined()
    expect(text.slice(...Object.values(rangeAt(file, ['features', 1, 'id']) ?? {}))).toBe('"two"')
    expect(text.slice(...Object.values(rangeAt(file, ['note']) ?? {}))).toBe('"kept"')
  })

  it('of a list without a collection are its items', () => {
    expect(openFile('sources.json', '[{"id":"a"}, {"id":"b"}]').items.values).toHaveLength(2)
    expect(openFile('atlas.json', '{"title": "x", "files": {"features": "y"}}').items.path).toBeUndefined()
    expect(openFile('empty.json', '').items.path).toBeUndefined()
  })

  it('are read behind a byte order mark and members of any kind', () => {
    const text = '\uFEFF{"x": [1, {"features": [3]}], "y": null, "features": [{"id": "one"}]}'
    expect(ids(openFile('a.geojson', text))).toEqual(['one'])
  })

  it.each([
    ['a quote that is missing', TWO.replace('"two"', '"two')],
    ['a bracket that is missing', TWO.replace('1.0 }', '1.0')],
    ['a bracket too many', TWO.replace('1.0 }', '1.0 } }')],
    ['a comma that is missing', TWO.replace('"two",', '"two"')],
    ['a comment', TWO.replace('"id"', '// about it\n  "id"')],
    ['curly quotes', TWO.replace('"two"', '“two”')],
    ['a merge conflict', TWO.replace('  "id"', '<<<<<<< ours\n  "id"')],
  ])('are found beside one that is broken by %s', (_, broken) => {
    const text = collection([ONE, broken, THREE])
    const file = openFile('a.geojson', text)
    expect(ids(file)).toEqual(['one', 'broken', 'three'])
    expect(text.slice(file.items.starts[1], file.items.ends[1])).toBe(broken.replaceAll('\n', '\n    '))
    expect(itemValue(file, 1)).toBeUndefined()
  })

  it('are found in a file without lines', () => {
    const text = `{"type":"FeatureCollection","features":[{"type":"Feature","id":"one"},{"type":"Feature","id":"two},{"type":"Feature","id":"three"}]}`
    expect(ids(openFile('a.geojson', text))).toEqual(['one', 'broken', 'three'])
  })

  it('are found in a file that was cut off', () => {
    const text = collection([ONE, TWO, THREE])
    expect(ids(openFile('a.geojson', text.slice(0, text.indexOf('"three"'))))).toEqual([
      'one',
      'two',
      'broken',
    ])
  })

  it('before one that lost its comma stay apart from it', () => {
    const file = openFile('a.geojson', collection([ONE, TWO]).replace('},\n    {', '}\n    {'))
    expect(ids(file)).toEqual(['broken', 'two'])
  })
})

it('looks to the end of a small text for hundreds of broken features, and takes the others for one', () => {
  const text = `{\n  "features": [\n    ${'{ "typereCollection",\n  "features": [\n    '.repeat(2800)}`
  const { starts, ends } = openFile('a.geojson', text).items
  expect(starts.length).toBeGreaterThan(100)
  expect(starts.length).toBeLessThan(500)
  expect(ends.at(-1)).toBe(text.length)
})

describe('a feature that is edited', () => {
  const file = openFile('a.geojson', collection([ONE, TWO, THREE]))

  it('changes alone: the others stay the very same', () => {
    const edited = changeFile(file, setAt(file, ['features', 1, 'id'], 'TWO') ?? [])
    expect(ids(edited)).toEqual(['one', 'TWO', 'three'])
    expect(edited.items.values[0]).toBe(file.items.values[0])
    expect(edited.items.values[2]).toBe(file.items.values[2])
    expect(edited.text).toBe(file.text.replace('"two"', '"TWO"'))
  })

  it('stays the very same while members around the list change', () => {
    const head = changeFile(file, [{ from: 1, to: 1, insert: ' ' }])
    const end = head.text.length - 1
    const both = changeFile(head, [{ from: end, to: end, insert: ' ' }])
    for (const { text, items } of [head, both]) {
      expect(items).toEqual(openFile('a.geojson', text).items)
      for (const index of [0, 1]) expect(items.values[index]).toBe(file.items.values[index])
    }
  })

  it('can be edited beside one that is broken, of which nothing is lost', () => {
    const broken = openFile('a.geojson', collection([ONE, TWO.replace('"two"', '"two'), THREE]))
    const edited = changeFile(broken, setAt(broken, ['features', 2, 'properties', 'n'], 3) ?? [])
    expect(edited.text).toBe(broken.text.replace(/1\.0(?=[^0]*$)/, '3'))
    expect(setAt(broken, ['features', 1, 'id'], 'x')).toBeUndefined()
    expect(setAt(broken, ['note'], 'x')).toBeUndefined()
  })

  it('is added and taken away with its lines', () => {
    const four = { type: 'Feature', id: 'four', properties: { n: 1 } }
    const added = changeFile(file, insertItems(file, 3, [four]))
    expect(ids(added)).toEqual(['one', 'two', 'three', 'four'])
    expect(changeFile(added, removeItems(added, [3])).text).toBe(file.text)
    const first = changeFile(file, insertItems(file, 0, [four, four]))
    expect(ids(first)).toEqual(['four', 'four', 'one', 'two', 'three'])
    expect(changeFile(first, removeItems(first, [0, 1])).text).toBe(file.text)
    expect(ids(changeFile(file, removeItems(file, [0, 2])))).toEqual(['two'])
    expect(changeFile(file, removeItems(file, [0, 1, 2])).text).toContain('"features": [],')
  })

  it('is taken away from a file that was cut off, where no other is left', () => {
    const cut = openFile('a.geojson', '{ "features": [\n  { "id": "one" }')
    expect(applyChanges(cut.text, removeItems(cut, [0]))).toBe('{ "features": [')
  })

  it('is added to an empty list in the layout of the file', () => {
    const empty = openFile('a.geojson', '{\n\t"type": "FeatureCollection",\n\t"features": []\n}\n')
    expect(changeFile(empty, insertItems(empty, 0, [{ id: 'one' }])).text).toBe(
      '{\n\t"type": "FeatureCollection",\n\t"features": [\n\t\t{\n\t\t\t"id": "one"\n\t\t}\n\t]\n}\n',
    )
    const flat = openFile('a.geojson', '{"features":[]}')
    expect(changeFile(flat, insertItems(flat, 0, [{ id: 'one' }])).text).toBe('{"features":[{"id":"one"}]}')
  })
})

describe('a text that is as it was again', () => {
  it('is read as it was where its list was found in a part that is none', () => {
    const text = '{"name":"map","layers":[{"features":[{"type":"Feature","properties":{},"geometry":null}]}]}'
    const file = openFile('a.geojson', text)
    expect(file.items.values).toEqual([])
    const from = text.indexOf('"properties')
    const broken = changeFile(file, [{ from, to: from + 1, insert: '' }])
    const back = changeFile(broken, [{ from, to: from, insert: '"' }])
    expect(back.text).toBe(text)
    expect(back.items).toEqual(file.items)
  })
})

describe('for any edits of a text', () => {
  it('what was worked out ahead for one file is not taken for another', () => {
    const [one, two] = [openFile('a.json', '[{"n": 1}]'), openFile('b.json', '[{"n": 2}]')]
    const changes = [{ from: 7, to: 8, insert: '3' }]
    finish(prepareChange(one, changes))
    expect(changeFile(two, changes)).toMatchObject({ name: 'b.json', text: '[{"n": 3}]' })
    expect(changeFile(one, changes).name).toBe('a.json')
  })

  it('where a broken feature ends is read again where its indent changes', () => {
    const text = '[\n  {"a": 1},\n  {"b" 2\n  {"c": 3}\n]'
    const at = text.indexOf('  {"b"')
    const changed = changeFile(openFile('a.json', text), [{ from: at, to: at + 1, insert: '' }])
    expect(changed).toEqual(openFile('a.json', changed.text))
  })

  const piece = fc.constantFrom(
    '{',
    '}',
    '"',
    ',',
    '[',
    ']',
    '\n    {"type":"Feature","id":"x"}',
    'x',
    '',
    ' ',
    ',{"id":1}',
  )
  const features = fc.array(
    fc.constantFrom(ONE, TWO, THREE, ONE.replace('{', ''), TWO.replace('"two"', '"two')),
    {
      maxLength: 5,
    },
  )
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(30), piece), { minLength: 1, maxLength: 4 })

  function changesOf(text: string, wanted: readonly [number, number, string][]): TextChange[] {
    const sorted = wanted.map(([at, length, insert]) => [at % (text.length + 1), length, insert] as const)
    const changes: TextChange[] = []
    let end = 0
    for (const [from, length, insert] of sorted.sort((a, b) => a[0] - b[0])) {
      if (from < end) continue
      end = Math.min(text.length, from + length)
      changes.push({ from, to: end, insert })
    }
    return changes
  }

  it('what is read of a feature is read again where its comma goes, with a blank between', () => {
    const file = openFile('a.geojson', collection([ONE, TWO, THREE]).replaceAll('},\n    {', '} ,\n    {'))
    const from = file.text.lastIndexOf(' ,') + 1
    const edited = changeFile(file, [{ from, to: from + 1, insert: '' }])
    expect(ids(edited)).toEqual(['one', 'broken', 'three'])
  })

  it('what is read of a broken collection is what is read of its text anew', () => {
    const pieces = fc.array(
      fc.oneof(
        piece,
        fc.constantFrom(
          '{"features":[',
          '"features": [',
          ONE,
          '{}',
          '1',
          '\ny"',
          '\n',
          '\r\n',
          '// x',
          '\uFEFF',
        ),
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(pieces, edits, (written, wanted) => {
        const file = openFile('a.geojson', written.join(''))
        const changes = changesOf(file.text, wanted as [number, number, string][])
        const edited = changeFile(file, changes)
        expect(edited.items).toEqual(openFile('a.geojson', edited.text).items)
        const back = changeFile(edited, invertChanges(file.text, changes))
        expect(back.items).toEqual(file.items)
      }),
      { numRuns: 2000 },
    )
  })

  it('what is read of it is what is read of the text anew, and nothing throws', () => {
    fc.assert(
      fc.property(features, edits, (written, wanted) => {
        const file = openFile('a.geojson', collection(written))
        const changes = changesOf(file.text, wanted as [number, number, string][])
        const edited = changeFile(file, changes)
        expect(edited.items).toEqual(openFile('a.geojson', edited.text).items)
        expect(applyChanges(edited.text, invertChanges(file.text, changes))).toBe(file.text)
      }),
      { numRuns: 2000 },
    )
  })
})

it('sets nothing within a broken feature, whose brackets may lead into the next one, and takes it away alone', () => {
  const text = collection([ONE, TWO.replace('1.0 }', '1.0'), THREE])
  const file = openFile('a.geojson', text)
  expect(ids(file)).toEqual(['one', 'broken', 'three'])
  for (const path of [[], ['id'], ['properties', 'n']]) {
    expect(setAt(file, ['features', 1, ...path], 0)).toBeUndefined()
    const both = [
      { path: ['features', 1, ...path], value: 0 },
      { path: ['features', 2, 'id'], value: 'x' },
    ]
    expect(setAll(file, both)).toBeUndefined()
  }
  expect(ids(changeFile(file, setAt(file, ['features', 1], undefined) ?? []))).toEqual(['one', 'three'])
})

describe('several values set at once', () => {
  const file = openFile('a.geojson', collection([ONE, TWO, THREE]))
  const at = (index: number, ...path: (string | number)[]) => ['features', index, ...path]

  it('of one feature and of others are one change of the text', () => {
    const changes = setAll(file, [
      { path: at(0, 'properties', 'n'), value: 2 },
      { path: at(2, 'id'), value: 'THREE' },
      { path: at(0, 'type'), value: undefined },
      { path: at(0, 'id'), value: undefined },
      { path: at(0, 'properties', 'deep', 'er'), value: [1] },
    ])
    const edited = changeFile(file, changes ?? [])
    expect(itemValue(edited, 0)).toEqual({ properties: { n: 2, deep: { er: [1] } } })
    expect(itemValue(edited, 2)).toMatchObject({ id: 'THREE' })
    expect(edited.items.values[1]).toBe(file.items.values[1])
    expect(applyChanges(edited.text, invertChanges(file.text, changes ?? []))).toBe(file.text)
  })

  it('one in each feature, are as each alone, and make what they lack', () => {
    const sets = [0, 1, 2].map((index) => ({ path: at(index, 'properties', 'n'), value: index }))
    expect(setAll(file, sets)).toEqual(sets.flatMap(({ path, value }) => setAt(file, path, value)))
    const deep = changeFile(
      file,
      setAll(
        file,
        [0, 2].map((index) => ({ path: at(index, 'a', 'b'), value: 1 })),
      ) ?? [],
    )
    expect(itemValue(deep, 2)).toMatchObject({ id: 'three', a: { b: 1 } })
  })

  it('are none where one of them can not be set', () => {
    expect(
      setAll(file, [
        { path: at(0, 'id'), value: 'x' },
        { path: at(7, 'id'), value: 'x' },
      ]),
    ).toBeUndefined()
    expect(setAll(file, [])).toEqual([])
  })

  it('are none where one is in a feature and another one takes all features in', () => {
    const sets = [
      { path: at(0, 'id'), value: 'x' },
      { path: ['features'], value: [] },
    ]
    expect(setAll(file, sets)).toBeUndefined()
  })
})

describe('values that are set together with items put at the end', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.constant(undefined))
  const sets = fc.array(fc.record({ index: fc.constantFrom(0, 1, 2), value }))
  const items = fc.array(fc.record({ type: fc.constant('Feature'), id: fc.string() }))

  it('become one change that leaves what both would one after the other, and is taken back unit by unit', () => {
    fc.assert(
      fc.property(sets, items, (given, added) => {
        const text = collection([ONE, TWO, THREE])
        const file = openFile('a.geojson', text)
        const values = given.map(({ index, value: to }) => ({
          path: ['features', index, 'properties', 'n'],
          value: to,
        }))
        const made = finish(setAndAppend(file, values, added)) ?? []
        const set = changeFile(file, setAll(file, values) ?? [])
        const both = changeFile(set, insertItems(set, 3, added))
        const after = changeFile(file, made)
        expect(JSON.parse(after.text)).toEqual(JSON.parse(both.text))
        expect(after.items.values).toEqual(both.items.values)
        expect(applyChanges(after.text, invertChanges(text, made))).toBe(text)
      }),
    )
  })
})
