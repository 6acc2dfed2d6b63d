import { asObject, ownMember, textsOf } from '../json/json-value'
import type { AtlasFiles } from './read-atlas'

/** How the files of an atlas are usually named. */
export const FILE_NAMES: Readonly<Record<keyof AtlasFiles, string>> = {
  atlas: 'atlas.json',
  events: 'events.geojson',
  relocations: 'relocations.geojson',
  places: 'places.geojson',
  sources: 'sources.json',
}

export const ATLAS_PARTS = Object.keys(FILE_NAMES) as (keyof AtlasFiles)[]

/** How the files of an atlas are named: as its `atlas.json` says, where those are names beside it and no addresses. */
export function fileNames(atlas: unknown): Readonly<Record<keyof AtlasFiles, string>> {
  const own = asObject(ownMember(asObject(atlas), 'files'))
  const names = { ...FILE_NAMES }
  for (const part of ATLAS_PARTS) {
    const name = ownMember(own, part)
    if (part !== 'atlas' && typeof name === 'string' && /^[\w-][\w.-]*$/.test(name)) names[part] = name
  }
  return names
}

/** Names of the files of the lessons that an `atlas.json` lists. */
export function lessonFilesOf(atlas: unknown): readonly string[] {
  return [...textsOf(asObject(atlas).lessons)].map(([id]) => `lessons/${id}.json`)
}
