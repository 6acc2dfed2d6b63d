import { FILE_NAMES } from '../atlas/file-names'
import { isId } from '../atlas/member-schemas'
import { asEarthPosition } from '../atlas/position'
import { STUB_TITLE } from '../check/placeholders'
import { insertItems } from '../edit/edit-file'
import { type EditedFile, openFile } from '../edit/edited-file'
import { isOwnPlace, placeSets } from '../edit/place-sets'
import type { TextChanges } from '../edit/text-change'
import { valueAt as valueWithin } from '../edit/value-at'
import { asArray, asObject, asText, type JsonPath, ownMember, textsOf } from '../json/json-value'
import { sameJson } from '../json/same-json'
import { stringOffset } from '../json/string-offset'
import { oncePerObject } from '../once-per-object'
import { bareWord } from '../search/nearest-word'
import {
  type Fault,
  type Fixer,
  fileValue,
  fixed,
  inOrder,
  instead,
  nodeOf,
  setIn,
  takenOut,
  valueAt,
  valueThere,
} from './fault'
import type { Fix, Texts } from './fix'
import { namesOf, referencesIn, renamed, renamedIn } from './renamed'

/** The file of a dataset that has a part, by `atlas.json` or the usual name; undefined where it is not there. */
function partFile(
  { files }: Fault,
  part: 'events' | 'relocations' | 'places' | 'sources',
): string | undefined {
  const named = asObject(asObject(fileValue({ files }, FILE_NAMES.atlas)).files)
  const name = asText(ownMember(named, part)) ?? (part === 'sources' ? 'sources.json' : `${part}.geojson`)
  return files.has(name) ? name : undefined
}

/** Writes the id that is meant, wherever the file refers to the other as to a thing of this kind. */
export const mendReference: Fixer = (fault) => {
  const { problem } = fault
  const { id, suggestion, malformed } = problem.values
  if (typeof id === 'string' && typeof malformed === 'string') return renamedDefinition(fault, malformed, id)
  if (typeof id !== 'string' || typeof suggestion !== 'string' || suggestion === '') return []
  const isSafe = bareWord(id) === bareWord(suggestion) && !problem.values.definedOn
  const value = valueThere(fault)
  const values = { id: suggestion }
  if (value !== id) return fixed(fault, 'write-reference', isSafe, withinText(fault, id, suggestion), values)
  const kind = problem.code.replace('reference/', '')
  const all =
    Number(problem.values.uses) > 1 ? renamedIn(fault.files, fault.file, namesOf(kind), id, suggestion) : []
  const changes = all.length > 0 ? all : instead(fault, JSON.stringify(suggestion))
  const along = kind === 'place' ? pointsAlong(fault, id, suggestion, all.length > 0) : []
  return [
    ...renamedDefinition(fault, suggestion, id),
    ...fixed(fault, 'write-reference', isSafe, inOrder([...changes, ...along]), values),
  ]
}

/** Gives the features without a point that of the place which is meant; one that is there may be more exact than the place's. */
function pointsAlong(fault: Fault, id: string, place: string, isEverywhere: boolean): TextChanges {
  const gazetteer = partFile(fault, 'places')
  const at = gazetteer === undefined ? undefined : definitionsIn(fault.files)(gazetteer).get(place)
  if (gazetteer === undefined || at === undefined) return []
  const position = asEarthPosition(
    valueWithin(fileValue(fault, gazetteer), [...at, 'geometry', 'coordinates']),
  )
  const paths = isEverywhere ? referencesIn(fault.files, fault.file, OWN_PLACE, id) : [fault.problem.path]
  return paths.flatMap((path) => {
    const own = path.slice(0, -2)
    const set = { path: path.slice(-2), value: place }
    const feature = asObject(valueWithin(fileValue(fault, fault.file), own))
    if (feature.geometry !== null || !isOwnPlace(feature, set)) return []
    return placeSets(feature, set, position)
      .filter((each) => each.path[0] === 'geometry')
      .flatMap((each) => setIn(fault, [...own, ...each.path], each.value))
  })
}

const OWN_PLACE: ReadonlySet<string> = new Set(['place'])

/** Where nothing names the id that is defined, or it has not the form of one, that is likely the misspelt one. */
function renamedDefinition({ files, problem }: Fault, old: string, id: string): readonly Fix[] {
  const file = asText(problem.values.definedIn)
  if (file === undefined || !problem.values.definedOn || !isId(id)) return []
  const path = definitionsIn(files)(file).get(old)
  const node = path && nodeOf({ files, file }, [...path, 'id'])
  if (node === undefined) return []
  const changes = new Map(renamed(files, old, id, problem.code.replace('reference/', '')))
  const own = { from: node.from, to: node.to, insert: JSON.stringify(id) }
  changes.set(file, inOrder([...(changes.get(file) ?? []), own]))
  return [{ code: 'rename-id', values: { id }, isSafe: false, changes }]
}

