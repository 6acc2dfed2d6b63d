import { readFileSync } from 'node:fs'
import { type AtlasFiles, readAtlas } from '../../../src/domain/atlas/read-atlas'

const load = (name: string): unknown => JSON.parse(readFileSync(`data/${name}`, 'utf8'))

/** The parsed files of `data/`. */
export const bundledFiles: AtlasFiles = {
  atlas: load('atlas.json'),
  events: load('events.geojson'),
  relocations: load('relocations.geojson'),
  places: load('places.geojson'),
  sources: load('sources.json'),
}

const { atlas } = readAtlas(bundledFiles)
if (!atlas) throw new Error('data/atlas.json cannot be read')

export const bundledAtlas = atlas
