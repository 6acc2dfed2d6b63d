import fc from 'fast-check'
import type { AtlasEvent } from '../../../src/domain/atlas/atlas'
import { VERIFICATIONS } from '../../../src/domain/atlas/event-schema'
import { passesFilters, type SearchHits } from '../../../src/domain/select/passes-filters'
import { windowSelector } from '../../../src/domain/select/window-selector'
import type { TimeWindow } from '../../../src/domain/time/time-span'
import type { Filters } from '../../../src/domain/view/view'
import { plainEvent, plainSpan } from '../atlas/plain-parts'

const day = fc.integer({ min: -50, max: 50 })
const span = fc
  .tuple(
    fc.oneof(day, fc.constant(-Infinity)),
    fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(Infinity)),
  )
  .map(([start, length]) =>
    plainSpan(start, start === -Infinity ? (length === Infinity ? 0 : length) : start + length),
  )

const category = fc.constantFrom('war', 'attack', 'relocation')
const place = fc.constantFrom('tehran', 'paris', 'manez')
const party = fc.constantFrom('mek', 'french-government', 'press')
const verification = fc.constantFrom(...VERIFICATIONS)

/** Up to 30 events with different ids, some undated, some unplaced, several on the same days. */
export const events: fc.Arbitrary<AtlasEvent[]> = fc
  .array(
    fc.record({
      span: fc.option(span, { nil: undefined }),
      placed: fc.boolean(),
      category,
      place,
      parties: fc.array(party, { minLength: 1, maxLength: 3 }),
      verification,
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(({ span, placed, parties, ...rest }, i) =>
      plainEvent({
        ...rest,
        id: `event-${i}`,
        span,
        position: placed ? [51, 35] : undefined,
        claims: parties.map((by) => ({ by, stance: 'says' as const, text: 'text', sources: ['source'] })),
      }),
    ),
  )

export const filters: fc.Arbitrary<Filters> = fc.record({
  query: fc.constant(''),
  categories: fc.uniqueArray(category, { maxLength: 2 }),
  places: fc.uniqueArray(place, { maxLength: 2 }),
  parties: fc.uniqueArray(party, { maxLength: 2 }),
  verifications: fc.uniqueArray(verification, { maxLength: 2 }),
})

export const timeWindow = fc
  .tuple(day, fc.integer({ min: 1, max: 60 }))
  .map(([from, length]) => ({ from, to: from + length }))

export const matches = fc.option(
  fc.array(fc.integer({ min: 0, max: 29 })).map((ids) => new Set(ids.map((i) => `event-${i}`))),
  { nil: undefined },
)

/** Selects as the page does: by filters and search, then by window. */
export function selectEvents(
  list: readonly AtlasEvent[],
  chosen: Filters,
  window: TimeWindow,
  found: SearchHits,
): readonly AtlasEvent[] {
  return windowSelector(list.filter((event) => passesFilters(event, chosen, found)))(window)
}
