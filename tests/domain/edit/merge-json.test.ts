import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setValue } from '../../../src/domain/edit/merge-json'
import { applyChanges, invertChanges } from '../../../src/domain/edit/text-change'
import { nodeAt } from '../../../src/domain/json/json-node'
import type { JsonPath } from '../../../src/domain/json/json-value'

const FILE = `{
  "type": "FeatureCollection",
  "features": [
    {
      "type": "Feature",
      "id": "library-1901",
      "geometry": { "type": "Point", "coordinates": [12.50, 41.8900] },
      "properties": {
        "title": "A library opens",
        "date": "1901-06",
        "rank": 1.0,
        "sources": ["a-1", "b-2"]
      }
    }
  ]
}
`
const PROPERTIES: JsonPath = ['features', 0, 'properties']

function set(text: string, path: JsonPath, value: unknown): string {
  return applyChanges(text, setValue(text, path, value) ?? [])
}

const CLAIMS = `{
  "claims": [
    { "text": "caf\\u00e9", "page": 12345678901234567890 },
    {
      "text": "b", "weight": 1.50
    },
    { "text": "c", "at": [51.4200, 35.70] }
  ]
}
`

describe('items that move within a list', () => {
  const [one, two, three] = [
    '{ "text": "caf\\u00e9", "page": 12345678901234567890 }',
    '{\n      "text": "b", "weight": 1.50\n    }',
    '{ "text": "c", "at": [51.4200, 35.70] }',
  ] as const
  const of = (...items: readonly string[]) => `{\n  "claims": [\n    ${items.join(',\n    ')}\n  ]\n}\n`
  const [a, b, c] = (JSON.parse(CLAIMS) as { claims: object[] }).claims

  it('take their own text along', () => {
    expect(CLAIMS).toBe(of(one, two, three))
    expect(set(CLAIMS, ['claims'], [b, a, c])).toBe(of(two, one, three))
    expect(set(CLAIMS, ['claims'], [c, a, b])).toBe(of(three, one, two))
    expect(set(CLAIMS, ['claims'], [c, b, a])).toBe(of(three, two, one))
    expect(
      set(
        '[[51.4200, 35.70], [1.0, 2.0]]',
        [],
        [
          [1, 2],
          [51.42, 35.7],
        ],
      ),
    ).toBe('[[1.0, 2.0], [51.4200, 35.70]]')
    expect(set('[51.4200, 35.70]', [], [35.7, 51.42])).toBe('[35.70, 51.4200]')
  })

  it('take it along where another one comes or goes, or one of their members changes', () => {
    expect(set(CLAIMS, ['claims'], [c, a])).toBe(of(three, one))
    expect(set(CLAIMS, ['claims'], [{ text: 'd' }, c, a, b])).toBe(
      of('{\n      "text": "d"\n    }', three, one, two),
    )
    const list = '[{"id":1,"a":1.0,"b":1e2},{"id":2},{"id":3}]'
    const moved = [{ id: 2 }, { id: 3 }, { id: 1, a: 1, b: 7 }]
    expect(set(list, [], moved)).toBe('[{"id":2},{"id":3},{"id":1,"a":1.0,"b":7}]')
  })

  it('are as they were written in any order, whatever else comes and goes', () => {
    const spelt = fc.constantFrom(
      '1.0',
      '1.50',
      '1e2',
      '"\\u0041"',
      '[2.0, {"a" : 3.00}]',
      '{"b":0.10}',
      '{"c":[ ]}',
    )
    const lists = fc.uniqueArray(spelt).chain((texts) =>
      fc.record({
        texts: fc.constant(texts),
        order: fc.shuffledSubarray([...texts.keys()]),
        added: fc.array(fc.tuple(fc.nat(8), fc.constantFrom('"x"', '{"y":1}')), { maxLength: 2 }),
        separator: fc.constantFrom(',', ', ', ',\n  '),
      }),
    )
    fc.assert(
      fc.property(lists, ({ texts, order, added, separator }) => {
        const wanted = added.reduce<string[]>(
          (list, [at, text]) => list.toSpliced(at, 0, text),
          order.map((index) => texts[index] ?? ''),
        )
        const after = set(`[${texts.join(separator)}]`, [], JSON.parse(`[${wanted.join()}]`))
        const items = nodeAt(after, 0)
          .items()
          .map(({ from, to }) => after.slice(from, to))
        expect(items.map((text) => (/[xy]/.test(text) ? text.replace(/\s/g, '') : text))).toEqual(wanted)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a value set in a JSON text', () => {
  it('replaces what was written there and nothing else', () => {
    expect(set(FILE, [...PROPERTIES, 'date'], '1901-06-07')).toBe(FILE.replace('"1901-06"', '"1901-06-07"'))
  })

  it('keeps the digits of the coordinate that stays', () => {
    expect(set(FILE, ['features', 0, 'geometry', 'coordinates'], [12.5, 42.1])).toBe(
      FILE.replace('41.8900', '42.1'),
    )
  })

  it('leaves a text alone that holds the value already, however it is spelt', () => {
    expect(setValue(FILE, [...PROPERTIES, 'rank'], 1)).toEqual([])
    expect(setValue(FILE, [], JSON.parse(FILE))).toEqual([])
  })

  it('adds a member behind the others, on a line of its own', () => {
    expect(set(FILE, [...PROPERTIES, 'priority'], 2)).toBe(
      FILE.replace('"sources": ["a-1", "b-2"]', '"sources": ["a-1", "b-2"],\n        "priority": 2'),
    )
  })

  it('takes a member away with its line', () => {
    expect(set(FILE, [...PROPERTIES, 'date'], undefined)).toBe(
      FILE.replace('        "date": "1901-06",\n', ''),
    )
    expect(set(FILE, [...PROPERTIES, 'sources'], undefined)).toBe(
      FILE.replace(',\n        "sources": ["a-1", "b-2"]', ''),
    )
    expect(set(FILE, ['features', 0, 'type'], undefined)).toBe(FILE.replace('"type": "Feature",\n      ', ''))
  })

  it('adds, takes and swaps items of a list on one line', () => {
    const sources = [...PROPERTIES, 'sources']
    expect(set(FILE, [...sources, 2], 'c-3')).toContain('["a-1", "b-2", "c-3"]')
    expect(set(FILE, sources, ['c-3', 'a-1', 'b-2'])).toContain('["c-3", "a-1", "b-2"]')
    expect(set(FILE, [...sources, 0], undefined)).toContain('["b-2"]')
    expect(set(FILE, [...sources, 1], undefined)).toContain('["a-1"]')
    expect(set(FILE, sources, ['a-1', 'x', 'y'])).toContain('["a-1", "x", "y"]')
    expect(set(FILE, sources, [])).toContain('"sources": []')
  })

  it('adds an object to an empty list on lines of their own', () => {
    expect(set('{\n  "a": []\n}', ['a', 0], { b: 1 })).toBe('{\n  "a": [\n    {\n      "b": 1\n    }\n  ]\n}')
  })

  it('follows a file that is written without lines, or with tabs and CR LF', () => {
    expect(set('{"a":[1,2],"b":"x"}', ['c'], { d: [1] })).toBe('{"a":[1,2],"b":"x","c":{"d":[1]}}')
    expect(set('{\r\n\t"a": 1\r\n}\r\n', ['b'], { c: 1 })).toBe(
      '{\r\n\t"a": 1,\r\n\t"b": {\r\n\t\t"c": 1\r\n\t}\r\n}\r\n',
    )
  })

  it('changes the last of two members of one name, which is the one that is read', () => {
    expect(set('{"a":1,"b":2,"a":3}', ['a'], 4)).toBe('{"a":1,"b":2,"a":4}')
    expect(set('{"a":1,"b":2,"a":3}', ['a'], undefined)).toBe('{"b":2}')
  })

  it('leaves the first of two members of one name alone where the whole object is set', () => {
    expect(set('{"a":1,"b":2,"a":3}', [], { a: 9, b: 2 })).toBe('{"a":1,"b":2,"a":9}')
  })

  it('keeps the blanks before a member or item in whose place another one comes', () => {
    expect(set('{"a":1, "b":2,\n\n  "c":3, "d":4}', [], { a: 1, b: 2, x: 3, d: 4 })).toBe(
      '{"a":1, "b":2,\n\n  "x":3, "d":4}',
    )
  })

  it('takes `__proto__` for a name like any other', () => {
    const text = '{"__proto__":{"a":1},"b":2}'
    expect(set(text, ['b'], 3)).toBe('{"__proto__":{"a":1},"b":3}')
    expect(set(text, ['__proto__', 'a'], 2)).toBe('{"__proto__":{"a":2},"b":2}')
    expect(set(text, ['__proto__'], undefined)).toBe('{"b":2}')
  })

  it('adds a member named by a number behind the others, and those of GeoJSON where they usually stand', () => {
    expect(set('{"a":1.0,"7":2}', ['2020'], 3)).toBe('{"a":1.0,"7":2,"2020":3}')
    expect(set('{"type":"Feature","properties":{}}', ['id'], 'x')).toBe(
      '{"type":"Feature","id":"x","properties":{}}',
    )
    expect(set('{"id":"x"}', ['type'], 'Feature')).toBe('{"type":"Feature","id":"x"}')
  })

  it('keeps the text of a member that gets another name', () => {
    expect(set('{"a":{"b":{"n":1.0}}}', ['a'], { c: { n: 1 } })).toBe('{"a":{"c":{"n":1.0}}}')
  })

  it('says nothing where the path leads nowhere', () => {
    expect(setValue(FILE, ['features', 3, 'id'], 'x')).toBeUndefined()
    expect(setValue(FILE, ['type', 'x'], 1)).toBeUndefined()
    expect(setValue(FILE, [...PROPERTIES, 'sources', 5], 'x')).toBeUndefined()
  })
})

const json = fc.jsonValue({ maxDepth: 4, noUnicodeString: false })
const written = fc
  .tuple(json, fc.constantFrom(undefined, 0, 1, 2, '\t', '    '), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([value, indent, lineEnd, hasBlank]) => {
    const text = JSON.stringify(value, undefined, indent).replaceAll('\n', lineEnd)
    return hasBlank ? `${lineEnd} ${text}${lineEnd}` : text
  })

describe('for any file and any value', () => {
  it('the text then holds that value, and back again unit by unit', () => {
    fc.assert(
      fc.property(written, json, (text, value) => {
        const changes = setValue(text, [], value) ?? []
        const after = applyChanges(text, changes)
        expect(JSON.parse(after)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(applyChanges(after, invertChanges(text, changes))).toBe(text)
        expect(setValue(after, [], value)).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  it('items of a list come, go and stay in any order', () => {
    const list = fc.array(fc.constantFrom(1, 'a', [1], { b: 2 }, { b: 3 }), { maxLength: 8 })
    fc.assert(
      fc.property(list, list, fc.constantFrom(undefined, 2), (old, wanted, indent) => {
        const text = JSON.stringify(old, undefined, indent)
        expect(JSON.parse(applyChanges(text, setValue(text, [], wanted) ?? []))).toEqual(wanted)
      }),
      { numRuns: 1000 },
    )
  })

  it('one value that changes leaves every other token as it was spelt', () => {
    const SPELT =
      '{"a": 1.50, "b": [1e3, "\\u0041", {"c": -0.0, "d": 12345678901234567890}], "e": {"f": null}}'
    const paths: JsonPath[] = [['a'], ['b', 0], ['b', 1], ['b', 2, 'c'], ['b', 2, 'd'], ['e', 'f']]
    for (const path of paths) {
      const changes = setValue(SPELT, path, 'new') ?? []
      expect(changes).toHaveLength(1)
      expect(changes[0]?.insert).toBe('"new"')
    }
  })
})
