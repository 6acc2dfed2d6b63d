import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { FILE_NAMES } from '../../domain/atlas/file-names'
import { asObject } from '../../domain/json/json-value'

/** Files to be checked together: those of one atlas, or one file on its own. Paths are absolute. */
export interface CheckGroup {
  /** Folder of the atlas; undefined for a file on its own. */
  readonly root: string | undefined
  readonly files: readonly string[]
  /** The files whose problems were asked for. */
  readonly wanted: ReadonlySet<string>
}

/** Sorts files and folders (absolute, existing) into groups, each file in one group only. */
export function findFiles(paths: readonly string[]): readonly CheckGroup[] {
  const wantedByRoot = new Map<string, Set<string>>()
  const alone = new Set<string>()
  for (const path of paths) {
    for (const file of statSync(path).isDirectory() ? dataFilesIn(path) : [path]) {
      const root = rootOf(file)
      if (root === undefined) alone.add(file)
      else wantedByRoot.set(root, (wantedByRoot.get(root) ?? new Set()).add(file))
    }
  }
  const atlases = [...wantedByRoot].map(([root, wanted]) => {
    const files = dataFilesIn(root).filter((file) => rootOf(file) === root)
    return { root, files: [...new Set([...files, ...wanted])], wanted }
  })
  return [
    ...atlases,
    ...[...alone].map((file) => ({ root: undefined, files: [file], wanted: new Set([file]) })),
  ]
}

/** All JSON and GeoJSON files in a folder and those beneath it, in the order of their names. */
export function dataFilesIn(folder: string): string[] {
  const found: string[] = []
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') found.push(...dataFilesIn(path))
    } else if (/\.(?:geo)?json$/i.test(entry.name)) found.push(path)
  }
  return found
}

/** The folder of the atlas that a file is part of: the nearest above it whose `atlas.json` counts it in. */
function rootOf(file: string): string | undefined {
  const folder = dirname(file)
  for (const root of [folder, dirname(folder)]) {
    const atlas = join(root, FILE_NAMES.atlas)
    if (existsSync(atlas))
      return isPartOf(relative(root, file).split(sep).join('/'), atlas) ? root : undefined
  }
  return undefined
}

function isPartOf(name: string, atlas: string): boolean {
  if (name === FILE_NAMES.atlas || name.startsWith('lessons/')) return true
  if (['events.geojson', 'relocations.geojson', 'places.geojson', 'sources.json'].includes(name)) return true
  try {
    return Object.values(
      asObject(asObject(JSON.parse(readFileSync(atlas, 'utf8').replace(/^\uFEFF/, ''))).files),
    ).includes(name)
  } catch {
    return false
  }
}
