import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DotPalette, DotRectangle, DotView } from '../../../src/domain/dots/dot-kernel'
import { dotSource, dotsBegun, dotsEnded } from '../../../src/domain/dots/dot-source'
import { Dots } from '../../../src/domain/dots/dots'
import { type DotStep, dotRuns, TILE, WHOLE } from './dot-runs'
import { columnsOf, type DotEvent, drawByDefinition, drawSharpByDefinition } from './dots-by-definition'
import { ENGINES } from './engines'

/** Dots, what of them has been put on a page, and what of it differs from the definition. */
class Page {
  readonly #kernel: Dots
  readonly #events: readonly DotEvent[]
  #drawn: readonly DotEvent[] = []
  #rows = new Uint32Array(0)
  #source = dotSource(columnsOf([]), this.#rows)
  #window = { from: 0, to: 20 }
  #view: DotView
  #palette: DotPalette
  #canvas = new Uint8ClampedArray(0)
  /** Tiles that have been painted in this view. */
  #painted = new Set<string>()

  constructor(kernel: Dots, events: readonly DotEvent[], view: DotView, palette: DotPalette) {
    this.#kernel = kernel
    this.#events = events
    this.#view = view
    this.#palette = palette
    this.take({ do: 'filter', modulo: 1 })
    this.take({ do: 'palette', palette })
    this.take({ do: 'view', view })
  }

  take(step: DotStep): void {
    if (step.do === 'render') this.#render(step.rectangle)
    else if (step.do === 'window') {
      this.#window = step
      this.#moveWindow()
    } else if (step.do === 'palette') {
      this.#palette = step.palette
      this.#kernel.setPalette(step.palette)
    } else if (step.do === 'filter') {
      this.#rows = Uint32Array.from(this.#events.keys()).filter((row) => row % step.modulo === 0)
      this.#drawn = Array.from(this.#rows, (row) => this.#events[row] as DotEvent)
      this.#source = dotSource(columnsOf(this.#events), this.#rows)
      this.#kernel.load(this.#source)
      this.#moveWindow()
      this.#painted = new Set()
    } else {
      this.#view = step.view
      const hi = dotsBegun(columnsOf(this.#events), this.#rows, this.#window.to)
      expect(this.#kernel.setView(step.view, hi)).toBe(this.#draw().inView)
      this.#canvas = new Uint8ClampedArray(4 * this.#kernel.width * this.#kernel.height)
      this.#painted = new Set()
    }
  }

  #moveWindow(): void {
    const columns = columnsOf(this.#events)
    this.#kernel.setLo(dotsEnded(columns, this.#rows, this.#source, this.#window.from))
    this.#kernel.setHi(dotsBegun(columns, this.#rows, this.#window.to))
  }

  #draw() {
    const { width, height } = this.#kernel
    return drawByDefinition(this.#drawn, this.#palette, this.#view, width, height, this.#isShown)
  }

  readonly #isShown = ({ start, end }: DotEvent) => start < this.#window.to && end > this.#window.from

  /** All tiles, painted sharply, are what they would be. */
  checkSharp(): void {
    const { width, height } = this.#kernel
    const image = drawSharpByDefinition(this.#drawn, this.#palette, this.#view, width, height, this.#isShown)
    for (let row = 0; row < height / TILE; row++)
      for (let column = 0; column < width / TILE; column++) {
        this.#kernel.paintSharp(column, row)
        const { sharpTile } = this.#kernel
        for (let y = 0; y < 2 * TILE; y++) {
          const at = 4 * ((2 * row * TILE + y) * 2 * width + 2 * column * TILE)
          const due = image.subarray(at, at + 8 * TILE)
          const painted = sharpTile.subarray(8 * TILE * y, 8 * TILE * (y + 1))
          if (painted.some((value, channel) => value !== due[channel]))
            expect(painted, `${column} ${row} at ${y}`).toEqual(due)
        }
      }
  }

  #render(rectangle: DotRectangle): void {
    const { width, height } = this.#kernel
    for (const { left, top, width: across, height: down } of this.#kernel.render(rectangle))
      for (let y = top; y < top + down; y++) {
        const first = 4 * (y * width + left)
        this.#canvas.set(this.#kernel.image.subarray(first, first + 4 * across), first)
      }
    const { image, owner } = this.#draw()
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const tile = { left: x - (x % TILE), top: y - (y % TILE), width: TILE, height: TILE }
        const name = `${tile.left} ${tile.top}`
        const isMet = meets(tile, rectangle)
        if (isMet) this.#painted.add(name)
        const found = this.#kernel.ownerAt(x, y)
        const at = y * width + x
        if (isMet) {
          if (found !== owner[at]) expect(found, `at ${x} ${y}`).toBe(owner[at])
          for (let channel = 4 * at; channel < 4 * at + 4; channel++)
            if (this.#canvas[channel] !== image[channel])
              expect(this.#canvas.subarray(4 * at, 4 * at + 4), `at ${x} ${y}`).toEqual(
                image.subarray(4 * at, 4 * at + 4),
              )
        } else if (found !== -1 && !this.#painted.has(name)) expect(found, `at ${x} ${y}`).toBe(-1)
      }
  }
}

function meets(a: DotRectangle, b: DotRectangle): boolean {
  return (
    a.left < b.left + b.width &&
    a.left + a.width > b.left &&
    a.top < b.top + b.height &&
    a.top + a.height > b.top
  )
}

describe.each(ENGINES)('dots by the %s engine', (_, makeEngine) => {
  test('are at any time as the definition draws them', () => {
    fc.assert(
      fc.property(dotRuns, ({ view, events, palette, steps }) => {
        const page = new Page(new Dots(makeEngine()), events, view, palette)
        for (const step of steps) page.take(step)
        page.take({ do: 'render', rectangle: WHOLE })
      }),
    )
  })

  test('are drawn as sharply as the definition draws them with twice as many pixels', () => {
    fc.assert(
      fc.property(dotRuns, ({ view, events, palette, steps }) => {
        const page = new Page(new Dots(makeEngine()), events, view, palette)
        for (const step of steps) page.take(step)
        page.checkSharp()
      }),
      { numRuns: 40 },
    )
  })
})
