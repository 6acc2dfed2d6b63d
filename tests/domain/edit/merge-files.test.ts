import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openFile } from '../../../src/domain/edit/edited-file'
import { mergeFiles } from '../../../src/domain/edit/merge-files'

const item = (id: string, n = 1) => `    { "id": "${id}", "title": "${id.toUpperCase()}", "n": ${n} }`
const list = (...items: readonly string[]) => `{\n  "features": [\n${items.join(',\n')}\n  ]\n}\n`
const BASE = list(item('a'), item('b'), item('c'))

function merge(mine: string, theirs: string, base = BASE) {
  const merged = mergeFiles(openFile('f', base), openFile('f', mine), openFile('f', theirs))
  if (merged === undefined) return undefined
  const { file, both, deletedHere, deletedThere } = merged
  return {
    text: file.text,
    both,
    ...(deletedHere.length > 0 && { deletedHere }),
    ...(deletedThere.length > 0 && { deletedThere }),
  }
}

describe('two versions of a file', () => {
  it('come together where each has changed other features', () => {
    const mine = list(item('a', 2), item('b'), item('d'))
    const theirs = list(item('e'), item('a'), item('b', 3), item('c'))
    expect(merge(mine, theirs)).toEqual({
      text: list(item('e'), item('a', 2), item('b', 3), item('d')),
      both: [],
    })
  })

  it('are one where only one has changed, or both alike', () => {
    const other = list(item('a'))
    expect(merge(BASE, other)).toEqual({ text: other, both: [] })
    expect(merge(other, BASE)).toEqual({ text: other, both: [] })
    expect(merge(other, other)).toEqual({ text: other, both: [] })
    const mine = list(item('a', 2), item('b', 2), item('c'))
    const theirs = list(item('a', 2), item('b'), item('c', 2))
    expect(merge(mine, theirs)).toEqual({ text: list(item('a', 2), item('b', 2), item('c', 2)), both: [] })
  })

  it('tell the features that both have changed, of which mine stand', () => {
    expect(
      merge(list(item('a', 2), item('b'), item('c')), list(item('a', 3), item('b', 3), item('c'))),
    ).toEqual({
      text: list(item('a', 2), item('b', 3), item('c')),
      both: ['A'],
    })
  })

  it('lose nothing where one deleted what the other changed', () => {
    expect(merge(list(item('b'), item('c')), list(item('a', 3), item('b'), item('c')))).toEqual({
      text: list(item('a', 3), item('b'), item('c')),
      both: [],
      deletedHere: ['A'],
    })
    expect(merge(list(item('a', 2), item('b'), item('c')), list(item('b'), item('c')))).toEqual({
      text: list(item('b'), item('c'), item('a', 2)),
      both: [],
      deletedThere: ['A'],
    })
  })

  it('that both have added a feature of one id keep mine', () => {
    const mine = list(item('a'), item('b'), item('c'), item('d', 2))
    const theirs = list(item('a'), item('b'), item('c'), item('d', 3))
    expect(merge(mine, theirs)).toEqual({ text: mine, both: ['D'] })
  })

  it('come together where theirs stand in another order, and keep apart what both added without an id', () => {
    const mine = list(item('a', 2), item('b', 2), item('c'), '    { "title": "mine" }')
    const theirs = list(item('c'), item('b'), item('a'), '    { "title": "theirs" }')
    expect(merge(mine, theirs)).toEqual({
      text: list(
        item('c'),
        item('b', 2),
        item('a', 2),
        '    { "title": "theirs" }',
        '    { "title": "mine" }',
      ),
      both: [],
    })
    const fewer = list(item('b'))
    expect(merge(fewer, list(item('c'), item('b'), item('a', 3)))?.text).toBe(list(item('b'), item('a', 3)))
  })

  it('cannot come together where more than features differs', () => {
    const around = BASE.replace('{\n', '{\n  "name": "mine",\n')
    const theirs = list(item('a', 3), item('b'), item('c'))
    expect(merge(around, theirs)).toBeUndefined()
    expect(merge(list(item('b'), item('a'), item('c')), theirs)).toBeUndefined()
    expect(merge(list(item('a', 2), item('b'), item('c')), '{ "features": [ { "id": "a", }')).toBeUndefined()
    expect(merge('{ "title": "mine" }', '{ "title": "theirs" }', '{}')).toBeUndefined()
  })
})

