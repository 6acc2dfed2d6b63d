import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Atlas } from '../../domain/atlas/atlas'
import type { AtlasFile } from '../../domain/atlas/atlas-schema'
import { FILE_NAMES } from '../../domain/atlas/file-names'
import { readAtlas } from '../../domain/atlas/read-atlas'
import { closeDirections } from '../../domain/text/closed-directions'
import { pages } from '../../i18n/en/pages'

/** The names of the files of a dataset beside `atlas.json`. */
export type DatasetFiles = Pick<AtlasFile['files'], 'events' | 'relocations' | 'places' | 'sources'>

export interface Dataset {
  readonly atlas: Atlas
  readonly files: DatasetFiles
}

/** Reads the dataset in a folder. Throws where a file is missing, is no JSON, or `atlas.json` is not what it should be. */
export function readDataset(folder: string): Dataset {
  const read = (name: string): unknown =>
    closeDirections(JSON.parse(readFileSync(join(folder, name), 'utf8')))
  const file = read(FILE_NAMES.atlas) as AtlasFile
  const { files } = file
  const { atlas } = readAtlas({
    atlas: file,
    events: read(files.events),
    relocations: read(files.relocations),
    places: read(files.places),
    sources: read(files.sources),
  })
  if (!atlas) throw new Error(pages.unreadable(join(folder, FILE_NAMES.atlas)))
  return { atlas, files }
}
