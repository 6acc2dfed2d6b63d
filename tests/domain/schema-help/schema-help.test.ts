import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { placeAt } from '../../../src/domain/schema-help/json-place'
import { isDate, referenceKind } from '../../../src/domain/schema-help/reference-kind'
import { helpAt, suggestMembers, suggestValues } from '../../../src/domain/schema-help/schema-help'
import type { JsonSchema } from '../../../src/domain/schema-help/schema-walk'

function schemaOf(name: string): JsonSchema {
  return JSON.parse(readFileSync(`data/schema/${name}.schema.json`, 'utf8')) as JsonSchema
}

const events = schemaOf('events')
const relocations = schemaOf('relocations')

function placeIn(marked: string) {
  return placeAt(marked.replace('|', ''), marked.indexOf('|'))
}

const inEvent = (members: string) => placeIn(`{"features": [{"properties": {${members}}}]}`)

describe('suggestMembers', () => {
  it('gives what an event must have and lacks first, without what is there', () => {
    const names = suggestMembers(events, inEvent('"title": "x", |, "date": "1981"')).map(({ name }) => name)
    expect(names.slice(0, 3)).toEqual(['place', 'category', 'summary'])
    expect(names).not.toContain('title')
    expect(names).not.toContain('date')
    expect(names.indexOf('sources')).toBeLessThan(names.indexOf('dateNote'))
  })

  it('begins with a value that fits', () => {
    const values = Object.fromEntries(
      suggestMembers(events, inEvent('|')).map(({ name, value }) => [name, [value.text, value.cursor]]),
    )
    expect(values).toMatchObject({
      place: ['""', 1],
      priority: ['', 0],
      sources: ['[""]', 2],
      claims: ['[{}]', 2],
      seed: ['{}', 1],
    })
    const [type] = suggestMembers(events, placeIn('{|}'))
    expect(type).toMatchObject({ name: 'type', value: { text: '"FeatureCollection"' } })
  })

  it('tells a leg from a stay by its kind', () => {
    const names = (kind: string) =>
      suggestMembers(relocations, inEvent(`"kind": "${kind}", |`)).map(({ name }) => name)
    expect(names('leg')).toContain('stops')
    expect(names('leg')).not.toContain('country')
    expect(names('stay')).toContain('country')
    expect(names('stay')).not.toContain('stops')
    expect(names('other')).toEqual(expect.arrayContaining(['stops', 'country']))
  })
})

describe('suggestValues', () => {
  it('gives the values that there can be', () => {
    expect(suggestValues(events, inEvent('"verification": |'))).toContain('disputed')
    expect(suggestValues(events, inEvent('"priority": |'))).toEqual([1, 2, 3])
    expect(suggestValues(events, inEvent('"claims": [{"stance": "|"}]'))).toContain('denies')
    expect(suggestValues(events, inEvent('"title": |'))).toEqual([])
  })

  it('follows references within the schema, also in a circle', () => {
    const schema = {
      $defs: {
        loop: { $ref: '#/$defs/loop' },
        grade: { enum: ['a', 'b'] },
      },
      properties: {
        grade: { anyOf: [{ $ref: '#/$defs/grade' }, { $ref: '#/$defs/loop' }] },
        is: { type: 'boolean' },
      },
    }
    expect(suggestValues(schema, placeIn('{"grade": |}'))).toEqual(['a', 'b'])
    expect(suggestValues(schema, placeIn('{"is": |}'))).toEqual([true, false])
  })
})

describe('helpAt', () => {
  it('describes the member under the cursor, by its name and by its value', () => {
    const description = expect.stringContaining('EDTF')
    expect(helpAt(events, inEvent('"da|te": "1981"'))).toMatchObject({ name: 'date', description })
    expect(helpAt(events, inEvent('"date": "19|81"'))).toMatchObject({ name: 'date', description })
    expect(helpAt(events, inEvent('"unknown": "19|81"'))).toBeUndefined()
    expect(helpAt(events, inEvent('"constructor": "19|81"'))).toBeUndefined()
  })

  it('gives the values to choose from', () => {
    expect(helpAt(events, inEvent('"priority": 1|'))?.values).toEqual([1, 2, 3])
  })

  it('describes the list where it says nothing of the item', () => {
    expect(helpAt(events, inEvent('"searchedNotFound": ["a|"]'))).toMatchObject({
      name: 'searchedNotFound',
      description: expect.stringContaining('not found'),
    })
  })
})

describe('isDate', () => {
  it.each([
    ['"date": "|"', true],
    ['"reached": [{"stop": "x", "date": "|"}]', true],
    ['"dateNote": "|"', false],
  ])('of %s is %s', (members, is) => expect(isDate(inEvent(members).open)).toBe(is))
})

describe('referenceKind', () => {
  it.each([
    ['"place": "|"', 'place'],
    ['"otherPlaces": ["a", "|"]', 'place'],
    ['"claims": [{"by": "|"}]', 'party'],
    ['"claims": [{"sources": ["|"]}]', 'source'],
    ['"figures": [{"by": "|"}]', undefined],
    ['"actors": ["|"]', undefined],
    ['"legs": ["|"]', 'leg'],
    ['"category": |', 'category'],
    ['"constructor": |', undefined],
  ])('of %s is %s', (members, kind) => expect(referenceKind(inEvent(members).open)).toBe(kind))

  it('of the events of a step is event', () => {
    expect(referenceKind(placeIn('{"steps": [{"events": ["|"]}]}').open)).toBe('event')
  })
})
