import { relative, sep } from 'node:path'
import { checkAtlas } from '../../domain/check/check-atlas'
import { checkEventsFile } from '../../domain/check/check-events-file'
import type { FileProblem } from '../../domain/check/file-problem'
import { createLineMap, type LineMap } from '../../domain/json/line-map'
import { check } from '../../i18n/en/check'
import { type CheckGroup, findFiles } from './find-files'
import type { CheckResult, LocatedProblem } from './located-problem'
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
  const lineMaps = new Map<string, LineMap>()
  const problems = root === undefined ? texts.flatMap(checkEventsFile) : checkAtlas(texts)
  return problems
    .filter(({ file }) => wanted.has(pathByName.get(file) ?? ''))
    .map((found) => {
      const path = pathByName.get(found.file) ?? found.file
      let lines = lineMaps.get(found.file)
      if (lines === undefined) {
        lines = createLineMap(textByName.get(found.file) ?? '')
        lineMaps.set(found.file, lines)
      }
      return locate(found, lines, printedPath(path, cwd))
    })
}

/** A problem with its place in the file, as it is to be printed. */
export function locate(
  { problem }: Pick<FileProblem, 'problem'>,
  lines: LineMap,
  file: string,
): LocatedProblem {
  const start = lines.lineColumn(problem.from)
  const end = lines.lineColumn(problem.to)
  return {
    file,
    problem,
    ...start,
    endLine: end.line,
    endColumn: end.column,
    message: check.message(problem),
    help: check.help(problem),
    source: lines.lineText(start.line),
  }
}

/** Relative to the working folder, or absolute where the file is not beneath it. */
export function printedPath(path: string, cwd: string): string {
  const short = relative(cwd, path)
  return slashed(short.startsWith('..') ? path : short)
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}
