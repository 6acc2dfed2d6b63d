import { beforeEach, describe, expect, it, vi } from 'vitest'
import { chooseWindow } from '../../../src/domain/playback/playback'
import { seriesOf } from '../../../src/domain/series/series-of'
import { timeScale } from '../../../src/domain/time/time-scale'
import { createPlotPointer } from '../../../src/ui/time/plot-pointer'
import { createTimePlayer } from '../../../src/ui/time/time-player'
import { windowHolder } from './window-holder'

// Ten days a pixel.
const extent = { from: 0, to: 10_000 }
const scale = timeScale(extent, 1000, false)

function setUp(start = { from: 2000, to: 6000 }, used = scale) {
  const window = windowHolder(start)
  const player = createTimePlayer(extent, window)
  player.configure({
    events: seriesOf([]),
    openEvent: undefined,
    reducedMotion: false,
    onWindowChange: window.set,
    onOpenEvent: () => undefined,
  })
  const onThumb = vi.fn()
  const pointer = createPlotPointer(player, () => used, onThumb)
  const drag = (from: number, to: number, y = 0) => {
    pointer.press({ x: from, y, mouse: true })
    pointer.move(to)
    pointer.release(to)
    return window.get()
  }
  return { window, player, onThumb, pointer, drag }
}

let kit: ReturnType<typeof setUp>
beforeEach(() => {
  kit = setUp()
})

describe('the pointer on the plot', () => {
  it('drags a thumb from where it was taken hold of', () => {
    expect(kit.drag(605, 705)).toEqual({ from: 2000, to: 7000 })
    expect(kit.drag(198, 98)).toEqual({ from: 1000, to: 7000 })
    expect(kit.onThumb.mock.calls).toEqual([['to'], ['from']])
  })

  it('does not drag one thumb past the other', () => {
    expect(kit.drag(600, 50)).toEqual({ from: 2000, to: 2001 })
  })

  it('drags the band between them', () => {
    expect(kit.drag(400, 500)).toEqual({ from: 3000, to: 7000 })
    expect(kit.drag(500, 2000)).toEqual({ from: 6000, to: 10_000 })
    expect(kit.onThumb).not.toHaveBeenCalled()
  })

  it('takes back nothing when a band is dragged out and back', () => {
    kit.pointer.press({ x: 400, y: 0, mouse: true })
    for (const x of [900, 1500, 0, 400]) kit.pointer.move(x)
    expect(kit.window.get()).toEqual({ from: 2000, to: 6000 })
  })

  it('moves the nearer thumb to a click, on the band too', () => {
    expect(kit.drag(800, 800)).toEqual({ from: 2000, to: 8000 })
    expect(kit.drag(250, 250)).toEqual({ from: 2500, to: 8000 })
    expect(kit.drag(525, 525)).toEqual({ from: 2500, to: 5250 })
  })

  it('moves To, wherever the click falls, while From follows', () => {
    kit.player.apply((state) => chooseWindow(state, 'all'))
    expect(kit.drag(30, 30, -60)).toEqual({ from: 0, to: 300 })
  })

  it('scrubs from the histogram, above the thumbs', () => {
    expect(kit.drag(450, 700, -40)).toEqual({ from: 2000, to: 7000 })
  })

  it('reaches further for a finger than for a mouse', () => {
    kit.pointer.press({ x: 618, y: 0, mouse: false })
    kit.pointer.move(628)
    expect(kit.window.get()).toEqual({ from: 2000, to: 6100 })
  })

  it.each([
    ['To', 'later', 498, 598, { from: 5000, to: 6001 }],
    ['From', 'earlier', 503, 403, { from: 4000, to: 5001 }],
  ])('takes %s of two thumbs on one spot where the pointer goes %s', (name, _, from, to, window) => {
    const { drag, onThumb } = setUp({ from: 5000, to: 5001 })
    expect(drag(from, to)).toEqual(window)
    expect(onThumb.mock.calls).toEqual([[name.toLowerCase()]])
  })

  it('does so mirrored in a right-to-left page, and at either end of the atlas', () => {
    const mirrored = setUp({ from: 5000, to: 5001 }, timeScale(extent, 1000, true))
    expect(mirrored.drag(503, 603)).toEqual({ from: 4000, to: 5001 })
    expect(setUp({ from: 9999, to: 10_000 }).drag(1000, 900).from).toBe(8999)
    expect(setUp({ from: 0, to: 1 }).drag(0, 100).to).toBe(1001)
  })

  it('moves neither of two thumbs on one spot by a press alone', () => {
    const { drag, onThumb } = setUp({ from: 5000, to: 5001 })
    expect(drag(505, 505)).toEqual({ from: 5000, to: 5001 })
    expect(onThumb).toHaveBeenCalledTimes(1)
  })

  it('scrubs where the window fills the atlas and has no room to move', () => {
    const full = setUp(extent)
    expect(full.drag(500, 400)).toEqual({ from: 0, to: 4000 })
  })

  it('runs from right to left in a right-to-left page', () => {
    const mirrored = setUp({ from: 2000, to: 6000 }, timeScale(extent, 1000, true))
    expect(mirrored.drag(400, 300)).toEqual({ from: 2000, to: 7000 })
    expect(mirrored.drag(600, 700)).toEqual({ from: 1000, to: 6000 })
  })

  it('lets go when the pointer is lost', () => {
    kit.pointer.press({ x: 600, y: 0, mouse: true })
    expect(kit.pointer.dragging()).toBe(true)
    kit.pointer.cancel()
    kit.pointer.move(900)
    expect(kit.window.get()).toEqual({ from: 2000, to: 6000 })
  })
})
