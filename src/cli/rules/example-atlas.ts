import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TextFile } from '../../domain/check/dataset'

const FOLDER = 'tests/fixtures/check/atlas'
const NAMES = [
  ...['atlas.json', 'events.geojson', 'relocations.geojson', 'places.geojson', 'sources.json'],
  'lessons/the-move.json',
]

/** The faultless atlas of a library that moved, from which the examples of the rules are pieces. */
export function readExampleAtlas(project: string): readonly TextFile[] {
  return NAMES.map((name) => ({ name, text: readFileSync(resolve(project, FOLDER, name), 'utf8') }))
}
