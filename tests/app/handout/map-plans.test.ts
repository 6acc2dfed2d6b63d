import { expect, test } from 'vitest'
import { stepPlans } from '../../../src/app/handout/map-plans'
import { sampleHandout, sampleLesson, sampleStep } from '../../ui/handout/sample-handout'

const FULL = { from: '1900', to: '2100', map: '2/35/30' }

function planOf(place: string[], legs = false, savesRoom = true) {
  const { steps, atlas } = sampleHandout(sampleLesson([sampleStep({ view: FULL })]))
  const step = steps[0]
  if (!step) throw new Error('no step')
  const passing = step.passing.filter((event) => place.includes(event.place))
  const own = { ...atlas, legs: legs ? atlas.legs : [] }
  return { passing, plan: stepPlans({ ...step, passing }, own, 1000, savesRoom)[0] }
}

test('the map of one place is lower, and has the place in the middle of its height', () => {
  const { plan, passing } = planOf(['tehran'])
  expect(plan).toMatchObject({ width: 1000, height: 400 })
  expect(plan?.view?.lat).toBeCloseTo(passing[0]?.position?.[1] ?? 0, 1)
})

test('the map of several places shows all that the step does', () => {
  const { plan } = planOf(['tehran', 'paris'])
  expect(plan).toMatchObject({ height: 530, view: { lat: 35, lon: 30 } })
})

test('where no room is to be saved maps have the shape of the lesson', () => {
  expect(planOf(['tehran'], false, false).plan).toMatchObject({ height: 591, view: { lat: 35 } })
})
