import type { TextChange, TextChanges } from '../edit/text-change'
import { visitJson } from '../json/visit-json'
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
    const found = renamedIn(files, file, names, old, id)
    if (found.length > 0) changes.set(file, found)
  }
  return changes
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
  if (!files.get(file)?.includes(JSON.stringify(old).slice(1, -1))) return changes
  visitJson(fileValue({ files }, file), (value, _step, pathOf) => {
    if (value !== old) return
    const path = pathOf()
    const name = path.findLast((step) => typeof step === 'string')
    const node = names.has(String(name)) ? nodeOf({ files, file }, path) : undefined
    if (node !== undefined) changes.push({ from: node.from, to: node.to, insert: JSON.stringify(id) })
  })
  return changes
}

/** The names of the members that refer to things of one kind. */
export function namesOf(kind: string): ReadonlySet<string> {
  return new Set(Object.hasOwn(REFERENCES, kind) ? REFERENCES[kind] : [])
}
