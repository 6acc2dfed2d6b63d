import { slug } from '../../slug'
import { formatLesson } from '../format-lesson'
import type { Lesson } from '../lesson'
import { readDraft } from '../read-lesson'

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

/** Whether the text of a file holds a lesson as it is, whatever ids both have and however it is written. */
export function isInFile(lesson: Lesson, text: string): boolean {
  const read = readDraft(parsed(text))
  return 'lesson' in read && isSameLesson(read.lesson, lesson)
}

/** Whether two lessons are alike in all but their ids. */
export function isSameLesson(one: Lesson, other: Lesson): boolean {
  return formatLesson({ ...one, id: '' }) === formatLesson({ ...other, id: '' })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** The file of a lesson made in the browser: the text of the JSON, and its name. */
export function lessonFileOf(lesson: Lesson, fileId: string | undefined): { name: string; text: string } {
  const id = fileIdOf(lesson, fileId)
  return { name: `${id}.json`, text: formatLesson({ ...lesson, id }) }
}
