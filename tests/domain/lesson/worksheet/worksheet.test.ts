import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDataset } from '../../../../src/cli/pages/read-dataset'
import type { Lesson } from '../../../../src/domain/lesson/lesson'
import { makeWorksheet, type Worksheet } from '../../../../src/domain/lesson/worksheet/worksheet'
import { plainEvent, plainSpan } from '../../atlas/plain-parts'
import { testAtlas } from '../../marks/test-atlas'

const { atlas } = readDataset('data')

function lessonOf(events: readonly string[], id = 'lesson'): Lesson {
  const step = { heading: 'Step', view: {}, text: 'Text.', events, emphasis: [] }
  return {
    ...{ id, title: 'Lesson', summary: 'Summary.', level: 'introductory', minutes: 10, goals: [] },
    steps: [{ ...step, notes: undefined, question: undefined, seconds: undefined }],
  }
}

const ids = (things: readonly { readonly id: string }[] = []) => things.map(({ id }) => id)
const sorted = (texts: readonly string[]) => texts.toSorted()

/** What is printed as a list to be sorted or matched, and its key in the same terms. */
function lists({ places, order, match, claims }: Worksheet) {
  return [
    [ids(places?.names), ids(places?.places)],
    [ids(order?.events), ids(order?.inOrder)],
    [ids(match?.events), ids(match?.dates)],
    [ids(claims?.parties), claims?.claims.map(({ party }) => party.id) ?? []],
  ] as const
}

const lessons = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...ids(atlas.events)), { maxLength: 40 }),
    fc.stringMatching(/^[a-z]{1,8}$/),
  )
  .map(([events, id]) => lessonOf(events, id))

describe('tasks of any lesson', () => {
  test('hold what is in the key, each once, and never in its order', () => {
    fc.assert(
      fc.property(lessons, (lesson) => {
        for (const [printed, key] of lists(makeWorksheet(lesson, atlas))) {
          expect(sorted(printed)).toEqual(sorted(key))
          expect(new Set(printed).size).toBe(printed.length)
          if (printed.length > 0) expect(printed).not.toEqual(key)
        }
      }),
    )
  })

  test('are the same in every print', () => {
    fc.assert(
      fc.property(lessons, (lesson) => {
        expect(makeWorksheet(lesson, atlas)).toEqual(makeWorksheet(lesson, atlas))
      }),
    )
  })

  test('ask only for dates that are stated without doubt and that no title gives away', () => {
    fc.assert(
      fc.property(lessons, (lesson) => {
        const { order, match } = makeWorksheet(lesson, atlas)
        for (const { span, title, verification, inference } of [
          ...(order?.events ?? []),
          ...(match?.events ?? []),
        ]) {
          expect(span?.approximate || span?.uncertain).toBe(false)
          expect(title).not.toMatch(/\d{4}/)
          expect(verification).not.toMatch(/^seed/)
          expect(inference).toBeUndefined()
        }
        for (const [index, { span }] of (order?.inOrder ?? []).entries()) {
          const before = order?.inOrder[index - 1]?.span
          if (before) expect(before.latestEnd).toBeLessThanOrEqual(span?.earliestStart ?? 0)
        }
      }),
    )
  })

  test('quote claims as claims of one party each, without its name', () => {
    fc.assert(
      fc.property(lessons, (lesson) => {
        for (const { event, claim, party } of makeWorksheet(lesson, atlas).claims?.claims ?? []) {
          expect(event.claims).toContain(claim)
          expect(claim.by).toBe(party.id)
          expect(claim.stance).not.toBe('context')
          for (const printed of [claim.text, event.title])
            expect(printed.toLowerCase()).not.toContain(party.label.toLowerCase())
          expect(claim.text).not.toMatch(/\d{4}/)
        }
      }),
    )
  })
})

test('no claim is quoted of an event whose place and date are asked for', () => {
  fc.assert(
    fc.property(lessons, (lesson) => {
      const { match, claims } = makeWorksheet(lesson, atlas)
      const asked = new Set(ids(match?.events))
      expect(claims?.claims.filter(({ event }) => asked.has(event.id)) ?? []).toEqual([])
    }),
  )
})

test('no place has a number for an event that the atlas put there by its own conclusion', () => {
  const events = ['ncri-president-1993', 'exile-france-1981', 'hasheminejad-1981']
  const { places } = makeWorksheet(lessonOf(events), atlas)
  expect(ids(places?.places)).toEqual(['evreux', 'mashhad'])
})

test('events that a lesson points out are put in order before asides', () => {
  const events = Array.from({ length: 12 }, (_, day) =>
    plainEvent({ id: `e${day}`, span: plainSpan(day, day + 1) }),
  )
  const lesson = lessonOf(ids(events))
  const pointedOut = ['e1', 'e2', 'e4', 'e7', 'e8', 'e9', 'e10'].map((id) => ({ kind: 'event' as const, id }))
  const steps = lesson.steps.map((step) => ({ ...step, emphasis: pointedOut, view: { event: 'e11' } }))
  const { order } = makeWorksheet({ ...lesson, steps }, { ...testAtlas([]), events })
  expect(ids(order?.inOrder)).toEqual(['e1', 'e2', 'e4', 'e7', 'e8', 'e9', 'e10', 'e11'])
})

test('one asserts and another contradicts, where the events of a lesson have both', () => {
  const { claims } = makeWorksheet(lessonOf(['hawkins-1973', 'france-departure-1986']), atlas)
  const ofDeparture = claims?.claims.filter(({ event }) => event.id === 'france-departure-1986') ?? []
  expect(sorted(ofDeparture.map(({ claim }) => claim.stance))).toEqual(['denies', 'says'])
})

test('sites within a city have one number, that of the city', () => {
  const { places } = makeWorksheet(
    lessonOf(['irp-hq-bombing-1981', 'protest-1981-06-20', 'exile-france-1981']),
    atlas,
  )
  expect(ids(places?.places)).toEqual(['evreux', 'tehran'])
})

test('a lesson too small for a task has none', () => {
  expect(makeWorksheet(lessonOf([]), atlas)).toEqual({
    ...{ places: undefined, order: undefined, match: undefined, claims: undefined, time: undefined },
  })
  const small = makeWorksheet(lessonOf(['irp-hq-bombing-1981', 'gone-since']), atlas)
  expect(small).toMatchObject({ places: undefined, order: undefined, match: undefined })
})

test('events that overlap in time cannot be put in order', () => {
  const during = (id: string, from: number, to: number) => plainEvent({ id, span: plainSpan(from, to) })
  const events = [during('a', 0, 5), during('b', 4, 6), during('c', 6, 8), during('d', 9, 10)]
  const { order } = makeWorksheet(lessonOf(ids(events)), { ...testAtlas([]), events })
  expect(ids(order?.inOrder)).toEqual(['a', 'c', 'd'])
})
