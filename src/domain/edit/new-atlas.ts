import type { AtlasFile } from '../atlas/atlas-schema'
import { lookOf } from '../atlas/category-looks'
import { FILE_NAMES } from '../atlas/file-names'
import { layoutOf, writeJson } from './json-layout'

/** Texts of a new atlas. */
export interface NewAtlasWords {
  readonly title: string
  readonly summary: string
  readonly licence: AtlasFile['licence']
  readonly categories: readonly {
    readonly id: string
    readonly label: string
    readonly description: string
  }[]
  readonly party: AtlasFile['parties'][number]
}

/**
 * The files of an atlas without events, by name.
 *
 * @param year the last that it spans, from 1900 on
 */
export function newAtlas(words: NewAtlasWords, year: number): ReadonlyMap<string, string> {
  const { atlas: name, ...files } = FILE_NAMES
  const atlas: AtlasFile = {
    ...{ title: words.title, summary: words.summary, version: '1.0.0', licence: words.licence },
    extent: { from: '1900', to: String(year) },
    view: { bounds: [-170, -56, 180, 75] },
    categories: words.categories.map((category, index) => ({
      ...category,
      ...lookOf(index),
    })),
    parties: [words.party],
    files,
  }
  const collection = { type: 'FeatureCollection', features: [] }
  const { events, relocations, places, sources } = files
  return new Map([
    [name, write(atlas)],
    ...[events, relocations, places].map((each) => [each, write(collection)] as const),
    [sources, write([])],
  ])
}

function write(value: unknown): string {
  return `${writeJson(value, layoutOf(''), '')}\n`
}
