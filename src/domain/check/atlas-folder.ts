import { fileNames, lessonFilesOf } from '../atlas/file-names'
import { lessonIdOf } from './check-lessons'

/** What is in a folder. */
interface FilesOfFolder {
  /** By the names of the files of its atlas (those that `atlas.json` names, and the lessons), their paths in the folder. */
  readonly paths: ReadonlyMap<string, string>
  /** Paths of other files beside these that look as if they were of it. */
  readonly ignored: readonly string[]
}

/**
 * Of the files of a folder, by their paths in it, those of its atlas. Lessons that it lists may lie beside it: so they do where
 * a browser has downloaded all of an atlas.
 */
export function filesOfFolder(paths: readonly string[], atlas: unknown): FilesOfFolder {
  const parts = Object.values(fileNames(atlas))
  const listed = lessonFilesOf(atlas)
  const lessons = [...paths, ...listed].filter((name) => lessonIdOf({ name }) !== undefined).sort()
  const found = new Map<string, string>()
  for (const name of new Set([...parts, ...lessons])) {
    const beside = name.slice(name.lastIndexOf('/') + 1)
    if (paths.includes(name)) found.set(name, name)
    else if (listed.includes(name) && paths.includes(beside) && !parts.includes(beside))
      found.set(name, beside)
  }
  const taken = new Set(found.values())
  const ignored = paths.filter((path) => /^[^/.][^/]*\.(?:geo)?json$/i.test(path) && !taken.has(path))
  return { paths: found, ignored: ignored.sort() }
}
