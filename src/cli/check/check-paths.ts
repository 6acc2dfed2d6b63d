import { relative, sep } from 'node:path'
import { checkAtlas } from '../../domain/check/check-atlas'
import { checkEventsFile } from '../../domain/check/check-events-file'
import { type CheckGroup, findFiles } from './find-files'
import { createLocator } from './locate-problem'
import type { CheckResult, LocatedProblem } from './located-problem'
import { printedPath } from './printed-path'
import { readFile } from './read-file'

/** Checks files and folders (absolute, existing); names in the result are relative to `cwd`. */
export function checkPaths(paths: readonly string[], cwd: string): CheckResult {
  const groups = findFiles(paths)
  return {
    files: groups.reduce((sum, { wanted }) => sum + wanted.size, 0),
    problems: groups.flatMap((group) => checkGroup(group, cwd)),
  }
}

function checkGroup({ root, files, wanted }: CheckGroup, cwd: string): readonly LocatedProblem[] {
  const pathByName = new Map(
    files.map((path) => [root === undefined ? path : slashed(relative(root, path)), path]),
  )
  const texts = [...pathByName].map(([name, path]) => readFile(path, name))
  const textByName = new Map(texts.map((file) => [file.name, file.text]))
  const locators = new Map<string, ReturnType<typeof createLocator>>()
  const problems = root === undefined ? texts.flatMap(checkEventsFile) : checkAtlas(texts)
  return problems
    .filter(({ file }) => wanted.has(pathByName.get(file) ?? ''))
    .map(({ file, problem }) => {
      let locate = locators.get(file)
      if (locate === undefined) {
        locate = createLocator(textByName.get(file) ?? '', printedPath(pathByName.get(file) ?? file, cwd))
        locators.set(file, locate)
      }
      return locate(problem)
    })
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}
