import { asObject, asText, ownMember } from '../json/json-value'
import { countryBox, isInBox } from './country-box'
import { type CheckedFile, type Dataset, featuresOf, pointOf } from './dataset'

export interface KnownPlace {
  readonly position: readonly [lon: number, lat: number] | undefined
  readonly precision: string | undefined
  readonly country: string | undefined
  readonly name: string | undefined
  /** Names in all languages. */
  readonly names: readonly string[]
}

/** What can be referred to by id. A part is undefined where its file could not be read whole: of what it has nothing is sure. */
export interface Gazetteer {
  readonly places: ReadonlyMap<string, KnownPlace> | undefined
  readonly parties: ReadonlySet<string> | undefined
  readonly categories: ReadonlySet<string> | undefined
  readonly sources: ReadonlySet<string> | undefined
  readonly events: ReadonlySet<string> | undefined
  readonly legs: ReadonlySet<string> | undefined
  readonly stays: ReadonlySet<string> | undefined
}

export function readGazetteer(dataset: Dataset): Gazetteer {
  const whole = (file: CheckedFile | undefined) => (file?.document.isWhole ? file : undefined)
  const atlas = whole(dataset.atlas) && asObject(dataset.atlas?.document.value)
  return {
    places: whole(dataset.places) && readPlaces(dataset),
    parties: idsOf(atlas?.parties),
    categories: idsOf(atlas?.categories),
    sources: idsOf(whole(dataset.sources)?.document.value),
    events: whole(dataset.events) && featureIds(dataset.events),
    legs: whole(dataset.relocations) && featureIds(dataset.relocations, 'stay'),
    stays: whole(dataset.relocations) && featureIds(dataset.relocations, 'leg'),
  }
}

function readPlaces(dataset: Dataset): ReadonlyMap<string, KnownPlace> {
  const places = new Map<string, KnownPlace>()
  for (const feature of featuresOf(dataset.places)) {
    if (feature.id === undefined) continue
    const { properties } = feature
    const names = Object.keys(properties)
      .filter((key) => key === 'name' || key.startsWith('name:'))
      .flatMap((key) => asText(properties[key]) ?? [])
    // A place that lies outside its country is wrong in one or the other, and is told so itself.
    const point = pointOf(feature)
    const country = asText(properties.country)
    const box = country === undefined ? undefined : countryBox(country)
    const isSound = box === undefined || point === undefined || isInBox(box, ...point)
    places.set(feature.id, {
      position: isSound ? point : undefined,
      precision: asText(properties.precision),
      country: isSound && /^[A-Z]{2}$/.test(country ?? '') ? country : undefined,
      name: asText(properties.name),
      names,
    })
  }
  return places
}

function idsOf(items: unknown): ReadonlySet<string> | undefined {
  if (!Array.isArray(items)) return undefined
  const ids = new Set<string>()
  for (const item of items) {
    const id = asText(ownMember(asObject(item), 'id'))
    if (id !== undefined) ids.add(id)
  }
  return ids
}

/** The ids of the features of a file but those of a kind; one that names no kind may be of any. */
function featureIds(file: CheckedFile | undefined, others?: string): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { id, properties } of featuresOf(file))
    if (id !== undefined && (others === undefined || properties.kind !== others)) ids.add(id)
  return ids
}
