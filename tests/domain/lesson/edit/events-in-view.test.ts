import { expect, test } from 'vitest'
import { eventsInView } from '../../../../src/domain/lesson/edit/events-in-view'
import { shownStep } from '../../../../src/domain/lesson/step-view'
import { viewContextOf } from '../../../../src/domain/view/view'
import { sampleAtlas } from '../../../ui/sample-atlas'

const atlas = sampleAtlas()
const inView = (view: Readonly<Record<string, string>>) =>
  eventsInView(atlas.events, shownStep({ view }, viewContextOf(atlas))).map(({ id }) => id)

test('a step without terms shows all events', () => {
  expect(inView({})).toEqual(atlas.events.map(({ id }) => id))
})

test('dates and filters leave events out', () => {
  const [first] = atlas.events
  expect(inView({ to: '1970' }).length).toBeLessThan(atlas.events.length)
  const ofPlace = inView({ place: first?.place ?? '' })
  expect(ofPlace).toContain(first?.id)
  expect(ofPlace).toEqual(atlas.events.filter(({ place }) => place === first?.place).map(({ id }) => id))
})

test('so does a map that shows another part of the world', () => {
  const placed = atlas.events.filter(({ position }) => position)
  const [lon, lat] = placed[0]?.position ?? [0, 0]
  expect(inView({ map: `6/${lat}/${lon}` })).toContain(placed[0]?.id)
  expect(inView({ map: '6/-40/-60' })).toEqual([])
})
