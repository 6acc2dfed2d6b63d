import { isId } from '../atlas/member-schemas'
import type { TextChange, TextChanges } from '../edit/text-change'
import type { JsonPath } from '../json/json-value'
import { visitJson } from '../json/visit-json'
import { oncePerObject } from '../once-per-object'
import { fileValue, nodeOf } from './fault'
import type { Texts } from './fix'

/** Members that hold ids of other things, or lists of them. */
const REFERENCES: Readonly<Record<string, readonly string[]>> = {
  place: ['place', 'from', 'to', 'within', 'stop', 'stops', 'otherPlaces'],
  party: ['by', 'party', 'lens'],
  category: ['category', 'cat'],
  source: ['sources', 'coordinateSource'],
  leg: ['legs', 'leg'],
  event: ['events', 'event'],
  stay: ['stay'],
  lesson: ['lessons'],
}

/** The changes that make every reference to an id one to another, by file. */
export function renamed(
  files: Texts,
  old: string,
  id: string,
  kind?: string,
): ReadonlyMap<string, TextChanges> {
  const names = new Set(kind === undefined ? Object.values(REFERENCES).flat() : REFERENCES[kind])
  const changes = new Map<string, TextChanges>()
  for (const file of files.keys()) {
    const links = kind === undefined || kind === 'event' ? renamedLinks(files.get(file) ?? '', old, id) : []
    const found = [...renamedIn(files, file, names, old, id), ...links].sort((a, b) => a.from - b.from)
    if (found.length > 0) changes.set(file, found)
  }
  return changes
}

/** How often a file refers to an id as that of a thing of a kind. */
export function timesReferred(files: Texts, file: string, id: string, kind: string): number {
  const links = kind === 'event' ? renamedLinks(files.get(file) ?? '', id, id) : []
  return referencesIn(files, file, namesOf(kind), id).length + links.length
}

/** The changes of links to an event in the Markdown of lessons: `[the arrest](event:arrest-1971)`. */
function renamedLinks(text: string, old: string, id: string): TextChanges {
  if (!isId(old) || !isId(id)) return []
  return [...text.matchAll(new RegExp(`(?<=\\]\\(event:)${old}(?=\\))`, 'g'))].map(({ index }) => ({
    ...{ from: index, to: index + old.length, insert: id },
  }))
}

/** The changes of one file for references of one kind. */
export function renamedIn(
  files: Texts,
  file: string,
  names: ReadonlySet<string>,
  old: string,
  id: string,
): TextChanges {
  const changes: TextChange[] = []
  for (const path of referencesIn(files, file, names, old)) {
    const node = nodeOf({ files, file }, path)
    if (node !== undefined) changes.push({ from: node.from, to: node.to, insert: JSON.stringify(id) })
  }
  return changes
}

/** Where a file refers to an id, by members of these names. */
export function referencesIn(
  files: Texts,
  file: string,
  names: ReadonlySet<string>,
  id: string,
): readonly JsonPath[] {
  return (referencesOf(files)(file).get(id) ?? []).flatMap(({ name, path }) =>
    names.has(name) ? [path] : [],
  )
}

interface Reference {
  /** Of the member. */
  readonly name: string
  readonly path: JsonPath
}

/** All that refers to something in each file by what it names, found once for all problems of the same texts. */
const referencesOf = oncePerObject((files: Texts) => {
  const names = new Set(Object.values(REFERENCES).flat())
  const byFile = new Map<string, ReadonlyMap<string, readonly Reference[]>>()
  return (file: string) => {
    const known = byFile.get(file)
    if (known !== undefined) return known
    const found = new Map<string, Reference[]>()
    visitJson(fileValue({ files }, file), (value, _step, pathOf) => {
      if (typeof value !== 'string') return
      const path = pathOf()
      const name = String(path.findLast((step) => typeof step === 'string'))
      if (!names.has(name)) return
      const same = found.get(value)
      if (same === undefined) found.set(value, [{ name, path }])
      else same.push({ name, path })
    })
    byFile.set(file, found)
    return found
  }
})

/** The names of the members that refer to things of one kind. */
export function namesOf(kind: string): ReadonlySet<string> {
  return new Set(Object.hasOwn(REFERENCES, kind) ? REFERENCES[kind] : [])
}
