import { parseJson } from '../../json/json-document'
import type { JsonPath } from '../../json/json-value'
import type { Problem } from '../../problem'
import { slug } from '../../slug'
import { formatLesson } from '../format-lesson'
import type { Lesson } from '../lesson'
import { readDraft } from '../read-lesson'
import { unknownMembers } from './unknown-members'

/** What a text that was opened as a lesson holds. */
export type OpenedFile =
  | {
      readonly lesson: Lesson
      /** Members that this page has no place for, and leaves out. */
      readonly unknown: readonly JsonPath[]
    }
  | { readonly problem: Problem; readonly line: number; readonly column: number }

/** The lesson that a file's text holds, finished or not, or the first problem with its place. Never throws. */
export function openLessonFile(text: string): OpenedFile {
  const document = parseJson(text)
  const place = (from: number) => document.lines.lineColumn(from)
  if (document.value === undefined) {
    const [problem] = document.problems
    const none: Problem = {
      ...{ code: 'json/unexpected', severity: 'error', values: { found: '' } },
      ...{ path: [], from: 0, to: 0 },
    }
    return { problem: problem ?? none, ...place(problem?.from ?? 0) }
  }
  const read = readDraft(document.value)
  if ('lesson' in read) return { lesson: read.lesson, unknown: unknownMembers(document.value) }
  const { path } = read.problem
  // What is missing has no place of its own: that of what should hold it.
  const range = document.positionOf(path) ?? document.positionOf(path.slice(0, -1))
  return { problem: read.problem, ...place(range?.from ?? 0) }
}

/**
 * The id that a lesson has in a file of its own: that of the file it came from, else the words of its title. Where the
 * title has no Latin words, letters of its own id tell its file from those of others.
 */
export function fileIdOf({ id, title }: Lesson, fileId: string | undefined): string {
  if (fileId !== undefined) return fileId
  const words = withoutOwn(slug(title))
  return /[a-z]/.test(words) ? words : slug(`lesson ${words} ${withoutOwn(id).slice(0, 4)}`)
}

function withoutOwn(id: string): string {
  return id.replace(/^(own-)+|^own$/, '')
}

/** The file of a lesson made in the browser: the text of the JSON, and its name. */
export function lessonFileOf(lesson: Lesson, fileId: string | undefined): { name: string; text: string } {
  const id = fileIdOf(lesson, fileId)
  return { name: `${id}.json`, text: formatLesson({ ...lesson, id }) }
}
