import { fileNames } from '../atlas/file-names'
import { lessonIdOf } from './check-lessons'

/** Of the files of a folder, by their paths in it, those of its atlas: what `atlas.json` names, and the lessons. */
export function filesOfFolder(paths: readonly string[], atlas: unknown): readonly string[] {
  const parts = Object.values(fileNames(atlas))
  const lessons = paths.filter((name) => lessonIdOf({ name }) !== undefined).sort()
  return [...new Set([...parts, ...lessons])].filter((name) => paths.includes(name))
}
