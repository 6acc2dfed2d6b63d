import type { AtlasEvent, Leg, Stay } from '../../../src/domain/atlas/atlas'
import { parseDate } from '../../../src/domain/time/edtf'
import type { TimeSpan } from '../../../src/domain/time/time-span'

/** The span of a date that can be read. */
export function spanOf(edtf: string): TimeSpan {
  const read = parseDate(edtf)
  if ('problem' in read) throw new Error(`not a date: ${edtf}`)
  return read.span
}

/** An event with nothing but what time is about; without a date where `edtf` is empty. */
export function sampleEvent(id: string, edtf: string, category = 'war'): AtlasEvent {
  return {
    id,
    title: `Event ${id}`,
    date: edtf,
    span: edtf === '' ? undefined : spanOf(edtf),
    dateNote: undefined,
    position: [51.4, 35.7],
    place: 'tehran',
    placeNote: undefined,
    otherPlaces: [],
    category,
    summary: '',
    verification: 'corroborated',
    origin: 'seed',
    priority: 1,
    inference: undefined,
    seed: undefined,
    differences: [],
    searchedNotFound: [],
    step: 0,
    actors: [],
    legs: [],
    claims: [],
    sources: [],
  }
}

export function sampleStay(
  id: string,
  who: Stay['who'],
  country: string,
  edtf: string,
  place = 'somewhere',
): Stay {
  return {
    id,
    title: id,
    who,
    whoText: who,
    date: edtf,
    span: spanOf(edtf),
    place,
    country,
    position: [0, 0],
    summary: '',
    note: undefined,
    events: [],
    sources: [],
  }
}

export function sampleLeg(id: string, who: Leg['who'], edtf: string): Leg {
  return {
    id,
    title: id,
    who,
    whoText: who,
    date: edtf,
    span: spanOf(edtf),
    from: 'a',
    to: 'b',
    stops: ['a', 'b'],
    positions: [
      [0, 0],
      [1, 1],
    ],
    certainty: 'certain',
    figures: [],
    note: undefined,
    events: [],
    sources: [],
  }
}
