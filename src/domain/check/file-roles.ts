import { FILE_NAMES, fileNames } from '../atlas/file-names'
import type { EditedFile } from '../edit/edited-file'
import type { ItemKind } from '../edit/item-kind'
import { BROKEN } from '../edit/item-list'
import { asObject } from '../json/json-value'
import { oncePerObject } from '../once-per-object'
import { isLesson, lessonIdOf } from './check-lessons'
import { isSource, partOf } from './file-kind'

/** What a file is in a dataset; `other`: a GeoJSON file of anybody's, or none that is known. */
export type FileRole = 'atlas' | 'events' | 'relocations' | 'places' | 'sources' | 'lesson' | 'other'

const PARTS = ['events', 'relocations', 'places', 'sources'] as const

/** The role of each file by its name in `atlas.json`, or in a file of its own by what it holds. */
export function fileRoles(files: ReadonlyMap<string, EditedFile>): ReadonlyMap<string, FileRole> {
  const atlas = files.get(FILE_NAMES.atlas)
  if (atlas === undefined) return new Map([...files].map(([name, file]) => [name, roleByContent(file)]))
  const names = fileNames(parsed(atlas.text))
  const roles = new Map<string, FileRole>([[FILE_NAMES.atlas, 'atlas']])
  for (const part of PARTS) {
    const name = names[part]
    if (files.has(name) && !roles.has(name)) roles.set(name, part)
  }
  return new Map(
    [...files.keys()].map((name) => [
      name,
      roles.get(name) ?? (lessonIdOf({ name }) === undefined ? 'other' : 'lesson'),
    ]),
  )
}

/** What an item of a file is edited as. */
export function itemKind(role: FileRole, item: unknown): ItemKind {
  if (role === 'sources') return 'source'
  if (role === 'places') return 'place'
  if (role === 'events') return 'event'
  const feature = asObject(item)
  if (role !== 'relocations') return 'other'
  const { kind } = asObject(feature.properties)
  return kind === 'stay' || (kind !== 'leg' && asObject(feature.geometry).type === 'Point') ? 'stay' : 'leg'
}

const roleByContent = oncePerObject(({ text, items: { path, values } }: EditedFile): FileRole => {
  if (path === undefined && isLesson({ document: { value: parsed(text) } })) return 'lesson'
  if (path?.length === 0 && values.some(isSource)) return 'sources'
  for (const value of values) {
    const part = value === BROKEN ? undefined : partOf(asObject(asObject(value).properties))
    if (part !== undefined) return part
  }
  return 'other'
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
