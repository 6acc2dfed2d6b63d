import * as v from 'valibot'
import { id, text } from '../atlas/member-schemas'

export const LEVELS = ['introductory', 'intermediate', 'advanced'] as const
export type Level = (typeof LEVELS)[number]

/** What a step can point out on the map and the axis, each by the name of the member that holds its id. */
export const EMPHASES = ['leg', 'stay', 'place', 'event'] as const

/** Keys of an address that a step's view can hold: those of theme, calendar or frame are the reader's own. */
export const STEP_KEYS = [
  'from',
  'to',
  'event',
  'panel',
  'q',
  'cat',
  'place',
  'party',
  'ver',
  'lens',
  'compare',
  'map',
  'axis',
  'spacing',
] as const

const value = v.optional(v.string())

export const stepViewSchema = v.pipe(
  v.looseObject(Object.fromEntries(STEP_KEYS.map((key) => [key, value]))),
  v.description(
    'What map and time show, in the terms of an address: {"from": "1981", "to": "1981-07-29", "map": "4.5/42/28"}. What is left out is as in the first view.',
  ),
)

export const emphasisSchema = v.pipe(
  v.looseObject({
    leg: v.optional(id),
    stay: v.optional(id),
    place: v.optional(id),
    event: v.optional(id),
  }),
  v.description(
    'One thing to point out: {"leg": "leg-1-tehran-france"}, or a "stay", a "place" or an "event".',
  ),
)

export const stepSchema = v.looseObject({
  heading: text,
  view: stepViewSchema,
  text: v.pipe(
    text,
    v.description(
      'What the class reads, 40 to 120 words of Markdown: paragraphs, *emphasis*, **strong**, lists, quotations, links. [words](event:id) opens an event.',
    ),
  ),
  events: v.pipe(
    v.array(id),
    v.description(
      'Ids of the events that the statements of the text rest on; their sources are those of the step.',
    ),
  ),
  notes: v.optional(v.pipe(text, v.description('For the teacher alone, in Markdown.'))),
  question: v.optional(
    v.looseObject({
      text: v.pipe(text, v.description('What the class is asked.')),
      answer: v.pipe(text, v.description('The answer, which the class can reveal.')),
    }),
  ),
  emphasis: v.optional(v.array(emphasisSchema)),
  seconds: v.optional(
    v.pipe(
      v.number(),
      v.minValue(1),
      v.maxValue(3600),
      v.description(
        'How long the step stays when the lesson plays by itself; else as long as it takes to read.',
      ),
    ),
  ),
})

export const lessonSchema = v.looseObject({
  id: v.pipe(id, v.description('The name of the file without ".json".')),
  title: text,
  summary: v.pipe(text, v.description('What the lesson is about, in a sentence or two.')),
  level: v.picklist(LEVELS),
  minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(600)),
  goals: v.pipe(v.array(text), v.description('What the class can do or tell at the end.')),
  steps: v.pipe(v.array(stepSchema), v.minLength(1)),
})

export type LessonFile = v.InferOutput<typeof lessonSchema>
