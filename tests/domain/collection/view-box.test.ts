import { describe, expect, it } from 'vitest'
import { viewBox } from '../../../src/domain/collection/view-box'

const WORLD = 2 ** 32

describe('viewBox', () => {
  it('is all of the world where the map shows that', () => {
    const box = viewBox({ zoom: 2, lat: 0, lon: 0 }, { width: 1024, height: 1024 }, 0)
    expect(box).toEqual({ left: 0, right: WORLD, top: 0, bottom: WORLD })
  })

  it('is half as wide a zoom further in, with a margin in pixels', () => {
    const box = viewBox({ zoom: 3, lat: 0, lon: 0 }, { width: 1024, height: 512 }, 0)
    expect(box.right - box.left).toBe(WORLD / 2)
    expect(box.bottom - box.top).toBe(WORLD / 4)
    const wider = viewBox({ zoom: 3, lat: 0, lon: 0 }, { width: 1024, height: 512 }, 100)
    expect(wider.right - box.right).toBe((100 / 2048) * WORLD)
  })

  it('lies across the edge of the world', () => {
    expect(viewBox({ zoom: 4, lat: 0, lon: 179 }, { width: 800, height: 600 }, 0).right).toBeGreaterThan(
      WORLD,
    )
  })
})
