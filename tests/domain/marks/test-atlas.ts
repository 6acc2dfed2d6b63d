import type { Atlas, AtlasEvent, Leg, Place, Position, Stay } from '../../../src/domain/atlas/atlas'
import type { Verification } from '../../../src/domain/atlas/event-schema'
import type { Precision } from '../../../src/domain/atlas/place-schema'
import type { TimeSpan } from '../../../src/domain/time/time-span'
import { plainEvent, plainLeg, plainSpan, plainStay } from '../atlas/plain-parts'

export interface EventDraft {
  readonly id: string
  readonly day: number
  readonly place: string
  readonly category?: string
  readonly verification?: Verification
}

/** A span of whole days, both ends certain unless told otherwise. */
export function daySpan(from: number, to: number, changes: Partial<TimeSpan> = {}): TimeSpan {
  return { ...plainSpan(from, to), ...changes }
}

const POSITIONS: Readonly<Record<string, readonly [Position, Precision, string?]>> = {
  tehran: [[51.4215, 35.6944], 'city'],
  'tehran-irp-hq': [[51.4215, 35.6944], 'city', 'tehran'],
  paris: [[2.3488, 48.8534], 'city'],
  'auvers-sur-oise': [[2.1698, 49.0716], 'town'],
  baghdad: [[44.4009, 33.3406], 'city'],
  'camp-ashraf': [[44.5734, 34.0636], 'site'],
  'camp-liberty': [[44.2466, 33.3003], 'site'],
  tirana: [[19.8187, 41.3274], 'city'],
  'ashraf-3': [[19.5762, 41.4296], 'site'],
}

export const PLACES: ReadonlyMap<string, Place> = new Map(
  Object.entries(POSITIONS).map(([id, [position, precision, within]]) => [
    id,
    {
      id,
      name: id,
      names: { en: id },
      otherNames: [],
      unverifiedNames: [],
      country: 'IR',
      kind: 'city',
      precision,
      within,
      position,
      coordinateSource: 'gazetteer',
      note: undefined,
    },
  ]),
)

export function testEvent({ day, place, category = 'attack', ...draft }: EventDraft): AtlasEvent {
  const position = PLACES.get(place)?.position
  return plainEvent({ ...draft, date: '1981', span: daySpan(day, day + 1), position, place, category })
}

export function testLeg(
  id: string,
  stops: readonly string[],
  span: TimeSpan,
  who: Leg['who'] = 'members',
): Leg {
  const positions = stops.map((stop) => PLACES.get(stop)?.position ?? ([0, 0] as const))
  return plainLeg({ id, who, span, from: stops[0] ?? '', to: stops.at(-1) ?? '', stops, positions })
}

export function testStay(id: string, place: string, span: TimeSpan, who: Stay['who'] = 'members'): Stay {
  return plainStay({ id, who, span, place, position: PLACES.get(place)?.position ?? [0, 0] })
}

export function testAtlas(
  drafts: readonly EventDraft[],
  { legs = [], stays = [] }: { legs?: readonly Leg[]; stays?: readonly Stay[] } = {},
): Atlas {
  const category = { label: 'Attack', description: '', colour: '#d9481c', colourDark: '#ff8e6b' }
  return {
    title: 'Test',
    subtitle: undefined,
    summary: '',
    version: '1',
    licence: { id: 'CC-BY-4.0', label: '', url: '' },
    extent: { from: 0, to: 400 },
    bounds: [-2, 26, 64, 54],
    categories: [
      { ...category, id: 'attack', shape: 'triangle' },
      { ...category, id: 'war', label: 'War', shape: 'cross' },
    ],
    parties: new Map(),
    names: [],
    lessons: [],
    places: PLACES,
    sources: new Map(),
    events: drafts.map(testEvent).sort((a, b) => (a.span?.earliestStart ?? 0) - (b.span?.earliestStart ?? 0)),
    legs,
    stays,
    problems: [],
  }
}
