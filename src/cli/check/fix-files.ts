import { relative, sep } from 'node:path'
import { checkAtlasFiles } from '../../domain/check/check-atlas'
import { checkEventsFile } from '../../domain/check/check-events-file'
import type { FileProblem } from '../../domain/check/file-problem'
import type { Fix, Texts } from '../../domain/fix/fix'
import { type FixedProblem, fixAll } from '../../domain/fix/fix-all'
import { type CheckGroup, findFiles } from './find-files'
import { createLocator } from './locate-problem'
import type { LocatedProblem } from './located-problem'
import { printedPath } from './printed-path'
import { readFile } from './read-file'

/** A file as it was and as it is to be. */
export interface FixedFile {
  /** Absolute. */
  readonly path: string
  /** As it is to be printed. */
  readonly name: string
  readonly before: string
  readonly after: string
}

/** A problem that was mended, at the place where it stood, and how. */
export interface MendedProblem extends LocatedProblem {
  readonly fix: Fix
}

export interface FixResult {
  readonly changed: readonly FixedFile[]
  readonly mended: readonly MendedProblem[]
  /** Of the files that were asked for. */
  readonly left: readonly FileProblem[]
  /** Files of lessons of which only what they name was looked up, as they are to be printed. */
  readonly lessonsInPart: readonly string[]
}

/** Mends what can be mended safely in files and folders (absolute, existing), and nothing beside them; writes nothing. */
export function fixFiles(paths: readonly string[], cwd: string): FixResult {
  const results = findFiles(paths).map((group) => fixGroup(group, cwd))
  return {
    changed: results.flatMap(({ changed }) => changed),
    mended: results.flatMap(({ mended }) => mended),
    left: results.flatMap(({ left }) => left),
    lessonsInPart: results.flatMap(({ lessonsInPart }) => lessonsInPart),
  }
}

function fixGroup({ root, files, wanted }: CheckGroup, cwd: string): FixResult {
  const nameOf = (path: string) => (root === undefined ? path : relative(root, path).split(sep).join('/'))
  const pathByName = new Map(files.map((path) => [nameOf(path), path]))
  const read = [...pathByName].flatMap(([name, path]) => readFile(path, name) ?? [])
  const faults = new Map(read.map(({ name, encodingFault }) => [name, encodingFault]))
  const isWanted = (name: string) => wanted.has(pathByName.get(name) ?? '')
  let lessonsInPart: readonly string[] = []
  const check = (texts: Texts): readonly FileProblem[] => {
    const given = [...texts].map(([name, text]) => ({ name, text, encodingFault: faults.get(name) }))
    if (root === undefined) return given.flatMap(checkEventsFile)
    const found = checkAtlasFiles(given)
    lessonsInPart = found.lessonsInPart
    return found.problems
  }
  const isMine = (name: string) => isWanted(name) && faults.get(name) === undefined
  const before = new Map(read.map(({ name, text }) => [name, text]))
  const {
    files: after,
    fixed,
    left,
  } = fixAll(
    before,
    check,
    (fix, { file }) => fix.isSafe && isMine(file) && [...fix.changes.keys()].every(isMine),
  )
  const print = (name: string) => printedPath(pathByName.get(name) ?? name, cwd)
  return {
    changed: [...after].flatMap(([name, text]) => {
      const old = before.get(name) ?? ''
      const path = pathByName.get(name) ?? name
      return old === text ? [] : [{ path, name: print(name), before: old, after: text }]
    }),
    mended: fixed.map((each) => locate(each, print(each.file))),
    left: left.filter(({ file }) => isWanted(file)),
    lessonsInPart: lessonsInPart.filter(isWanted).map(print),
  }
}

function locate({ text, problem, fix }: FixedProblem, name: string): MendedProblem {
  return { ...createLocator(text, name)(problem), fix }
}
