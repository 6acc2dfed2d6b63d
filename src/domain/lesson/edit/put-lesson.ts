import { setAt } from '../../edit/edit-file'
import { type EditedFile, wholeValue } from '../../edit/edited-file'
import type { FileChanges } from '../../edit/editing'
import { smallestChange } from '../../edit/smallest-change'
import { asArray, asObject, ownMember, textsOf } from '../../json/json-value'
import { formatLesson } from '../format-lesson'
import type { Lesson } from '../lesson'
import { readDraft } from '../read-lesson'

/** What the file of a lesson is called, by its id. */
export function lessonFileName(id: string): string {
  return `lessons/${id}.json`
}

/**
 * The changes that put a lesson into the files of an atlas, by its id: into its file where there is one, of which what is alike
 * keeps its spelling, else into a new one; and into the list of the file of the atlas, by its name. Undefined where that cannot be
 * read.
 */
export function putLesson(
  files: ReadonlyMap<string, EditedFile>,
  atlasName: string,
  lesson: Lesson,
): FileChanges | undefined {
  const atlas = files.get(atlasName)
  const listed = [...textsOf(ownMember(asObject(atlas && wholeValue(atlas)), 'lessons'))].map(([id]) => id)
  const list = listed.includes(lesson.id) ? [] : atlas && setAt(atlas, ['lessons'], [...listed, lesson.id])
  if (list === undefined) return undefined
  const name = lessonFileName(lesson.id)
  const text = formatLesson(lesson)
  const file = files.get(name)
  const made = file
    ? (setAt(file, [], writtenOver(wholeValue(file), lesson)) ?? smallestChange(file.text, text))
    : [{ from: 0, to: 0, insert: text }]
  return new Map([
    [atlasName, list],
    [name, made],
  ])
}

/** A lesson as the value of its file, with what that has besides: members that no lesson has, and steps that are the same. */
function writtenOver(there: unknown, lesson: Lesson): unknown {
  const { $schema: _, steps, ...members } = writtenAs(lesson)
  const read = readDraft(there)
  if (!('lesson' in read)) return writtenAs(lesson)
  const raw = asArray(asObject(there).steps)
  const known = new Map(writtenAs(read.lesson).steps.map((step, index) => [JSON.stringify(step), raw[index]]))
  return {
    ...asObject(there),
    ...members,
    steps: steps.map((step) => known.get(JSON.stringify(step)) ?? step),
  }
}

function writtenAs(lesson: Lesson): { readonly $schema: string; readonly steps: readonly unknown[] } {
  return JSON.parse(formatLesson(lesson))
}
