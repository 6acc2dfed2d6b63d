import { distance } from '@turf/turf'
import { expect, test } from 'vitest'
import type { Place } from '../../../src/domain/atlas/atlas'
import { baseDistances } from '../../../src/domain/residency/base-distances'
import { PLACES } from '../marks/test-atlas'
import { sampleStay } from '../playback/sample-events'

const place = (id: string): Place => {
  const found = PLACES.get(id)
  if (!found) throw new Error(`no place ${id}`)
  return found
}
const stays = [
  sampleStay('camp', 'members', 'IQ', '1990', 'camp-ashraf'),
  sampleStay('office', 'members', 'FR', '1981', 'paris'),
  sampleStay('again', 'leadership', 'IQ', '1991', 'camp-ashraf'),
]
const from = (id: string) => baseDistances(place(id), stays, PLACES)
const ids = (id: string) => from(id).map(({ place }) => place.id)

test('each other base comes once, the nearest first', () => {
  expect(ids('auvers-sur-oise')).toEqual(['paris', 'camp-ashraf'])
  expect(ids('baghdad')).toEqual(['camp-ashraf', 'paris'])
  expect(ids('camp-ashraf')).toEqual(['paris'])
})

test('distances are those along the ground', () => {
  const [first, second] = [place('auvers-sur-oise').position, place('camp-ashraf').position]
  const kilometres = distance([...(first ?? [])], [...(second ?? [])])
  expect(from('auvers-sur-oise')[1]?.kilometres).toBeCloseTo(kilometres)
})
