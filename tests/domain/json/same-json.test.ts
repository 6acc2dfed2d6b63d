import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameJson } from '../../../src/domain/json/same-json'

function nested(depth: number, inner: unknown): unknown {
  let value = inner
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { value }
  return value
}

describe('two JSON values', () => {
  it('are the same whatever the order of their members', () => {
    expect(sameJson({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true)
    fc.assert(fc.property(fc.jsonValue(), (value) => sameJson(value, JSON.parse(JSON.stringify(value)))))
  })

  it.each([
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [[], {}],
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, null],
    ['1', 1],
  ])('%j and %j are not', (a, b) => {
    expect(sameJson(a, b)).toBe(false)
    expect(sameJson(b, a)).toBe(false)
  })

  it('are told apart however deep and long they are', () => {
    expect(sameJson(nested(200_000, 1), nested(200_000, 1))).toBe(true)
    expect(sameJson(nested(200_000, 1), nested(200_000, 2))).toBe(false)
    expect(sameJson(Array(300_000).fill([1]), Array(300_000).fill([1]))).toBe(true)
  })
})
