import { namesWgs84 } from '../check/crs-name'
import { insertItems, removeItems, setAt } from '../edit/edit-file'
import { changeFile, type EditedFile, openFile } from '../edit/edited-file'
import type { TextChange } from '../edit/text-change'
import { parseJson } from '../json/json-document'
import { asArray, asObject, isJsonObject, type JsonObject, ownMember } from '../json/json-value'
import { sameJson } from '../json/same-json'
import type { Problem } from '../problem'
import { matchFeatures } from './match-features'
import { addedFeature, nameOf, restoreFeature, titleOf } from './restore-feature'
import type { RestoreNote } from './restore-note'
import { restoreValue, UNREADABLE } from './restore-value'
import { sharedTraits, traitsOf } from './shared-traits'

export type Restored =
  | { readonly text: string; readonly notes: readonly RestoreNote[] }
  /** Why a file cannot be read, and which of the two; no problem of its JSON where it has no `features`. */
  | { readonly problems: readonly Problem[]; readonly of: 'original' | 'edited' }

/** What GDAL and uMap write into a collection of their own. */
const TOOL_MEMBERS = new Set(['name', 'crs', 'bbox', 'xy_coordinate_resolution', '_umap_options'])

/**
 * A GeoJSON file after another tool had it: the original text with the person's changes alone. What the tool drops by habit
 * (ids, members of the collection, nested values, digits of coordinates) is put back; what it adds is left out.
 */
export function restoreFrom(original: string, edited: string): Restored {
  const before = parseJson(original)
  const after = parseJson(edited)
  if (before.value === undefined) return { problems: before.problems, of: 'original' }
  if (after.value === undefined) return { problems: after.problems, of: 'edited' }
  const was = asObject(before.value)
  const is = asObject(after.value)
  if (!Array.isArray(was.features)) return { problems: [], of: 'original' }
  if (!Array.isArray(is.features)) return { problems: [], of: 'edited' }
  const originals = asArray(was.features).map(asObject)
  const features = asArray(is.features).map(asObject)
  const matches = matchFeatures(was.features, is.features)
  const notes: RestoreNote[] = []
  const setting = {
    dropped: droppedProperties(originals, features, matches),
    hasDegrees: is.crs === undefined || namesWgs84(is.crs),
  }

  let file = openFile('', original)
  const changes: TextChange[] = []
  for (const [index, match] of matches.entries()) {
    if (match === undefined) continue
    const restored = restoreFeature(originals[match] ?? {}, features[index] ?? {}, setting)
    notes.push(...restored.notes)
    if (restored.notes.every(({ kind }) => kind === 'put-back')) continue
    changes.push(...(setAt(file, ['features', match], restored.feature) ?? []))
  }
  file = changeFile(
    file,
    changes.sort((a, b) => a.from - b.from),
  )

  const known = new Set(matches)
  const missing = originals.flatMap((feature, index) => (known.has(index) ? [] : [{ feature, index }]))
  const strange = asArray(is.features).filter((_, index) => matches[index] === undefined)
  const unknown = strange.filter(isJsonObject)
  const add = (kind: RestoreNote['kind'], feature: JsonObject) =>
    notes.push({ kind, feature: nameOf(feature), path: [] })
  // Tools leave out what has no place on the map, and what is no feature at all.
  const isUnmapped = ({ feature, index }: (typeof missing)[number]) =>
    feature.geometry === null || !isJsonObject(asArray(was.features)[index])
  const lost = missing.filter(isUnmapped)
  const gone = missing.filter((each) => !isUnmapped(each))
  const shared = sharedTraits(
    gone.map(({ feature }) => feature),
    unknown,
  )
  const isClear = (feature: JsonObject) => !traitsOf(feature).some((trait) => shared.has(trait))
  const taken = new Set<unknown>([...originals, ...unknown].map(({ id }) => id))
  const added = unknown.filter(isClear).map((feature) => addedFeature(feature, taken))
  for (const { feature } of lost) add('put-back', feature)
  for (const { feature } of gone) add(isClear(feature) ? 'removed' : 'unclear', feature)
  // A tool's own id tells a person nothing.
  for (const { id, ...feature } of unknown)
    add(isClear(feature) ? 'added' : 'left-out', titleOf(feature) ? feature : { id, ...feature })
  for (const each of strange) if (!isJsonObject(each)) add('left-out', {})
  const removed = gone.flatMap(({ feature, index }) => (isClear(feature) ? [index] : []))
  file = changeFile(file, removeItems(file, removed))
  file = changeFile(file, insertItems(file, file.items.starts.length, added))
  return { text: restoreMembers(file, was, is, notes).text, notes }
}

/** The file with what the person did to the members of the collection. */
function restoreMembers(file: EditedFile, was: JsonObject, is: JsonObject, notes: RestoreNote[]): EditedFile {
  let restored = file
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (name === 'features' || TOOL_MEMBERS.has(name)) continue
    const value = ownMember(is, name)
    const before = ownMember(was, name)
    const note = (kind: RestoreNote['kind']) => notes.push({ kind, feature: undefined, path: [name] })
    if (value === undefined) note('put-back')
    else {
      const after = restoreValue(before, value)
      if (sameJson(before, after)) continue
      const changes = after === UNREADABLE ? undefined : setAt(restored, [name], after)
      note(changes === undefined ? 'unclear' : before === undefined ? 'added' : 'changed')
      restored = changeFile(restored, changes ?? [])
    }
  }
  return restored
}

/** Properties that the original has and no known feature of the edited file: a person takes out one, a tool all. */
function droppedProperties(
  originals: readonly JsonObject[],
  features: readonly JsonObject[],
  matches: readonly (number | undefined)[],
): ReadonlySet<string> {
  const namesOf = (all: readonly (JsonObject | undefined)[]) =>
    all.flatMap((feature) => Object.keys(asObject(feature?.properties)))
  const present = new Set(namesOf(features))
  const had = namesOf(matches.flatMap((match) => (match === undefined ? [] : [originals[match]])))
  return new Set(had.filter((name) => !present.has(name)))
}
