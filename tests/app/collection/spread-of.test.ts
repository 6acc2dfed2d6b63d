import { describe, expect, it } from 'vitest'
import { isSpread, spreadOf } from '../../../src/app/collection/spread-of'
import { fixedX, fixedY } from '../../../src/domain/collection/fixed-mercator'

const places = [
  [51.4, 35.7],
  [59.6, 36.3],
  [2.3, 48.9],
] as const
const columns = {
  x: Uint32Array.from(places, ([lon]) => fixedX(lon)),
  y: Uint32Array.from(places, ([, lat]) => fixedY(lat)),
}

describe('spreadOf', () => {
  it('gives the bounds of what the rows cover', () => {
    const bounds = spreadOf([0, 1, 2], columns)
    expect(bounds.map((side) => side.toFixed(5))).toEqual(['2.30000', '35.70000', '59.60000', '48.90000'])
  })
})

describe('isSpread', () => {
  it('tells whether going closer would show the places apart', () => {
    expect(isSpread(spreadOf([0, 1], columns), 3)).toBe(true)
    expect(isSpread(spreadOf([0, 1], columns), 0)).toBe(false)
    expect(isSpread(spreadOf([0], columns), 6)).toBe(false)
  })

  it('leads no closer than the map goes', () => {
    expect(isSpread(spreadOf([0, 2], columns), 16)).toBe(false)
  })
})
