import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodeAt } from '../../../src/domain/json/json-node'

const name = fc.oneof(fc.constantFrom('id', 'a"b', 'a\\', '\n', '', 'é', '{'), fc.string())

test('a member is found by its name as JSON.parse finds it, the last of those that are there twice', () => {
  const members = fc.array(fc.tuple(name, fc.jsonValue({ maxDepth: 2 })))
  const blanks = fc.constantFrom('', ' ', '\r\n\t')
  fc.assert(
    fc.property(members, blanks, (written, blank) => {
      const body = written
        .map(([key, value]) => `${JSON.stringify(key)}${blank}:${blank}${JSON.stringify(value, null, blank)}`)
        .join(`${blank},${blank}`)
      const text = `${blank}{${blank}${body}${blank}}`
      const node = nodeAt(text, 0)
      const located = nodeAt(text, 0)
      for (const [key, { value }] of located.members()) {
        const { from, to } = node.member(key) ?? { from: 0, to: 0 }
        expect({ from, to }).toEqual({ from: value.from, to: value.to })
        expect(JSON.parse(text.slice(from, to))).toEqual(
          Object.getOwnPropertyDescriptor(JSON.parse(text), key)?.value,
        )
      }
      expect(new Set(located.members().keys())).toEqual(new Set(written.map(([key]) => key)))
      expect(node.member('not there')).toBeUndefined()
    }),
  )
})

test('items are found in any layout', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ maxDepth: 2 })), fc.nat(2), (items, indent) => {
      const text = JSON.stringify(items, null, indent)
      const found = nodeAt(text, 0)
        .items()
        .map(({ from, to }) => JSON.parse(text.slice(from, to)))
      expect(found).toEqual(JSON.parse(text))
    }),
  )
})
