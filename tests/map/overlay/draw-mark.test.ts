// @vitest-environment happy-dom

import { beforeEach, describe, expect, test, vi } from 'vitest'
import { SHAPE_DASH, SHAPE_HATCH_PATH, shapePath } from '../../../src/domain/atlas/shapes'
import { hasApproximateDate, isDisputed, markContents } from '../../../src/domain/marks/mark-mix'
import { categoryScheme } from '../../../src/domain/marks/mark-scheme'
import { drawRing, drawSingle } from '../../../src/map/overlay/draw-mark'
import { MarkPaint } from '../../../src/map/overlay/mark-paint'
import { daySpan, testAtlas } from '../../domain/marks/test-atlas'

interface Stroke {
  /** SVG path of the outline, or `arc` for a part of a ring. */
  readonly path: string
  readonly dash: readonly number[]
  readonly colour: string
  /** Radians of an arc. */
  readonly length: number
}

/** A canvas that remembers what was stroked and how. */
function canvasOf(): { readonly context: CanvasRenderingContext2D; readonly strokes: Stroke[] } {
  const strokes: Stroke[] = []
  let dash: readonly number[] = []
  let length = 0
  const context = {
    strokeStyle: '',
    setLineDash: (pattern: number[]) => {
      dash = pattern
    },
    beginPath: () => {},
    arc: (_x: number, _y: number, _radius: number, start: number, end: number) => {
      length = end - start
    },
    stroke(outline?: { readonly path: string }) {
      const path = outline?.path ?? 'arc'
      strokes.push({ path, dash, colour: context.strokeStyle, length: outline ? 0 : length })
    },
    getTransform: () => ({ a: 1 }),
    ...Object.fromEntries(
      ['save', 'restore', 'translate', 'scale', 'clip', 'fill', 'fillText', 'drawImage'].map((name) => [
        name,
        () => {},
      ]),
    ),
  }
  return { context: context as unknown as CanvasRenderingContext2D, strokes }
}

const atlas = testAtlas([
  { id: 'certain', day: 1, place: 'tehran' },
  { id: 'certain-too', day: 1, place: 'tehran' },
  { id: 'about', day: 2, place: 'tehran' },
  { id: 'about-too', day: 3, place: 'tehran' },
  { id: 'disputed', day: 4, place: 'tehran', verification: 'disputed' },
  { id: 'contradicted', day: 5, place: 'tehran', verification: 'seed-contradicted' },
])
const events = atlas.events.map((event) =>
  event.id.startsWith('about') ? { ...event, span: daySpan(2, 33, { approximate: true }) } : event,
)
const kinds = new Map(atlas.categories.map((category) => [category.id, category]))
const scheme = categoryScheme(atlas.categories)
const attack = kinds.get('attack')
const paint = new MarkPaint(document.body, 'light')

const OUTLINE = shapePath('triangle')
const isDashed = ({ dash }: Stroke) => dash.length > 0

/** What a mark with these events strokes in the colour of their category. */
function strokesOf(...ids: readonly string[]): readonly Stroke[] {
  const { context, strokes } = canvasOf()
  const on = Uint8Array.from(events, ({ id }) => (ids.includes(id) ? 1 : 0))
  const { events: shown, mix } = markContents(events, scheme)([...events.keys()], on)
  const [event] = shown
  if (event && shown.length === 1) {
    const style = {
      kind: attack,
      disputed: isDisputed(event),
      approximate: hasApproximateDate(event),
      strength: 3,
    }
    drawSingle(context, paint, style, 'city')
  } else {
    const parts = mix.map((part) => ({ ...part, strength: 3 }))
    drawRing(context, paint, { parts, kinds, count: String(shown.length) }, 'city')
  }
  return strokes.filter(({ colour }) => colour === attack?.colour)
}

const outlinesOf = (...ids: readonly string[]) => strokesOf(...ids).filter(({ path }) => path === OUTLINE)
const hatchesOf = (...ids: readonly string[]) =>
  strokesOf(...ids).filter(({ path }) => path === SHAPE_HATCH_PATH)
const arcsOf = (...ids: readonly string[]) => strokesOf(...ids).filter(({ path }) => path === 'arc')

beforeEach(() => {
  vi.stubGlobal(
    'Path2D',
    class {
      constructor(readonly path: string) {}
    },
  )
})

describe('the mark of a single event', () => {
  test('has a whole outline and no hatch where all is certain', () => {
    expect(outlinesOf('certain').map(isDashed)).toEqual([false])
    expect(hatchesOf('certain')).toEqual([])
  })

  test('has a broken outline where the date is approximate', () => {
    expect(outlinesOf('about').map(({ dash }) => dash)).toEqual([SHAPE_DASH])
    expect(hatchesOf('about')).toEqual([])
  })

  test.each(['disputed', 'contradicted'])('is hatched within a whole outline where it is %s', (id) => {
    expect(hatchesOf(id)).toHaveLength(1)
    expect(outlinesOf(id).map(isDashed)).toEqual([false])
  })
})

describe('the ring of several events', () => {
  test('is whole, with a plain symbol, where all is certain', () => {
    expect(arcsOf('certain', 'certain-too').map(isDashed)).toEqual([false])
    expect(hatchesOf('certain', 'certain-too')).toEqual([])
  })

  test('is broken, as its symbol is, where all dates are approximate', () => {
    expect(arcsOf('about', 'about-too').map(isDashed)).toEqual([true])
    expect(outlinesOf('about', 'about-too').map(({ dash }) => dash)).toEqual([SHAPE_DASH])
  })

  test('is hatched, as its symbol is, where all events are disputed', () => {
    const [arc] = arcsOf('disputed', 'contradicted')
    expect(arc && isDashed(arc)).toBe(true)
    expect(arc?.dash).not.toEqual(arcsOf('about', 'about-too')[0]?.dash)
    expect(hatchesOf('disputed', 'contradicted')).toHaveLength(1)
  })

  test('shows by their share how many of its events are of each kind', () => {
    const arcs = arcsOf('certain', 'about', 'about-too', 'disputed')
    expect(arcs.map(isDashed)).toEqual([false, true, true])
    const [certain, about, disputed] = arcs
    expect(about?.length).toBeCloseTo(2 * (certain?.length ?? 0))
    expect(disputed?.length).toBeCloseTo(certain?.length ?? 0)
    expect(about?.dash).not.toEqual(disputed?.dash)
    expect(hatchesOf('certain', 'about', 'disputed')).toEqual([])
  })
})