/** Where in each file what has an id stands, the first of those that share one, found once for all problems of the same texts. */
const definitionsIn = oncePerObject((files: Texts) => {
  const byFile = new Map<string, ReadonlyMap<unknown, JsonPath>>()
  return (file: string) => {
    const known = byFile.get(file)
    if (known !== undefined) return known
    const root = fileValue({ files }, file)
    const lists = Array.isArray(root) ? [[]] : ['features', 'parties', 'categories'].map((name) => [name])
    const paths = new Map<unknown, JsonPath>()
    for (const list of lists) {
      const items = asArray(list[0] === undefined ? root : ownMember(asObject(root), list[0]))
      for (const [index, item] of items.entries()) {
        const id = ownMember(asObject(item), 'id')
        if (!paths.has(id)) paths.set(id, [...list, index])
      }
    }
    byFile.set(file, paths)
    return paths
  }
})

/** Lists that mean the same without one of their items. */
const LISTS: ReadonlySet<string> = new Set(['events', 'legs', 'otherPlaces'])

/** Writes the id that is meant; where that is not sure, as it may have been deleted, takes it out of the lists of the file instead. */
export const mendListed: Fixer = (fault) => {
  const meant = mendReference(fault)
  const { id, uses } = fault.problem.values
  const isSure = meant.some(({ code, isSafe }) => isSafe || code === 'rename-id')
  if (isSure || typeof id !== 'string' || valueThere(fault) !== id) return meant
  const all = Number(uses) > 1 ? referencesIn(fault.files, fault.file, LISTS, id) : [fault.problem.path]
  const lists = new Map<string, { readonly list: JsonPath; readonly indices: number[] }>()
  for (const path of all) {
    const [name, index] = path.slice(-2)
    if (typeof index !== 'number' || !LISTS.has(String(name))) continue
    const list = path.slice(0, -1)
    const key = JSON.stringify(list)
    const known = lists.get(key)
    if (known) known.indices.push(index)
    else lists.set(key, { list, indices: [index] })
  }
  const changes = [...lists.values()].flatMap(({ list, indices }) => takenOut(fault, list, indices))
  return [...meant, ...fixed(fault, 'take-out', false, inOrder(changes), { id })]
}

/** An id within a text: a link of a lesson, one of a list in a view, or of a panel. */
function withinText(fault: Fault, id: string, suggestion: string) {
  const { from, to, path } = fault.problem
  const quote = fault.text[from] === '"' ? from : nodeOf(fault, path)?.from
  const text = asText(valueAt(fault, path))
  if (quote === undefined || text === undefined) return []
  const at = text.split(/([,:()])/).reduce<{ at: number; found: number }>(
    ({ at, found }, part) => {
      const offset = stringOffset(fault.text, quote, at)
      const isThere = found < 0 && part === id && (quote === from || (offset >= from && offset < to))
      return { at: at + part.length, found: isThere ? at : found }
    },
    { at: 0, found: -1 },
  ).found
  if (at < 0) return []
  const start = stringOffset(fault.text, quote, at)
  return [{ from: start, to: stringOffset(fault.text, quote, at + id.length), insert: suggestion }]
}

/** The name of a file, or of a lesson's file. */
export const mendFileName: Fixer = (fault) => {
  const { suggestion } = fault.problem.values
  return typeof suggestion === 'string' && suggestion !== ''
    ? fixed(fault, 'write-reference', false, instead(fault, JSON.stringify(suggestion)), { id: suggestion })
    : []
}

/** Files opened to add items, once for all problems of the same texts. */
const openedOf = oncePerObject((files: Texts) => {
  const opened = new Map<string, EditedFile>()
  return (file: string): EditedFile => {
    const known = opened.get(file) ?? openFile(file, files.get(file) ?? '')
    opened.set(file, known)
    return known
  }
})

/** What is meant, or an entry to be filled in: the checker asks for its title, and for what the stub leaves out. */
export const mendSource: Fixer = (fault) => {
  const { id } = fault.problem.values
  const file = partFile(fault, 'sources')
  const sources = file === undefined ? undefined : fileValue(fault, file)
  const suggested = mendReference(fault)
  if (file === undefined || !Array.isArray(sources) || typeof id !== 'string' || !isId(id)) return suggested
  const stub = { id, type: 'document', title: STUB_TITLE }
  const changes = insertItems(openedOf(fault.files)(file), sources.length, [stub])
  return [
    ...suggested,
    { code: 'add-source-stub', values: { id }, isSafe: false, changes: new Map([[file, changes]]) },
  ]
}

