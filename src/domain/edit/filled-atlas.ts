import { type Category, PARTY_KINDS, type Party, SHAPES } from '../atlas/atlas-schema'
import { fileNames } from '../atlas/file-names'
import { asArray, asObject, asText, isJsonObject, type JsonObject, ownMember } from '../json/json-value'
import { oncePerObject } from '../once-per-object'

/** The text of a member, or another where it is none or blank. */
export function textOr(object: JsonObject, key: string, other: string): string {
  return asText(ownMember(object, key))?.trim() || other
}

/** Whether a file says which part of the map its atlas shows first. */
export function statesBounds(file: unknown): boolean {
  const bounds = asArray(asObject(asObject(file).view).bounds)
  return bounds.length === 4 && bounds.every((each) => typeof each === 'number')
}

/**
 * An `atlas.json` that is not finished yet, with what it needs to be read. Its categories and parties are read apart:
 * `editedCategories`, `editedParties`.
 */
export function filledAtlas(file: JsonObject, title: string): JsonObject {
  const licence = asObject(file.licence)
  const extent = asObject(file.extent)
  const { subtitle } = file
  return {
    ...file,
    title: textOr(file, 'title', title),
    subtitle: asText(subtitle)?.trim() ? subtitle : undefined,
    summary: textOr(file, 'summary', '–'),
    version: textOr(file, 'version', '0'),
    licence: {
      ...licence,
      id: textOr(licence, 'id', 'none'),
      label: textOr(licence, 'label', '–'),
      url: textOr(licence, 'url', '-'),
    },
    extent: { from: textOr(extent, 'from', '..'), to: textOr(extent, 'to', '..') },
    view: statesBounds(file) ? file.view : { bounds: [0, 0, 0, 0] },
    categories: [],
    parties: [],
    files: fileNames(file),
  }
}

const COLOUR = /^#[0-9a-f]{6}$/

/** The categories of an `atlas.json`, finished or not: one without a look of its own is grey. */
export function editedCategories(file: JsonObject): readonly Category[] {
  return eachOnce(asArray(file.categories), editedCategory)
}

const editedCategory = oncePerObject((own: JsonObject): Category => {
  const id = textOr(own, 'id', '')
  const colour = (key: string, other: string) => {
    const value = textOr(own, key, '')
    return COLOUR.test(value) ? value : other
  }
  return {
    ...own,
    ...{ id, label: textOr(own, 'label', id), description: textOr(own, 'description', '') },
    ...{ colour: colour('colour', '#6c7177'), colourDark: colour('colourDark', '#a3a8ae') },
    shape: SHAPES.find((shape) => shape === own.shape) ?? 'circle',
  }
})

/** The parties of an `atlas.json`, finished or not. */
export function editedParties(file: JsonObject): ReadonlyMap<string, Party> {
  return new Map(eachOnce(asArray(file.parties), editedParty).map((party) => [party.id, party]))
}

const editedParty = oncePerObject((own: JsonObject): Party => {
  const id = textOr(own, 'id', '')
  const text = (key: string) => textOr(own, key, '') || undefined
  return {
    ...own,
    ...{ id, label: textOr(own, 'label', id), inText: text('inText'), description: text('description') },
    // The kind of the others concerned: of all that there are, it says the least.
    kind: PARTY_KINDS.find((kind) => kind === own.kind) ?? 'witness',
  }
})

/** What is made of the objects of a list; one without an id, or with that of an earlier one, nothing can refer to. */
function eachOnce<T extends { readonly id: string }>(
  list: readonly unknown[],
  make: (own: JsonObject) => T,
): readonly T[] {
  const ids = new Set([''])
  return list.filter(isJsonObject).flatMap((own) => {
    const made = make(own)
    if (ids.has(made.id)) return []
    ids.add(made.id)
    return made
  })
}

/** A source that is not finished yet, with what it needs to be cited. */
export const filledSource = oncePerObject((source: JsonObject): JsonObject => {
  const custom = asObject(source.custom)
  return {
    ...source,
    type: textOr(source, 'type', 'document'),
    title: textOr(source, 'title', textOr(source, 'id', '–')),
    custom: {
      ...custom,
      perspective: textOr(custom, 'perspective', 'witness'),
      readAs: textOr(custom, 'readAs', 'not-read'),
    },
  }
})