describe('two versions of a file whose features have no id', () => {
  const plain = (name: string, at: number, date?: string) =>
    `    ${JSON.stringify({ properties: { name, date, by: 'x' }, geometry: { coordinates: [at, at] } })}`
  const base = list(plain('A', 1), plain('B', 2, '1901'), plain('C', 3))
  const moved = plain('Beta', 9, '1901')
  const redated = plain('B', 2, '1902')

  it('are one feature, with what each has changed', () => {
    const mine = list(plain('A', 1), moved, plain('C', 3))
    const theirs = list(plain('A', 1), redated, plain('C', 3))
    const both = { text: list(plain('A', 1), plain('Beta', 9, '1902'), plain('C', 3)), both: [] }
    expect(merge(mine, theirs, base)).toEqual(both)
    expect(merge(theirs, mine, base)).toEqual(both)
  })

  it('do not come together where they cannot be told apart: neither doubled nor mixed', () => {
    const added = list(plain('A', 1), moved, plain('D', 4), plain('C', 3))
    const theirs = list(plain('A', 1), redated, plain('C', 3))
    expect(merge(added, theirs, base)).toBeUndefined()
    expect(merge(theirs, added, base)).toBeUndefined()
    const another = list(plain('A', 1), plain('Z', 9, '2001'), plain('C', 3))
    expect(merge(another, theirs, base)).toBeUndefined()
    expect(merge(theirs, another, base)).toBeUndefined()
    const strange = list(plain('A', 1), '    {"properties":{"name":"Z"}}', plain('C', 3))
    const noted = list(plain('A', 1), '    {"properties":{"name":"B","n":1},"geometry":null}', plain('C', 3))
    const bare = list(plain('A', 1), '    {"properties":{"name":"B"},"geometry":null}', plain('C', 3))
    expect(merge(noted, strange, bare)).toBeUndefined()
  })

  it('come together where only one has changed what stands there', () => {
    const added = list(plain('A', 1), moved, plain('D', 4), plain('C', 3))
    expect(merge(added, list(plain('A', 1), plain('B', 2, '1901'), plain('C', 7)), base)).toEqual({
      text: list(plain('A', 1), plain('C', 7), moved, plain('D', 4)),
      both: [],
    })
    expect(
      merge(list(plain('A', 1), redated, plain('C', 3)), list(plain('A', 1), plain('C', 3)), base),
    ).toEqual({
      text: list(plain('A', 1), plain('C', 3), redated),
      both: [],
      deletedThere: ['B'],
    })
  })
})

