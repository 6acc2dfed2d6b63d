import { type JsonDocument, parseJson } from '../json/json-document'
import { asArray, asObject, asText, type JsonPath, kindOf, ownMember } from '../json/json-value'
import { draftSchema } from '../lesson/draft-schema'
import { allExcess, type Excess, LESSON_LIMITS, lessonExcess } from '../lesson/edit/lesson-limits'
import { unknownMembers } from '../lesson/edit/unknown-members'
import { SCHEMA } from '../lesson/format-lesson'
import type { Lesson } from '../lesson/lesson'
import { lessonSchema } from '../lesson/lesson-schema'
import { readDraft } from '../lesson/read-lesson'
import type { Problem } from '../problem'
import { checkEmphasis } from './check-emphasis'
import { isLesson } from './check-lessons'
import { checkNames } from './check-names'
import { checkShape } from './check-shape'
import { collectFindings } from './collect-findings'

/** Something of a lesson's file that its reader is told of; besides the codes of the checker there are `lesson-file/…`. */
export interface FileRemark extends Pick<Problem, 'code' | 'values' | 'path'> {
  /** From 1. */
  readonly line: number
}

export interface FileRemarks {
  /** The first few. */
  readonly told: readonly FileRemark[]
  /** How many there are besides. */
  readonly more: number
}

/** What a text that was opened as a lesson holds. */
export type OpenedFile =
  | {
      readonly lesson: Lesson
      /** What is in the lesson otherwise than in the file, or not at all. */
      readonly changes: FileRemarks
    }
  /** Why there is no lesson in it. */
  | { readonly faults: FileRemarks }

const MOST_TOLD = 5

/** The lesson that a file's text holds, finished or not, or what is wrong with it. Never throws. */
export function openLessonFile(text: string): OpenedFile {
  const document = parseJson(text)
  const { value } = document
  if (value === undefined) return { faults: remarksOf(document, document.problems) }
  if (!isLesson({ document })) {
    const values = { found: kindOf(value) }
    return { faults: remarksOf(document, [{ code: 'lesson-file/no-lesson', values, path: [] }]) }
  }
  const tooMuch = lessonExcess(value)
  if (tooMuch.length > 0) return { faults: remarksOf(document, tooMuch.map(excessRemark)) }
  const read = readDraft(value)
  if ('lesson' in read) {
    // What a program wrote without blanks grows as it is saved.
    const excess = allExcess(read.lesson)
    if (excess.length > 0) return { faults: remarksOf(document, excess.map(excessRemark)) }
    return { lesson: read.lesson, changes: remarksOf(document, changesOf(document)) }
  }
  const findings = collectFindings()
  checkShape(findings, draftSchema, value, [])
  return { faults: remarksOf(document, findings.found()) }
}

type Remark = Omit<FileRemark, 'line'> & Partial<Pick<Problem, 'from'>>

function excessRemark({ limit, path, count }: Excess): Remark {
  return { code: `lesson-file/${limit}`, path, values: { count, most: LESSON_LIMITS[limit] } }
}

/** What reading a lesson and writing it again changes in its file. */
function changesOf({ value, problems }: JsonDocument): readonly Remark[] {
  const findings = collectFindings()
  checkNames(findings, lessonSchema, value, [])
  const suggestions = new Map(
    findings.found().map(({ path, values }) => [JSON.stringify(path), values.suggestion ?? '']),
  )
  const emphases = collectFindings()
  for (const [index, step] of asArray(ownMember(asObject(value), 'steps')).entries())
    checkEmphasis(emphases, { path: ['steps', index], members: asObject(step) })
  const schema = asText(ownMember(asObject(value), '$schema')) ?? SCHEMA
  return [
    ...problems.filter(({ code }) => code === 'json/duplicate-key'),
    ...unknownMembers(value).map((path) => ({
      ...{ code: 'lesson-file/unknown', path },
      values: { key: String(path.at(-1)), suggestion: suggestions.get(JSON.stringify(path)) ?? '' },
    })),
    ...emphases.found(),
    ...(schema === SCHEMA
      ? []
      : [{ code: 'lesson-file/schema', path: ['$schema'], values: { found: schema.slice(0, 120) } }]),
  ]
}

function remarksOf(document: JsonDocument, remarks: readonly Remark[]): FileRemarks {
  const placeOf = (path: JsonPath) =>
    // What is missing has no place of its own: that of what should hold it.
    (document.positionOf(path) ?? document.positionOf(path.slice(0, -1)))?.from ?? 0
  const told = remarks.slice(0, MOST_TOLD).map(({ code, values, path, from }) => ({
    ...{ code, values, path, line: document.lines.lineColumn(from ?? placeOf(path)).line },
  }))
  return { told, more: remarks.length - told.length }
}
