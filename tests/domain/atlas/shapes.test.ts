import { describe, expect, it } from 'vitest'
import { SHAPES } from '../../../src/domain/atlas/atlas-schema'
import { SHAPE_HATCH_PATH, shapePath } from '../../../src/domain/atlas/shapes'

describe('shapePath', () => {
  it.each(SHAPES)('draws %s as one closed outline inside the box', (shape) => {
    const path = shapePath(shape)
    expect(path).toMatch(/^M[^M]*Z$/)
    for (const number of path.match(/-?\d+(?:\.\d+)?/g) ?? []) {
      expect(Math.abs(Number(number))).toBeLessThanOrEqual(10)
    }
  })

  it('gives every shape its own outline', () => {
    expect(new Set(SHAPES.map(shapePath)).size).toBe(SHAPES.length)
  })

  it('has hatch lines through the centre', () => {
    expect(SHAPE_HATCH_PATH).toContain('M-10 10L10 -10')
  })
})
