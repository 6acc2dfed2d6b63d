import { isId } from '../atlas/member-schemas'
import { readAtlas } from '../atlas/read-atlas'
import { asObject, asText, type JsonObject, ownMember, textsOf } from '../json/json-value'
import { isOwnLesson } from '../own-lesson'
import { nearestWord } from '../search/nearest-word'
import { type AtlasIds, atlasIds } from './atlas-ids'
import { type AtlasParts, atlasParts } from './atlas-parts'
import type { CheckedFile, Dataset } from './dataset'
import { lessonProblems } from './lesson-problems'

const LESSON_FILE = /^lessons\/([^/]+)\.json$/

/** The id that a file of a lesson has by its name; undefined for any other file. */
export function lessonIdOf({ name }: Pick<CheckedFile, 'name'>): string | undefined {
  return LESSON_FILE.exec(name)?.[1]
}

/**
 * Checks the lessons of a dataset: each by itself and against the dataset, and their list in `atlas.json`. Returns whether
 * all of that could be checked.
 */
export function checkLessons(dataset: Dataset, lessons: readonly CheckedFile[]): boolean {
  const parts = lessons.length > 0 ? (partsOf(dataset) ?? atlasIds(dataset)) : undefined
  for (const file of lessons) if (file.document.value !== undefined) checkLesson(file, parts)
  checkLessonNames(lessons)
  if (dataset.atlas !== undefined) checkLessonList(dataset.atlas, lessons)
  return parts?.isSound !== false
}

/** Checks one lesson, without parts by itself alone. */
export function checkLesson(
  { document, report }: CheckedFile,
  parts: AtlasParts | AtlasIds | undefined,
): void {
  for (const { code, path, values, severity, part, within } of lessonProblems(document.value, parts))
    report.add(code, path, values, { severity, part, ...(within && { within }) })
}

/** Whether a file that belongs to no atlas is a lesson: by its `$schema`, or by its steps, where it names no other type. */
export function isLesson({ document }: { readonly document: { readonly value?: unknown } }): boolean {
  const file = asObject(document.value)
  return /(?:^|\/)lesson\.schema\.json$/.test(asText(ownMember(file, '$schema')) ?? '') || hasSteps(file)
}

function hasSteps(file: JsonObject): boolean {
  return Array.isArray(ownMember(file, 'steps')) && ownMember(file, 'type') === undefined
}

/** The parts of the dataset. None while one of its files cannot be read or has errors: what lessons show might be otherwise. */
function partsOf({ atlas, events, relocations, places, sources }: Dataset): AtlasParts | undefined {
  if ([atlas, events, relocations, places].some((file) => file === undefined || file.report.hasErrors()))
    return undefined
  const read = readAtlas({
    atlas: atlas?.document.value,
    events: events?.document.value,
    relocations: relocations?.document.value,
    places: places?.document.value,
    sources: sources?.document.value,
  })
  return read.atlas && atlasParts(read.atlas)
}

function checkLessonNames(lessons: readonly CheckedFile[]): void {
  for (const file of lessons) {
    const id = asText(ownMember(asObject(file.document.value), 'id'))
    const wanted = lessonIdOf(file) ?? ''
    if (id === undefined) continue
    if (id !== wanted) file.report.add('lesson/file-name', ['id'], { id, file: file.name, wanted })
    if (isOwnLesson(id)) file.report.add('lesson/own-id', ['id'], { id })
  }
}

function checkLessonList(atlas: CheckedFile, lessons: readonly CheckedFile[]): void {
  const ids = lessons.flatMap((file) => lessonIdOf(file) ?? [])
  const listed = new Set<string>()
  for (const [id, index] of textsOf(ownMember(asObject(atlas.document.value), 'lessons'))) {
    const path = ['lessons', index]
    if (listed.has(id)) atlas.report.add('reference/repeated', path, { id })
    else if (!ids.includes(id)) {
      const values = { id: id.slice(0, 80), suggestion: nearestWord(id, ids.filter(isId)) ?? '' }
      atlas.report.add('reference/lesson', path, values, { insteadOf: 'schema/id-form' })
    }
    listed.add(id)
  }
  for (const file of lessons) {
    const id = lessonIdOf(file) ?? ''
    if (!listed.has(id)) file.report.add('lesson/not-listed', ['id'], { id })
  }
}
