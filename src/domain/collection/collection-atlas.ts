import type { Atlas, AtlasEvent } from '../atlas/atlas'
import type { Category } from '../atlas/atlas-schema'

export interface CollectionAtlasParts {
  readonly title: string
  readonly extent: Atlas['extent']
  readonly isTimeless: boolean
  readonly bounds: Atlas['bounds']
  readonly areMarksTitled: boolean
  readonly categories: readonly Category[]
  /** Those that are drawn as marks at the moment, in time order. */
  readonly events: readonly AtlasEvent[]
}

/** A collection as the parts of the page see it that draw an atlas: it has no parties, sources, moves or stays. */
export function collectionAtlas(parts: CollectionAtlasParts): Atlas {
  return {
    ...parts,
    subtitle: undefined,
    summary: '',
    version: '',
    licence: { id: '', label: '', url: '' },
    parties: new Map(),
    names: [],
    places: new Map(),
    sources: new Map(),
    legs: [],
    stays: [],
    lessons: [],
    problems: [],
  }
}
