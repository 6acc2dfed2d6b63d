// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { StillCanvas } from '../../src/map/still-canvas'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** Has canvases beside the page, which give such bitmaps; returns those that are made. */
function stageCanvases(bitmap: () => unknown): { width: number; height: number }[] {
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
      transferToImageBitmap = bitmap
    },
  )
  return stages
}

describe('a still canvas', () => {
  it('hands over what was drawn beside it, and never without a pixel', () => {
    const bitmap = {}
    const transferFromImageBitmap = vi.fn()
    const stages = stageCanvases(() => bitmap)
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

  it('shows what it did before where there is no memory for a bitmap, and is never larger than browsers make them', () => {
    const transferFromImageBitmap = vi.fn()
    const stages = stageCanvases(() => {
      throw new DOMException('ImageBitmap construction failed', 'UnknownError')
    })
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation((() => ({
      transferFromImageBitmap,
    })) as never)
    const still = new StillCanvas()
    still.resize(1e6, 300)
    expect(stages[0]).toMatchObject({ width: 16_384, height: 300 })
    expect(() => still.show()).not.toThrow()
    expect(transferFromImageBitmap).not.toHaveBeenCalled()
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
