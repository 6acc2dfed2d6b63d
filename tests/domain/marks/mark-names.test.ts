import { expect, test } from 'vitest'
import { placeName } from '../../../src/domain/atlas/place-name'
import { namedPlaces } from '../../../src/domain/marks/mark-names'
import { collectSpots } from '../../../src/domain/marks/spot'
import { daySpan, PLACES, testEvent, testStay } from './test-atlas'

test('names the busiest place first, and a site only where its town is not named', () => {
  expect(
    namedPlaces(
      new Map([
        ['paris', 1],
        ['tehran-irp-hq', 1],
        ['tehran', 2],
      ]),
      PLACES,
    ),
  ).toEqual(['tehran', 'paris'])
  expect(namedPlaces(new Map([['tehran-irp-hq', 1]]), PLACES)).toEqual(['tehran-irp-hq'])
})

test('a place is named in the language of the reader, or by its id where it is unknown', () => {
  const tehran = PLACES.get('tehran')
  const places = new Map(tehran ? [['tehran', { ...tehran, names: { fa: 'تهران' } }]] : [])
  expect(placeName(places, 'tehran', 'fa-IR')).toBe('تهران')
  expect(placeName(places, 'tehran', 'fr')).toBe('tehran')
  expect(placeName(places, 'nowhere', 'en')).toBe('nowhere')
})

test('spots gather events by position and keep the places apart', () => {
  const events = [
    testEvent({ id: 'a', day: 1, place: 'tehran' }),
    testEvent({ id: 'b', day: 2, place: 'tehran-irp-hq' }),
    testEvent({ id: 'c', day: 3, place: 'paris' }),
    { ...testEvent({ id: 'd', day: 4, place: 'tehran' }), position: undefined },
  ]
  const spots = collectSpots(events, [testStay('s', 'camp-ashraf', daySpan(1, 9))], PLACES)
  expect(spots.map(({ id, events: indexes, places }) => [id, indexes, places])).toEqual([
    ['tehran', [0, 1], ['tehran', 'tehran-irp-hq']],
    ['paris', [2], ['paris']],
    ['camp-ashraf', [], ['camp-ashraf']],
  ])
})
