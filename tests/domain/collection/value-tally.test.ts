import { expect, it } from 'vitest'
import { ValueTally } from '../../../src/domain/collection/value-tally'

it('numbers and counts values, also those that are known by how they are written', () => {
  const tally = new ValueTally()
  let reads = 0
  const written = (text: string) => {
    const bytes = Buffer.from(`,${text},`)
    return tally.addWritten(bytes, 1, bytes.length - 1, () => {
      reads++
      return String(JSON.parse(text))
    })
  }
  expect([tally.add('b'), written('"b"'), written('"a"'), written('"\\u0061"'), tally.add('a')]).toEqual([
    1, 1, 2, 2, 2,
  ])
  expect([written('"b"'), written('""'), written('""'), written('12')]).toEqual([1, 0, 0, 3])
  expect(reads).toBe(5)
  expect(tally.values()).toEqual([
    { value: '', count: 0 },
    { value: 'b', count: 3 },
    { value: 'a', count: 3 },
    { value: '12', count: 1 },
  ])
})

it('tells values apart that have one hash', () => {
  // Words of one FNV-1a hash of 32 bits, two and two.
  const tally = new ValueTally()
  const numbers = ['costarring', 'liquid', 'declinate', 'macallums', 'costarring'].map((text) =>
    tally.addWritten(Buffer.from(text), 0, text.length, () => text),
  )
  expect(numbers).toEqual([1, 2, 3, 4, 1])
})

it('counts what finds no number', () => {
  const tally = new ValueTally()
  for (let index = 0; index < 70_000; index++) {
    const text = `v${index}`
    if (index % 2 === 0) tally.add(text)
    else tally.addWritten(Buffer.from(text), 0, text.length, () => text)
  }
  expect([tally.size, tally.left, tally.total]).toEqual([65_535, 4465, 65_535])
})