/** Names in the other what names it. */
export const nameBack: Fixer = (fault) => {
  const { from, to, kind, member } = fault.problem.values
  const file = partFile(fault, kind === 'event' ? 'events' : 'relocations')
  if (file === undefined || typeof from !== 'string' || typeof member !== 'string') return []
  const path = definitionsIn(fault.files)(file).get(to)
  if (path === undefined) return []
  const list =
    valueAt({ ...fault, file, text: fault.files.get(file) ?? '' }, [...path, 'properties', member]) ?? []
  if (!Array.isArray(list)) return []
  const changes = setIn({ files: fault.files, file }, [...path, 'properties', member], [...list, from])
  return [
    { code: 'name-back', values: { id: String(to) }, isSafe: false, changes: new Map([[file, changes]]) },
  ]
}

/** Takes an item that stands in a list already out of it. */
export const removeRepeated: Fixer = (fault) => {
  const { path, values } = fault.problem
  return fixed(fault, 'remove-repeated', true, setIn(fault, path, undefined), { id: values.id ?? '' })
}

/** A claim goes where the one above it says all that it says. */
export const removeRepeatedClaim: Fixer = (fault) => {
  const at = fault.problem.path.slice(0, -1)
  const claims = asArray(valueAt(fault, at.slice(0, -1)))
  const index = Number(at.at(-1))
  const isTold = claims.slice(0, index).some((claim) => sameJson(claim, claims[index]))
  return isTold ? fixed(fault, 'remove-repeated', true, setIn(fault, at, undefined), { id: '' }) : []
}

/** Lists a source of a claim with those of its event. */
export const addSource: Fixer = (fault) => {
  const path = [...propertiesOf(fault.problem.path), 'sources']
  const sources = valueAt(fault, path)
  const { id } = fault.problem.values
  if (!Array.isArray(sources) || typeof id !== 'string') return []
  return fixed(fault, 'add-source', true, setIn(fault, path, [...sources, id]), { id })
}

/** The sources of an event are at least those of its claims. */
export const addSources: Fixer = (fault) => {
  const { path } = fault.problem
  if (path.at(-2) !== 'properties') return []
  const { claims } = asObject(valueAt(fault, path.slice(0, -1)))
  const ids = asArray(claims).flatMap((claim) => [...textsOf(asObject(claim).sources)].map(([id]) => id))
  const sources = [...new Set(ids)].filter(isId)
  if (sources.length === 0) return []
  return fixed(fault, 'add-sources', true, setIn(fault, path, sources), { count: sources.length })
}

function propertiesOf(path: JsonPath): JsonPath {
  return path.slice(0, path.indexOf('properties') + 1)
}

/** Takes a whole member or item away: that of the problem, or what it is the id of. */
export function removal(code: 'remove-item' | 'remove-member', of: (path: JsonPath) => JsonPath): Fixer {
  return (fault) => {
    const path = of(fault.problem.path)
    const key = String(path.at(-1))
    const { id } = fault.problem.values
    return fixed(fault, code, false, setIn(fault, path, undefined), { key, id: id ?? '' })
  }
}

/** Writes the value that one of the problem's own values names. */
export function writing(wanted: (values: Fault['problem']['values']) => string | number | undefined): Fixer {
  return (fault): readonly Fix[] => {
    const value = wanted(fault.problem.values)
    if (value === undefined || value === '') return []
    const isThere = fault.problem.to > fault.problem.from + 1 || typeof valueThere(fault) === 'number'
    if (!isThere) return []
    return fixed(fault, 'write-value', false, instead(fault, JSON.stringify(value)), { value })
  }
}

/** Adds a lesson to the list of `atlas.json`, behind the others. */
export const listLesson: Fixer = (fault) => {
  const { id } = fault.problem.values
  const atlas = asObject(fileValue(fault, FILE_NAMES.atlas))
  const lessons = ownMember(atlas, 'lessons') ?? []
  if (!fault.files.has(FILE_NAMES.atlas) || typeof id !== 'string' || !Array.isArray(lessons)) return []
  const changes = setIn({ files: fault.files, file: FILE_NAMES.atlas }, ['lessons'], [...lessons, id])
  return [
    { code: 'list-lesson', values: { id }, isSafe: false, changes: new Map([[FILE_NAMES.atlas, changes]]) },
  ]
}

/** Keys of an address that are each reader's own go; others may be misspelt. */
export const mendViewKey: Fixer = (fault) => {
  const { path, values } = fault.problem
  const { suggestion } = values
  const members = nodeOf(fault, path.slice(0, -1))?.members()
  const key = members?.get(String(path.at(-1)))?.key
  const remove = removal('remove-member', (at) => at)(fault)
  if (key === undefined || !suggestion || suggestion === 'map' || members?.has(String(suggestion)))
    return remove
  const changes = [{ from: key.from, to: key.to, insert: JSON.stringify(suggestion) }]
  return [...fixed(fault, 'rename-key', false, changes, { name: suggestion }), ...remove]
}
