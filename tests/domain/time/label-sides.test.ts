import { describe, expect, test } from 'vitest'
import { labelSides } from '../../../src/domain/time/label-sides'

const row = (gap: number, texts: readonly string[], start = 0) =>
  texts.map((text, index) => ({ x: start + index * gap, text }))

describe('labelSides', () => {
  test('labels stand in the middle, those that an end would cut off beside their ticks', () => {
    expect(labelSides(row(100, ['800 BCE', '700 BCE', '600 BCE']), 200)).toEqual(['start', 'middle', 'end'])
    expect(labelSides(row(100, ['1', '500', '1000'], 20), 240)).toEqual(['middle', 'middle', 'middle'])
  })

  test('one that would run into the next when it is moved aside is left out', () => {
    expect(labelSides(row(64, ['800 BCE', '700 BCE', '600 BCE']), 1000)).toEqual([
      undefined,
      'middle',
      'middle',
    ])
    expect(labelSides(row(64, ['1 Jan', '28 Jun 1981'], 36), 100)).toEqual(['middle', undefined])
  })

  test('also where time runs from right to left', () => {
    expect(labelSides(row(-64, ['800 BCE', '700 BCE', '600 BCE'], 1000), 1000)).toEqual([
      undefined,
      'middle',
      'middle',
    ])
  })
})
