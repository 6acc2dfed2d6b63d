import * as v from 'valibot'
import { id, text } from '../atlas/member-schemas'
import type { STEP_KEYS } from '../view/view-keys'

export const LEVELS = ['introductory', 'intermediate', 'advanced'] as const
export type Level = (typeof LEVELS)[number]

/** What a step can point out on the map and the axis, each by the name of the member that holds its id. */
export const EMPHASES = ['leg', 'stay', 'place', 'event'] as const

export const stepViewSchema = v.pipe(
  v.looseObject({
    from: v.optional(
      v.pipe(
        v.string(),
        v.description(
          'First day that is shown, in EDTF: "1981-06-20", "1981-06", "1981". Left out: the start of the atlas.',
        ),
      ),
    ),
    to: v.optional(
      v.pipe(v.string(), v.description('Last day that is shown, in EDTF. Left out: the end of the atlas.')),
    ),
    event: v.optional(v.pipe(v.string(), v.description('Id of the event whose card is open.'))),
    panel: v.optional(
      v.pipe(
        v.string(),
        v.description(
          'What is open in place of a card: "accounts", "differences", "whereabouts", "legend", "on-this-day:06-20", "place:ID", "stay:ID".',
        ),
      ),
    ),
    q: v.optional(v.pipe(v.string(), v.description('Words that the list is searched for.'))),
    cat: v.optional(
      v.pipe(
        v.string(),
        v.description('Ids of the categories that are shown, divided by commas. Left out: all.'),
      ),
    ),
    place: v.optional(
      v.pipe(
        v.string(),
        v.description('Ids of the places whose events are shown, divided by commas. Left out: all.'),
      ),
    ),
    party: v.optional(
      v.pipe(
        v.string(),
        v.description('Ids of the parties whose claims are shown, divided by commas. Left out: all.'),
      ),
    ),
    ver: v.optional(
      v.pipe(
        v.string(),
        v.description('Grades of verification that are shown, divided by commas. Left out: all.'),
      ),
    ),
    lens: v.optional(
      v.pipe(
        v.string(),
        v.description(
          'One or two accounts that the map is seen through, divided by a comma: a party or "kind:press". Left out: everybody’s.',
        ),
      ),
    ),
    compare: v.optional(v.pipe(v.string(), v.description('A second day, shown on a map beside the first.'))),
    map: v.optional(
      v.pipe(
        v.string(),
        v.description('Zoom, latitude and longitude of the middle: "5.5/36/48". Left out: the whole atlas.'),
      ),
    ),
    axis: v.optional(
      v.pipe(
        v.string(),
        v.description('The part of time that the axis shows: "1981-06/1981-12". Left out: all of it.'),
      ),
    ),
    spacing: v.optional(
      v.pipe(v.string(), v.description('"even" gives crowded years more room on the axis.')),
    ),
  } satisfies Record<(typeof STEP_KEYS)[number], v.GenericSchema>),
  v.description(
    'What map and time show, in the terms of an address: {"from": "1981", "to": "1981-07-29", "map": "4.5/42/28"}. What is left out is as in the first view.',
  ),
)

export const emphasisSchema = v.pipe(
  v.looseObject({
    leg: v.optional(v.pipe(id, v.description('Id of a leg in relocations.geojson.'))),
    stay: v.optional(v.pipe(id, v.description('Id of a stay in relocations.geojson.'))),
    place: v.optional(v.pipe(id, v.description('Id of a place in places.geojson.'))),
    event: v.optional(v.pipe(id, v.description('Id of an event in events.geojson.'))),
  }),
  v.description(
    'One thing to point out: {"leg": "leg-1-tehran-france"}, or a "stay", a "place" or an "event".',
  ),
)

export const stepSchema = v.looseObject({
  heading: v.pipe(
    text,
    v.description('Plain text of up to 80 characters, to be read from the back of a room.'),
  ),
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
      text: v.pipe(text, v.description('What the class is asked, in Markdown.')),
      answer: v.pipe(text, v.description('The answer, which the class can reveal, in Markdown.')),
    }),
  ),
  emphasis: v.optional(
    v.pipe(v.array(emphasisSchema), v.description('What map and axis point out, one thing an object.')),
  ),
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
  title: v.pipe(text, v.description('Plain text, as it stands in the list of lessons.')),
  summary: v.pipe(text, v.description('What the lesson is about, in a sentence or two.')),
  level: v.pipe(v.picklist(LEVELS), v.description('What a class must know already.')),
  minutes: v.pipe(
    v.number(),
    v.minValue(1),
    v.maxValue(600),
    v.description('How long the lesson takes with its questions.'),
  ),
  goals: v.pipe(v.array(text), v.description('What the class can do or tell at the end.')),
  steps: v.pipe(v.array(stepSchema), v.minLength(1), v.description('In the order of teaching.')),
})

export type LessonFile = v.InferOutput<typeof lessonSchema>
