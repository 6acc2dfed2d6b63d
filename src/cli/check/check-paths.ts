import { relative, sep } from 'node:path'
import { checkAtlasFiles } from '../../domain/check/check-atlas'
import { checkEventsFile } from '../../domain/check/check-events-file'
import type { TextFile } from '../../domain/check/dataset'
import { type CheckGroup, findFiles } from './find-files'
import { createLocator } from './locate-problem'
import { type CheckResult, joinResults } from './located-problem'
import { printedPath } from './printed-path'
import { readFile } from './read-file'

/** Checks files and folders (absolute, existing); names in the result are relative to `cwd`. */
export function checkPaths(paths: readonly string[], cwd: string): CheckResult {
  return joinResults(findFiles(paths).map((group) => checkGroup(group, cwd)))
}

function checkGroup({ root, files, wanted }: CheckGroup, cwd: string): CheckResult {
  const pathByName = new Map(
    files.map((path) => [root === undefined ? path : slashed(relative(root, path)), path]),
  )
  const texts: TextFile[] = []
  const unreadable: string[] = []
  for (const [name, path] of pathByName) {
    const file = readFile(path, name)
    if (file !== undefined) texts.push(file)
    else if (wanted.has(path)) unreadable.push(printedPath(path, cwd))
  }
  const textByName = new Map(texts.map((file) => [file.name, file.text]))
  const locators = new Map<string, ReturnType<typeof createLocator>>()
  const isWanted = (name: string) => wanted.has(pathByName.get(name) ?? '')
  const found =
    root === undefined
      ? { problems: texts.flatMap(checkEventsFile), lessonsInPart: [] }
      : checkAtlasFiles(texts)
  const problems = found.problems
    .filter(({ file }) => isWanted(file))
    .map(({ file, problem }) => {
      let locate = locators.get(file)
      if (locate === undefined) {
        locate = createLocator(textByName.get(file) ?? '', printedPath(pathByName.get(file) ?? file, cwd))
        locators.set(file, locate)
      }
      return locate(problem)
    })
  const lessonsInPart = found.lessonsInPart
    .filter(isWanted)
    .map((name) => printedPath(pathByName.get(name) ?? name, cwd))
  return { files: wanted.size - unreadable.length, problems, lessonsInPart, unreadable }
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}
