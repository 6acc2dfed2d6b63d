// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { drawCount } from '../../../src/map/overlay/draw-count'
import { MarkPaint } from '../../../src/map/overlay/mark-paint'

/** Pixels that each character takes, on a screen of one device pixel to a pixel. */
const WIDTH = 6.4

/** Lets pictures be made of characters; gives back which were. */
function withPictures(): string[] {
  const made: string[] = []
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      private text = ''
      constructor(
        readonly width: number,
        readonly height: number,
      ) {}
      getContext = () => ({
        setTransform: () => {},
        measureText: () => ({ width: WIDTH }),
        fillText: (text: string) => {
          this.text = text
          made.push(text)
        },
      })
      transferToImageBitmap = () => ({ text: this.text })
    },
  )
  return made
}

function canvas(ratio = 1) {
  const stamped: { text: string; middle: number }[] = []
  const fillText = vi.fn()
  const context = {
    getTransform: () => ({ a: ratio }),
    drawImage: ({ text }: { text: string }, x: number, _y: number, width: number) =>
      stamped.push({ text, middle: x + width / 2 }),
    fillText,
  }
  return { context: context as unknown as CanvasRenderingContext2D, stamped, fillText }
}

const paint = () => new MarkPaint(document.body, 'light')

afterEach(() => vi.unstubAllGlobals())

describe('the count of a mark', () => {
  test.each([1, 2])(
    'is stamped character by character around its middle, on whole pixels (ratio %d)',
    (ratio) => {
      withPictures()
      const { context, stamped } = canvas(ratio)
      drawCount(context, paint(), '207')
      expect(stamped.map(({ text }) => text).join('')).toBe('207')
      const [first, second, third] = stamped.map(({ middle }) => middle)
      expect(second).toBeCloseTo(0)
      expect(first).toBeCloseTo(-WIDTH, 0)
      expect(third).toBeCloseTo(WIDTH, 0)
      for (const { middle } of stamped) expect(Math.round(middle * ratio)).toBeCloseTo(middle * ratio)
    },
  )

  test('sets a character once for all counts of the same paint', () => {
    const made = withPictures()
    const { context } = canvas()
    const light = paint()
    for (const count of ['20', '202', '0']) drawCount(context, light, count)
    expect(made).toEqual(['2', '0'])
    drawCount(context, paint(), '2')
    expect(made).toEqual(['2', '0', '2'])
  })

  test('is written as text where the browser makes no pictures beside the page', () => {
    vi.stubGlobal('OffscreenCanvas', undefined)
    const { context, stamped, fillText } = canvas()
    drawCount(context, paint(), '23')
    expect(stamped).toEqual([])
    expect(fillText).toHaveBeenCalledExactlyOnceWith('23', 0, expect.any(Number))
  })
})
