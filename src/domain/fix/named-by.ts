import { FILE_NAMES } from '../atlas/file-names'
import { lessonIdOf } from '../check/check-lessons'
import { haveOwnIds } from '../check/own-ids'
import { type EditedFile, wholeValue } from '../edit/edited-file'
import type { ItemKind } from '../edit/item-kind'
import { asObject, asText } from '../json/json-value'
import { visitJson } from '../json/visit-json'
import { namesOf } from './renamed'

/** What names something by its id: an item of a file, or a lesson as a whole. */
export interface NamedBy {
  readonly file: string
  readonly index?: number
}

/** What names items of a file, others of them aside. */
export function namedBy(
  files: ReadonlyMap<string, EditedFile>,
  name: string,
  indices: readonly number[],
  kindOf: (item: unknown) => ItemKind,
): readonly NamedBy[] {
  const left = new Set(indices)
  const byMember = new Map<string, Set<string>>()
  const ids = new Set<string>()
  for (const index of indices) {
    const item = files.get(name)?.items.values[index]
    const id = asText(asObject(item).id)
    if (id === undefined) continue
    ids.add(id)
    for (const member of namesOf(kindOf(item)))
      byMember.set(member, (byMember.get(member) ?? new Set()).add(id))
  }
  if (byMember.size === 0) return []
  return [...files.values()].flatMap((file): readonly NamedBy[] => {
    if (lessonIdOf(file) !== undefined) return isInLesson(wholeValue(file), ids) ? [{ file: file.name }] : []
    return file.items.values.flatMap((item, index) =>
      (file.name === name && left.has(index)) || !names(item, byMember) ? [] : [{ file: file.name, index }],
    )
  })
}

/** Whether the check finds that items of a file are gone, wherever else they are named. */
export function isMissed(
  files: ReadonlyMap<string, EditedFile>,
  name: string,
  indices: readonly number[],
  by: readonly NamedBy[],
): boolean {
  const file = files.get(name)
  // Without its atlas a file is checked by itself, and in one that is broken anything may be.
  if (!file || !files.has(FILE_NAMES.atlas) || wholeValue(file) === undefined) return false
  const gone = new Set(indices)
  const isInLessons = by.some((each) => lessonIdOf({ name: each.file }) !== undefined)
  return !isInLessons || haveOwnIds(file.items.values.filter((_, index) => !gone.has(index)))
}

function names(item: unknown, byMember: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  let isFound = false
  visitJson(item, (value, _step, pathOf) => {
    if (isFound || typeof value !== 'string') return
    const member = pathOf().findLast((step) => typeof step === 'string')
    isFound = byMember.get(String(member))?.has(value) ?? false
  })
  return isFound
}

/** A lesson lists ids, points to them, and leads to events by links in its texts. */
function isInLesson(lesson: unknown, ids: ReadonlySet<string>): boolean {
  let isFound = false
  visitJson(asObject(lesson).steps, (value) => {
    if (isFound || typeof value !== 'string') return
    isFound = ids.has(value) || [...value.matchAll(/\(event:([^)\s]+)/g)].some(([, id]) => ids.has(id ?? ''))
  })
  return isFound
}
