import { asArray, asObject, type JsonPath, ownMember } from '../../json/json-value'
import { STEP_KEYS } from '../../view/view-keys'
import { EMPHASES, lessonSchema, stepSchema } from '../lesson-schema'

/** Paths of the members of a lesson's file that a lesson has no place for: they are left out when it is written again. */
export function unknownMembers(file: unknown): readonly JsonPath[] {
  const lesson = asObject(file)
  const others = (value: unknown, known: readonly string[], path: JsonPath): readonly JsonPath[] =>
    Object.keys(asObject(value))
      .filter((key) => !known.includes(key))
      .map((key) => [...path, key])
  return [
    ...others(lesson, ['$schema', ...Object.keys(lessonSchema.entries)], []),
    ...asArray(ownMember(lesson, 'steps')).flatMap((step, index) => {
      const path = ['steps', index]
      const members = asObject(step)
      return [
        ...others(members, Object.keys(stepSchema.entries), path),
        ...others(ownMember(members, 'view'), STEP_KEYS, [...path, 'view']),
        ...others(ownMember(members, 'question'), ['text', 'answer'], [...path, 'question']),
        ...asArray(ownMember(members, 'emphasis')).flatMap((each, at) =>
          others(each, EMPHASES, [...path, 'emphasis', at]),
        ),
      ]
    }),
  ]
}
