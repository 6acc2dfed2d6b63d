import { isId } from '../atlas/member-schemas'
import { proposedId } from '../fix/make-id'
import { asObject, asText, isJsonObject, type JsonObject, type JsonPath, ownMember } from '../json/json-value'
import { sameJson } from '../json/same-json'
import { ID_PROPERTIES } from './match-features'
import type { RestoreKind, RestoreNote } from './restore-note'
import { isCoarsened, restoreGeometry, restoreValue, UNREADABLE } from './restore-value'

/** What tools add of their own: uMap's options, GDAL's key of a row. */
const TOOL_PROPERTIES = new Set(['_umap_options', '_storage_options', 'fid'])

export interface FeatureSetting {
  /** Names of properties that no feature of the edited file has: the tool cannot carry them. */
  readonly dropped: ReadonlySet<string>
  /** Whether the positions of the edited file are longitude and latitude. */
  readonly hasDegrees: boolean
}

/** A feature with the person's changes alone, and what came of its parts. */
export function restoreFeature(
  original: JsonObject,
  edited: JsonObject,
  { dropped, hasDegrees }: FeatureSetting,
): { readonly feature: JsonObject; readonly notes: readonly RestoreNote[] } {
  const notes: RestoreNote[] = []
  const note = (kind: RestoreKind, ...path: JsonPath) => notes.push({ kind, feature: nameOf(original), path })

  const restored = (was: unknown, is: unknown, path: JsonPath): unknown => {
    const value = restoreValue(was, is)
    if (value === UNREADABLE) note('unclear', ...path)
    else if (!sameJson(was, value)) note(was === undefined ? 'added' : 'changed', ...path)
    return value === UNREADABLE ? was : value
  }

  const properties = (was: JsonObject, is: JsonObject): JsonObject => {
    const members: [string, unknown][] = []
    for (const [name, value] of Object.entries(was)) {
      const now = ownMember(is, name)
      if (now === undefined && dropped.has(name)) {
        note('put-back', 'properties', name)
        members.push([name, value])
      } else if (now === undefined || (now === null && value !== null)) note('removed', 'properties', name)
      else members.push([name, restored(value, now, ['properties', name])])
    }
    for (const [name, value] of Object.entries(is)) {
      if (Object.hasOwn(was, name) || value === null || value === '' || TOOL_PROPERTIES.has(name)) continue
      if (ID_PROPERTIES.includes(name) && String(value) === String(original.id)) continue
      note('added', 'properties', name)
      members.push([name, value])
    }
    return Object.fromEntries(members)
  }

  const members = Object.entries(original).map(([name, was]): [string, unknown] => {
    const is = ownMember(edited, name)
    if (name === 'id' || name === 'type') return [name, was]
    if (name === 'properties') return [name, properties(asObject(was), asObject(is))]
    if (is === undefined) note('put-back', name)
    if (is === undefined) return [name, was]
    if (name !== 'geometry') return [name, restored(was, is, [name])]
    if (!sameJson(was, is) && isCoarsened(was, is)) {
      note('put-back', name)
      return [name, was]
    }
    const geometry = restoreGeometry(was, is)
    if (!sameJson(was, geometry)) note(hasDegrees ? 'changed' : 'unclear', name)
    return [name, hasDegrees ? geometry : was]
  })
  return { feature: Object.fromEntries(members), notes }
}

/**
 * A feature that the person added, without what the tool left empty or added of its own. Where the others have ids, one
 * without has that of its properties, or one is made; `taken` are those of all others, to which its own is added.
 */
export function addedFeature({ type, id, ...edited }: JsonObject, taken: Set<unknown>): JsonObject {
  const written = asObject(edited.properties)
  const isFree = (name: string) => isId(asText(written[name]) ?? '') && !taken.has(written[name])
  const needsId = !isOwnId(id) && [...taken].some(isOwnId)
  const idProperty = needsId ? ID_PROPERTIES.find(isFree) : undefined
  const ownId = isOwnId(id) ? id : undefined
  const made = idProperty ? written[idProperty] : needsId ? proposedId(written, taken) : ownId
  taken.add(made)
  const kept = Object.entries(written).filter(
    ([name, value]) => value !== null && name !== idProperty && !TOOL_PROPERTIES.has(name),
  )
  return {
    ...(type !== undefined && { type }),
    ...(made !== undefined && { id: made }),
    ...edited,
    ...(isJsonObject(edited.properties) && { properties: Object.fromEntries(kept) }),
  }
}

function isOwnId(id: unknown): boolean {
  return typeof id === 'number' || (typeof id === 'string' && id !== '')
}

/** How a feature is named to people. */
export function nameOf(feature: JsonObject): string {
  const { id } = feature
  return typeof id === 'string' || typeof id === 'number' ? String(id) : (titleOf(feature) ?? '?')
}

export function titleOf(feature: JsonObject): string | undefined {
  return asText(asObject(feature.properties).title)
}
