import { asArray, asObject, asText, type JsonPath, ownMember, textsOf } from '../json/json-value'
import type { ProblemCode } from './codes'
import { type CheckedFile, type Dataset, featuresOf } from './dataset'

/**
 * Warns of sources, places, parties and categories that nothing refers to. Says nothing while a file that
 * might refer to them cannot be read or has errors: a misspelt name would be told of twice. Nor of an atlas without events,
 * which has just been begun.
 */
export function checkUnused(dataset: Dataset): void {
  const { atlas, events, relocations, places, sources } = dataset
  if (events === undefined || relocations === undefined || places === undefined) return
  if (featuresOf(events).next().done) return
  if ([atlas, events, relocations, places].some((file) => file?.report.hasErrors())) return
  const used = {
    sources: new Set<unknown>(),
    places: new Set<unknown>(),
    parties: new Set<unknown>(),
    categories: new Set<unknown>(),
  }
  const markAll = (set: Set<unknown>, ids: unknown): void => {
    for (const [id] of textsOf(ids)) set.add(id)
  }
  for (const { properties } of [...featuresOf(events), ...featuresOf(relocations), ...featuresOf(places)]) {
    used.categories.add(properties.category)
    for (const name of ['place', 'from', 'to', 'within']) used.places.add(properties[name])
    for (const name of ['otherPlaces', 'stops']) markAll(used.places, properties[name])
    used.sources.add(properties.coordinateSource)
    markAll(used.sources, properties.sources)
    for (const item of asArray(properties.claims)) {
      const claim = asObject(item)
      used.parties.add(claim.by)
      markAll(used.sources, claim.sources)
    }
  }
  for (const { file, id, path } of featuresOf(places)) {
    if (id !== undefined && !used.places.has(id)) file.report.add('unused/place', [...path, 'id'], { id })
  }
  const value = asObject(atlas?.document.value)
  reportUnused(sources, 'unused/source', sources?.document.value, [], used.sources)
  reportUnused(atlas, 'unused/party', value.parties, ['parties'], used.parties)
  reportUnused(atlas, 'unused/category', value.categories, ['categories'], used.categories)
}

function reportUnused(
  file: CheckedFile | undefined,
  code: ProblemCode,
  items: unknown,
  path: JsonPath,
  used: ReadonlySet<unknown>,
): void {
  const list = asArray(items)
  for (let index = 0; index < list.length; index++) {
    const id = asText(ownMember(asObject(list[index]), 'id'))
    if (id !== undefined && !used.has(id)) file?.report.add(code, [...path, index, 'id'], { id })
  }
}
