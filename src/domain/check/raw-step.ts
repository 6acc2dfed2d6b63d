import {
  asArray,
  asObject,
  asText,
  type JsonObject,
  type JsonPath,
  ownMember,
  textsOf,
} from '../json/json-value'
import type { Emphasis, StepView } from '../lesson/lesson'
import { EMPHASES } from '../lesson/lesson-schema'
import { viewOf } from '../lesson/read-lesson'
import { stepEvents } from '../lesson/step-events'

/** A step of a lesson, as far as it can be read: nothing of its shape is sure. */
export interface RawStep {
  readonly path: JsonPath
  readonly members: JsonObject
  readonly heading: string
  readonly text: string
  readonly view: StepView
  /** The ids that it lists, with their indices. */
  readonly listed: readonly (readonly [id: string, index: number])[]
  /** Ids of all events that it rests on. */
  readonly events: readonly string[]
  readonly emphasis: readonly (Emphasis & { readonly path: JsonPath })[]
}

/** A step from its members in a lesson's file, with the path to it. */
export function rawStep(members: JsonObject, path: JsonPath): RawStep {
  const view = viewOf(asObject(ownMember(members, 'view')))
  const text = asText(ownMember(members, 'text')) ?? ''
  const listed = [...textsOf(ownMember(members, 'events'))]
  return {
    ...{ path, members, text, view, listed },
    heading: asText(ownMember(members, 'heading')) ?? '',
    events: stepEvents({ text, view, events: listed.map(([id]) => id) }),
    emphasis: asArray(ownMember(members, 'emphasis')).flatMap((item, index) =>
      emphasesOf(asObject(item), [...path, 'emphasis', index]),
    ),
  }
}

function emphasesOf(item: JsonObject, path: JsonPath): RawStep['emphasis'] {
  return EMPHASES.flatMap((kind) => {
    const id = asText(ownMember(item, kind))
    return id === undefined ? [] : [{ kind, id, path: [...path, kind] }]
  })
}