describe('two versions of a feature', () => {
  const base = {
    id: 'a',
    title: 'A',
    n: 1,
    claims: [
      { text: 'x', by: 'p' },
      { text: 'y', by: 'q' },
    ],
  }
  const written = (feature: object, indent: number | string = 2, lineEnd = '\n') =>
    `${JSON.stringify({ features: [feature, { id: 'z' }] }, null, indent).replaceAll('\n', lineEnd)}${lineEnd}`
  const claims = (...texts: readonly string[]) =>
    texts.map((text, at) => ({ text, by: at === 0 ? 'p' : 'q' }))

  it('come together member by member', () => {
    const mine = { ...base, n: 2, claims: claims('x2', 'y') }
    const theirs = { ...base, title: 'B', claims: claims('x', 'y2') }
    expect(merge(written(mine), written(theirs), written(base))).toEqual({
      text: written({ ...base, title: 'B', n: 2, claims: claims('x2', 'y2') }),
      both: [],
    })
  })

  it('are told where both changed the same member, of which mine stands, and what only they changed stays', () => {
    const theirs = { ...base, title: 'B', n: 3, claims: base.claims.slice(1) }
    expect(merge(written({ ...base, n: 2 }), written(theirs), written(base))).toEqual({
      text: written({ ...theirs, n: 2 }),
      both: ['A'],
    })
    const mine = { ...base, claims: claims('x2', 'y') }
    expect(merge(written(mine), written(theirs), written(base))).toEqual({
      text: written({ ...theirs, claims: mine.claims }),
      both: ['A'],
    })
  })

  it('differ by what they hold and not by their layout, and mine is laid out as theirs', () => {
    const theirs = written(base, '\t', '\r\n')
    expect(merge(written({ ...base, n: 2 }), theirs, written(base))).toEqual({
      text: written({ ...base, n: 2 }, '\t', '\r\n'),
      both: [],
    })
    const added = written({ ...base, more: { deep: 1 } }).replace('1\n', '1.50\n')
    expect(merge(added, theirs, written(base))?.text).toBe(
      written({ ...base, more: { deep: 1.5 } }, '\t', '\r\n').replace('1.5\r', '1.50\r'),
    )
    const mine = `${written(base).slice(0, -'\n  ]\n}\n'.length)},\n    {\n      "n": 1e2\n    }\n  ]\n}\n`
    expect(merge(mine, theirs, written(base))).toEqual({
      text: theirs.replace('\r\n\t]\r\n}', ',\r\n\t\t{\r\n\t\t\t"n": 1e2\r\n\t\t}\r\n\t]\r\n}'),
      both: [],
    })
  })

  it('keep a geometry whole, of which mine stands', () => {
    const at = (type: string, n: number) => ({ ...base, geometry: { type, coordinates: [[n, n]] } })
    const merged = merge(
      written(at('LineString', 1)),
      written(at('MultiPoint', 2)),
      written(at('MultiPoint', 1)),
    )
    expect(merged).toEqual({ text: written(at('LineString', 1)), both: ['A'] })
  })

  it('keep the places of a leg and its line together', () => {
    const leg = (stops: string[], line: number[][]) => ({
      ...{ id: 'a', properties: { title: 'A', from: stops[0], stops, to: stops.at(-1) } },
      geometry: { type: 'LineString', coordinates: line },
    })
    const [one, mine] = [
      leg(
        ['p', 'q'],
        [
          [1, 1],
          [2, 2],
        ],
      ),
      leg(
        ['p', 'q'],
        [
          [1, 1],
          [2, 3],
        ],
      ),
    ]
    const theirs = leg(
      ['p', 'r', 'q'],
      [
        [1, 1],
        [5, 5],
        [2, 2],
      ],
    )
    const merged = merge(written(mine), written(theirs), written(one))
    expect(merged && JSON.parse(merged.text).features[0]).toEqual(mine)
    expect(merged?.both).toEqual(['A'])
  })

  it('hold what each has changed, whatever that is, in the layout of theirs', () => {
    const value = fc.oneof(fc.integer(), fc.constant(undefined), fc.array(fc.integer(), { maxLength: 2 }))
    const members = fc.dictionary(fc.constantFrom('n', 'm', 'o', 'p', 'q'), value)
    const layouts = fc.constantFrom(['\t', '\r\n'], [2, '\n'], [4, '\n'], [0, ''])
    fc.assert(
      fc.property(members, members, layouts, (ofMine, ofTheirs, [indent = 2, lineEnd = '\n']) => {
        const start = { ...base, m: [1], o: 3 }
        const only = Object.fromEntries(
          Object.entries(ofTheirs).filter(([key]) => !Object.hasOwn(ofMine, key)),
        )
        const [mine, theirs] = [written({ ...start, ...ofMine }), { ...start, ...only }]
        const merged = merge(mine, written(theirs, indent, String(lineEnd)), written(start))
        expect(merged?.both).toEqual([])
        const wanted = JSON.parse(JSON.stringify({ ...theirs, ...ofMine }))
        expect(merged && JSON.parse(merged.text).features[0]).toEqual(wanted)
        if (indent === '\t') expect(merged?.text).not.toMatch(/[^\r]\n|\n\t* /)
      }),
      { numRuns: 500 },
    )
  })
})
