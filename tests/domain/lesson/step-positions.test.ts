import { expect, test } from 'vitest'
import { stepPositions } from '../../../src/domain/lesson/step-positions'
import { sampleStep } from '../../ui/handout/sample-handout'
import { sampleAtlas } from '../../ui/sample-atlas'

const atlas = sampleAtlas()
const [leg] = atlas.legs
const event = atlas.events.find(({ position }) => position)

test('a step is about what it points out', () => {
  const step = sampleStep({
    emphasis: [
      { kind: 'place', id: 'tehran' },
      { kind: 'leg', id: leg?.id ?? '' },
      { kind: 'event', id: 'gone' },
    ],
  })
  expect(stepPositions(step, atlas)).toEqual([
    atlas.places.get('tehran')?.position,
    ...(leg?.positions ?? []),
  ])
})

test('where it points out nothing, about the events that it rests on', () => {
  const step = sampleStep({ emphasis: [], text: '', events: [event?.id ?? ''], view: {} })
  expect(stepPositions(step, atlas)).toEqual([event?.position])
})
