import * as v from 'valibot'
import { lessonSchema, stepSchema } from './lesson-schema'

const unfinished = v.string()

const draftStepSchema = v.looseObject({
  ...stepSchema.entries,
  heading: unfinished,
  text: unfinished,
  notes: v.optional(unfinished),
  question: v.optional(v.looseObject({ text: unfinished, answer: unfinished })),
})

/** The shape of a lesson that is being made: a text may be empty, and there may be no step yet. */
export const draftSchema = v.looseObject({
  ...lessonSchema.entries,
  title: unfinished,
  summary: unfinished,
  goals: v.array(unfinished),
  steps: v.array(draftStepSchema),
})
