import { setAt } from '../../edit/edit-file'
import { type EditedFile, openFile, wholeValue } from '../../edit/edited-file'
import type { Editing, FileChanges } from '../../edit/editing'
import { asObject, ownMember, textsOf } from '../../json/json-value'
import { lessonFileName } from './put-lesson'

/** An edit by which files come or go. */
export interface FilesStep {
  readonly changes: FileChanges
  /** Names of the files that go. */
  readonly removed: readonly string[]
}

/**
 * The edit that removes a file and, where it is that of a lesson, its entry in the list of the file of the atlas. Undefined where
 * that cannot be read.
 */
export function removeFile(
  { opened, files }: Editing,
  atlasName: string,
  name: string,
): FilesStep | undefined {
  const atlas = files.get(atlasName)
  const ids = listed(atlas)
  const rest = ids.filter((id) => lessonFileName(id) !== name)
  const hadList = ownMember(whole(opened.get(atlasName)), 'lessons') !== undefined
  const isListed = rest.length < ids.length
  const list = relisted(atlas, isListed, rest.length > 0 || hadList ? rest : undefined)
  return list && { changes: list, removed: [name] }
}

/**
 * The edit that brings a file back that was removed, as it was opened (or as it was saved, where it was added since), its entry
 * where it stood among those that are left.
 */
export function bringBackFile(
  { opened, saved, files }: Editing,
  atlasName: string,
  name: string,
): FilesStep | undefined {
  const atlas = files.get(atlasName)
  const ids = listed(atlas)
  const before = listed(
    opened.has(name) ? opened.get(atlasName) : openFile(atlasName, saved.get(atlasName) ?? ''),
  )
  const place = before.findIndex((each) => lessonFileName(each) === name)
  const id = before[place]
  const at = before.slice(0, place).reduce((last, each) => Math.max(last, ids.indexOf(each) + 1), 0)
  const isToList = id !== undefined && !ids.includes(id)
  const list = relisted(atlas, isToList, isToList ? ids.toSpliced(at, 0, id) : ids)
  const insert = opened.get(name)?.text ?? saved.get(name) ?? ''
  return list && { changes: new Map([...list, [name, [{ from: 0, to: 0, insert }]]]), removed: [] }
}

/** The changes that give the file of an atlas another list of lessons; undefined where it cannot be read. */
function relisted(
  atlas: EditedFile | undefined,
  isOther: boolean,
  ids: readonly string[] | undefined,
): FileChanges | undefined {
  if (atlas === undefined) return new Map()
  if (wholeValue(atlas) === undefined) return undefined
  const made = isOther ? setAt(atlas, ['lessons'], ids) : []
  return made && new Map([[atlas.name, made]])
}

/** Ids of the lessons that the file of an atlas lists. */
function listed(atlas: EditedFile | undefined): readonly string[] {
  return [...textsOf(ownMember(whole(atlas), 'lessons'))].map(([id]) => id)
}

function whole(file: EditedFile | undefined) {
  return asObject(file && wholeValue(file))
}
