import * as v from 'valibot'
import { id, text } from '../atlas/member-schemas'
import type { STEP_KEYS } from '../view/view-keys'

export const LEVELS = ['introductory', 'intermediate', 'advanced'] as const
export type Level = (typeof LEVELS)[number]

/** What a step can point out on the map and the axis, each by the name of the member that holds its id. */
export const EMPHASES = ['leg', 'stay', 'place', 'event'] as const

export const stepViewSchema = v.looseObject({
  from: v.optional(v.string()),
  to: v.optional(v.string()),
  event: v.optional(v.string()),
  panel: v.optional(v.string()),
  q: v.optional(v.string()),
  cat: v.optional(v.string()),
  place: v.optional(v.string()),
  party: v.optional(v.string()),
  ver: v.optional(v.string()),
  lens: v.optional(v.string()),
  compare: v.optional(v.string()),
  map: v.optional(v.string()),
  axis: v.optional(v.string()),
  spacing: v.optional(v.string()),
} satisfies Record<(typeof STEP_KEYS)[number], v.GenericSchema>)

export const emphasisSchema = v.looseObject({
  leg: v.optional(id),
  stay: v.optional(id),
  place: v.optional(id),
  event: v.optional(id),
})

export const stepSchema = v.looseObject({
  heading: text,
  view: stepViewSchema,
  text,
  events: v.array(id),
  notes: v.optional(text),
  question: v.optional(
    v.looseObject({
      text,
      answer: text,
    }),
  ),
  emphasis: v.optional(v.array(emphasisSchema)),
  seconds: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(3600))),
})

export const lessonSchema = v.looseObject({
  id,
  title: text,
  summary: text,
  level: v.picklist(LEVELS),
  minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(600)),
  goals: v.array(text),
  steps: v.pipe(v.array(stepSchema), v.minLength(1)),
})

export type LessonFile = v.InferOutput<typeof lessonSchema>
