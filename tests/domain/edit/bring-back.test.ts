import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setAt } from '../../../src/domain/edit/edit-file'
import { changeFile, type EditedFile, openFile, rangeAt } from '../../../src/domain/edit/edited-file'
import { itemMembers, listChanges, revertMember } from '../../../src/domain/edit/list-changes'
import { moveItem } from '../../../src/domain/edit/move-item'
import { nodeAt } from '../../../src/domain/json/json-node'

function set(file: EditedFile, path: (string | number)[], value: unknown): EditedFile {
  return changeFile(file, setAt(file, ['features', ...path], value) ?? [])
}

describe('claims as they were written', () => {
  const [one, two, three] = [
    '{ "text": "caf\\u00e9", "by": "x", "page": 12345678901234567890 }',
    '{\n            "text": "two",\n            "by": "y", "n": 1.50\n          }',
    '{"text":"three","at" : [51.4200, 35.70]}',
  ] as const
  const file = (title: string, ...claims: readonly string[]) =>
    openFile(
      'a.geojson',
      `{\n  "features": [\n    {\n      "id": "a",\n      "properties": {\n        "title": "${title}",\n        "claims": [\n          ${claims.join(',\n          ')}\n        ]\n      }\n    }\n  ]\n}\n`,
    )
  const before = file('A', one, two, three)
  const CLAIMS = [0, 'properties', 'claims']
  const values = [one, two, three].map((text): unknown => JSON.parse(text))
  const members = (now: EditedFile, from = before) => {
    const [change] = listChanges(from, now).items
    return change ? itemMembers(change, from, now).map((member) => ({ change, member })) : []
  }
  /** Takes back all but the title. */
  const takeBack = (edited: EditedFile, from = before, pick = () => 0) => {
    let now = edited
    for (let steps = 0; steps < 50; steps++) {
      const left = members(now, from).filter(({ member }) => member.path[1] !== 'title')
      const next = left[pick() % left.length]
      if (next === undefined) return now
      now = changeFile(now, revertMember(next.change, next.member, from, now) ?? [])
    }
    throw new Error('it does not come to an end')
  }

  it('that change places are told by their order alone, with one way back', () => {
    const now = set(before, CLAIMS, [values[1], values[0], values[2]])
    expect(now.text).toBe(file('A', two, one, three).text)
    expect(members(now).map(({ member }) => [member.path, member.isOrder])).toEqual([
      [['properties', 'claims'], true],
    ])
    const other = set(now, [0, 'properties', 'title'], 'B')
    expect(takeBack(other).text).toBe(file('B', one, two, three).text)
  })

  it('are told by their order and by what else became of them', () => {
    const moved = set(before, CLAIMS, [values[1], values[2], values[0]])
    const now = set(moved, [...CLAIMS, 2, 'text'], 'four')
    expect(members(now).map(({ member }) => member.path.join('.'))).toEqual([
      'properties.claims',
      'properties.claims.2.text',
    ])
  })

  it('come back to the letter while another change stays', () => {
    const title = set(before, [0, 'properties', 'title'], 'B')
    for (const index of [0, 1, 2]) {
      const now = set(title, CLAIMS, values.toSpliced(index, 1))
      expect(takeBack(now).text).toBe(title.text)
    }
    expect(takeBack(set(title, [...CLAIMS, 0, 'page'], 7)).text).toBe(title.text)
    expect(takeBack(set(title, [...CLAIMS, 0, 'text'], undefined)).text).toBe(title.text)
    expect(takeBack(set(title, CLAIMS, undefined)).text).toBe(title.text)
  })

  it('bring what is spelt otherwise back with the last change of their feature', () => {
    const spelt = before.text.replace('1.50', '1.5').replace('"id": "a"', '"id" : "a"')
    expect(takeBack(set(openFile('a.geojson', spelt), [...CLAIMS, 1, 'by'], 'z')).text).toBe(before.text)
  })

  it('come back to the letter whatever became of them, in any order', () => {
    const edits = fc.oneof(
      fc.record({ kind: fc.constant('move' as const), at: fc.nat(5), to: fc.nat(5) }),
      fc.record({ kind: fc.constant('delete' as const), at: fc.nat(5) }),
      fc.record({ kind: fc.constant('add' as const), at: fc.nat(5), text: fc.constantFrom('two', 'new') }),
      fc.record({ kind: fc.constant('set' as const), at: fc.nat(5), text: fc.constantFrom('p', undefined) }),
    )
    const now = (file: EditedFile) =>
      (JSON.parse(file.text) as { features: [{ properties: { claims: object[] } }] }).features[0].properties
        .claims
    const apply = (file: EditedFile, made: typeof edits extends fc.Arbitrary<infer T> ? T : never) => {
      const claims = now(file)
      const at = made.at % Math.max(1, claims.length)
      if (made.kind === 'move')
        return set(file, CLAIMS, moveItem(claims, at, made.to % Math.max(1, claims.length)))
      if (made.kind === 'delete') return set(file, CLAIMS, claims.toSpliced(at, 1))
      if (made.kind === 'add') return set(file, CLAIMS, claims.toSpliced(at, 0, { text: made.text }))
      return set(file, [...CLAIMS, at, 'text'], made.text)
    }
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 5 }), fc.array(fc.nat(9), { minLength: 1 }), (list, picks) => {
        let step = 0
        const edited = set(list.reduce(apply, before), [0, 'properties', 'title'], 'B')
        const back = takeBack(edited, before, () => picks[step++ % picks.length] ?? 0)
        const claims = rangeAt(back, ['features', ...CLAIMS])
        const items = nodeAt(back.text, claims?.from ?? 0)
          .items()
          .map(({ from, to }) => back.text.slice(from, to))
        expect(items).toEqual([one, two, three])
      }),
      { numRuns: 500 },
    )
  })
})

it('brings the digits of the stops of a leg back while another change stays', () => {
  const leg = (title: string, line: string) =>
    openFile(
      'a.geojson',
      `{ "features": [\n{ "id": "a", "geometry": { "type": "LineString", "coordinates": ${line} },\n"properties": { "title": "${title}", "stops": ["p", "q"] } }\n] }`,
    )
  const before = leg('A', '[[51.4200, 35.70], [2.0, 48]]')
  const now = set(leg('B', '[[51.4200, 35.70], [2.0, 48]]'), [0, 'geometry', 'coordinates'], [[3, 4]])
  const [change] = listChanges(before, now).items
  const stops = change && itemMembers(change, before, now).find((member) => member.stops)
  const back = change && stops && revertMember(change, stops, before, now)
  expect(changeFile(now, back ?? []).text).toBe(leg('B', '[[51.4200, 35.70], [2.0, 48]]').text)
})
