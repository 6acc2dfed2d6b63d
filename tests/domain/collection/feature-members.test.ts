import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { featureMembers } from '../../../src/domain/collection/feature-members'

const textsOf = (feature: unknown) =>
  featureMembers(feature).members.map(({ name, text }) => `${name}: ${text}`)

describe('featureMembers', () => {
  it('tells properties in their order, then foreign members', () => {
    const feature = {
      type: 'Feature',
      when: { start: '1986' },
      id: 7,
      properties: { b: 'x', a: 2, c: true },
      geometry: null,
    }
    expect(textsOf(feature)).toEqual(['b: x', 'a: 2', 'c: true', 'when.start: 1986', 'id: 7'])
  })

  it('takes objects apart and joins lists of plain values', () => {
    const properties = { timespan: { begin: '1700', end: null }, tags: ['a', 2, null], deep: [{ x: 1 }] }
    expect(textsOf({ properties })).toEqual(['timespan.begin: 1700', 'tags: a, 2', 'deep: [{"x":1}]'])
  })

  it('leaves out what is empty', () => {
    expect(textsOf({ properties: { a: '', b: ' ', c: null, d: [], e: {} } })).toEqual([])
  })

  it('gives a link only to addresses of the web', () => {
    const { members } = featureMembers({
      properties: { a: 'https://example.org/x', b: 'javascript:alert(1)', c: 'see https://example.org' },
    })
    expect(members.map(({ href }) => href)).toEqual(['https://example.org/x', undefined, undefined])
  })

  it('cuts what is long and counts what is left out', () => {
    const many = Object.fromEntries(
      Array.from({ length: 260 }, (_, index) => [`m${index}`, 'x'.repeat(9000)]),
    )
    const { members, more } = featureMembers({ properties: many })
    expect(members).toHaveLength(200)
    expect(more).toBe(60)
    expect(members[0]?.text).toHaveLength(5001)
    const link = `https://example.org/${'x'.repeat(9000)}`
    expect(featureMembers({ properties: { link } }).members[0]?.href).toBeUndefined()
  })

  it('reads members named like those that every object has', () => {
    const feature = JSON.parse('{"properties":{"__proto__":"a","constructor":"b","toString":"c"}}')
    expect(textsOf(feature)).toEqual(['__proto__: a', 'constructor: b', 'toString: c'])
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        featureMembers(value)
        featureMembers({ properties: value })
      }),
    )
  })
})
