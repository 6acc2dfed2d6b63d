// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { StillCanvas } from '../../src/map/still-canvas'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a still canvas', () => {
  it('hands over what was drawn beside it, and never without a pixel', () => {
    const bitmap = {}
    const transferFromImageBitmap = vi.fn()
    const stages: { width: number; height: number }[] = []
    vi.stubGlobal(
      'OffscreenCanvas',
      class {
        constructor(
          public width: number,
          public height: number,
        ) {
          stages.push(this)
        }
        getContext = () => ({})
        transferToImageBitmap = () => bitmap
      },
    )
    const kinds: string[] = []
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(((kind: string) => {
      kinds.push(kind)
      return { transferFromImageBitmap }
    }) as never)
    const still = new StillCanvas()
    still.element.width = 77
    still.resize(0, 40.2)
    // What was shown is seen until then.
    expect(still.element.width).toBe(77)
    still.show()
    expect(stages[0]).toMatchObject({ width: 1, height: 40 })
    expect(still.element).toMatchObject({ width: 1, height: 40 })
    expect(transferFromImageBitmap).toHaveBeenCalledExactlyOnceWith(bitmap)
    expect(kinds).toEqual(['bitmaprenderer'])
  })

  it('is drawn on itself where browsers draw on no other', () => {
    vi.stubGlobal('OffscreenCanvas', undefined)
    const context = {}
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation((() => context) as never)
    const still = new StillCanvas()
    still.resize(30, 40)
    still.show()
    expect(still.context).toBe(context)
    expect(still.element).toMatchObject({ width: 30, height: 40 })
  })
})
