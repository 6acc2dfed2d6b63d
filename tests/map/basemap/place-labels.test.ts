import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, contains, touches } from '../../../src/domain/marks/box'
import type { LabelKind } from '../../../src/map/basemap/label-style'
import {
  type LabelPlace,
  type LabelRequest,
  placeLabels as placing,
  uncovered,
} from '../../../src/map/basemap/place-labels'
import { ALL_ROOM } from '../../../src/map/label-room'

const VIEW: Box = { left: 0, top: 0, right: 800, bottom: 600 }
const AREA: Box = { left: -160, top: -160, right: 960, bottom: 760 }

const label = (kind: LabelKind, x: number, y: number, width = 60, height = 14) => ({
  kind,
  x,
  y,
  width,
  height,
})

function placeLabels<T extends LabelRequest>(...given: Parameters<typeof placing<T>>): LabelPlace<T>[] {
  const steps = placing(...given)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

describe('placeLabels', () => {
  it('gives room to the first of two that want the same place', () => {
    const [first, second] = [label('country', 400, 300), label('country', 410, 302)]
    expect(placeLabels([first, second], ALL_ROOM, VIEW, AREA).map((place) => place.label)).toEqual([first])
  })

  it('puts a town’s name to the left where the right is taken', () => {
    const [place] = placeLabels(
      [label('town', 400, 300)],
      { ...ALL_ROOM, reserved: [{ left: 410, top: 280, right: 500, bottom: 320 }] },
      VIEW,
      AREA,
    )
    expect(place?.box.right).toBeLessThan(400)
  })

  it('leaves out a town whose dot lies under a mark of the atlas', () => {
    const mark = { left: 390, top: 290, right: 410, bottom: 310 }
    expect(placeLabels([label('town', 400, 300)], { ...ALL_ROOM, reserved: [mark] }, VIEW, AREA)).toEqual([])
  })

  it('leaves out a town whose dot a label of the atlas would seem to go on from', () => {
    const beside = { left: 407, top: 285, right: 520, bottom: 315 }
    expect(
      placeLabels([label('capital', 400, 300)], { ...ALL_ROOM, reserved: [beside] }, VIEW, AREA),
    ).toEqual([])
  })

  it('shifts the name of an area a little to keep it whole', () => {
    const [place] = placeLabels([label('sea', 20, 300, 60)], ALL_ROOM, VIEW, AREA)
    expect(place && contains(VIEW, place.box)).toBe(true)
  })

  it('leaves out the name of an area that would have to be shifted far', () => {
    expect(placeLabels([label('country', 2, 300, 100)], ALL_ROOM, VIEW, AREA)).toEqual([])
  })

  it('places labels wholly outside the view, for when the map is dragged', () => {
    expect(placeLabels([label('country', -80, 300, 60)], ALL_ROOM, VIEW, AREA)).toHaveLength(1)
  })

  describe('where a line passes', () => {
    const line = { left: 0, right: 800, top: 298, bottom: 302 }
    const room = { ...ALL_ROOM, avoided: [line] }

    it('lets the name of a country stand off it', () => {
      const [place] = placeLabels([label('country', 400, 300)], room, VIEW, AREA)
      expect(place && touches(place.box, line)).toBe(false)
      expect(Math.abs((place?.box.top ?? 0) + 7 - 300)).toBeLessThan(25)
    })

    const wide = { ...line, top: 200, bottom: 400 }
    const country = (code: string, reach = 40) => ({ ...label('country', 400, 300), country: code, reach })

    it('leaves out the name of a country that cannot', () => {
      expect(placeLabels([country('AT')], { ...room, avoided: [wide] }, VIEW, AREA)).toEqual([])
    })

    it('keeps the name of a country of the story, in its place', () => {
      const [place] = placeLabels(
        [country('IQ')],
        { ...room, avoided: [wide], story: new Set(['IQ']) },
        VIEW,
        AREA,
      )
      expect(place?.box.left).toBe(370)
    })

    it('leaves it out where so many lines cross that nobody could read it', () => {
      const lines = Array.from({ length: 60 }, (_, index) => ({
        ...line,
        left: 280 + 4 * index,
        right: 284 + 4 * index,
        top: 200,
        bottom: 400,
      }))
      expect(
        placeLabels([country('IQ')], { ...room, avoided: lines, story: new Set(['IQ']) }, VIEW, AREA),
      ).toEqual([])
    })

    it('lets it go a little beyond its reach before a line crosses it', () => {
      const broad = { ...line, top: 258, bottom: 342 }
      const [place] = placeLabels(
        [country('IQ')],
        { ...room, avoided: [broad], story: new Set(['IQ']) },
        VIEW,
        AREA,
      )
      expect(place && touches(place.box, broad)).toBe(false)
    })

    it('gives room to the countries of the story first', () => {
      const [first] = placeLabels(
        [country('SY'), country('IQ')],
        { ...ALL_ROOM, story: new Set(['IQ']) },
        VIEW,
        AREA,
      )
      expect(first?.label.country).toBe('IQ')
      expect(first?.box.left).toBe(370)
    })

    it('leaves out a town whose name it would cross on every side', () => {
      expect(placeLabels([label('town', 400, 300)], { ...room, avoided: [wide] }, VIEW, AREA)).toEqual([])
    })
  })

  describe('when more has been reserved since', () => {
    const places = placeLabels([label('town', 400, 300), label('sea', 600, 500)], ALL_ROOM, VIEW, AREA)
    const left = (reserved: Box) => uncovered(places, [reserved]).map((place) => place.label.kind)

    it('takes away the name that it covers', () => {
      expect(left({ left: 580, top: 495, right: 640, bottom: 520 })).toEqual(['town'])
    })

    it('takes away the town whose dot it covers', () => {
      expect(left({ left: 380, top: 290, right: 397, bottom: 310 })).toEqual(['sea'])
    })

    it('leaves all that it only comes near', () => {
      expect(left({ left: 380, top: 308, right: 460, bottom: 312 })).toEqual(['town', 'sea'])
    })
  })

  it('never lets a label touch another, a reserved box, or the edge of the view', () => {
    const kinds = fc.constantFrom<LabelKind>('country', 'capital', 'sea', 'town', 'land')
    const requests = fc.array(
      fc.record({
        kind: kinds,
        x: fc.integer({ min: -200, max: 1000 }),
        y: fc.integer({ min: -200, max: 800 }),
        width: fc.integer({ min: 10, max: 160 }),
        height: fc.integer({ min: 10, max: 48 }),
      }),
      { maxLength: 80 },
    )
    const boxes = fc.array(
      fc.record({ left: fc.integer({ min: 0, max: 700 }), top: fc.integer({ min: 0, max: 500 }) }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(requests, boxes, (labels, corners) => {
        const reserved = corners.map(({ left, top }) => ({ left, top, right: left + 90, bottom: top + 30 }))
        const placed = placeLabels(labels, { ...ALL_ROOM, reserved, avoided: reserved }, VIEW, AREA).map(
          ({ box }) => box,
        )
        placed.forEach((box, index) => {
          expect(contains(VIEW, box) || !touches(VIEW, box)).toBe(true)
          expect(contains(AREA, box)).toBe(true)
          for (const other of [...placed.slice(index + 1), ...reserved])
            expect(touches(box, other)).toBe(false)
        })
      }),
    )
  })
})
