import { describe, expect, it } from 'vitest'
import { finish } from '../../../src/domain/edit/item-list'
import { overfullObject } from '../../../src/domain/json/overfull-object'

const found = (text: string, most: number) => finish(overfullObject(text, most))

describe('an object with too many members', () => {
  it('is found where they are one too many', () => {
    expect(found('{"a":1,"b":[{"c:d":{}, "e":2,"f":3}]}', 2)).toBe('{"a":1,"b":[{"c:d":{}, "e":2,"f"'.length)
  })

  it('is none where it has just so many, or several have them together', () => {
    expect(found('[{"a":1,"b":2},{"c":3,"d":{"e":"\\":::","f":5}}]', 2)).toBeUndefined()
  })

  it('is looked for in what is broken, however deep', () => {
    expect(found(`${']'.repeat(9)}{"a":1 "b":2`, 1)).toBeDefined()
    expect(found('['.repeat(100_000), 1)).toBeUndefined()
  })

  it('is looked for with rests between', () => {
    let rests = 0
    const steps = overfullObject('[1,'.repeat(1_000_000), 1)
    for (let step = steps.next(); step.done !== true; step = steps.next()) rests++
    expect(rests).toBe(2)
  })
})
