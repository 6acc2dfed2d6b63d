import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { checkAtlas } from '../../../src/domain/check/check-atlas'
import { checkEventsFile } from '../../../src/domain/check/check-events-file'
import type { FileProblem } from '../../../src/domain/check/file-problem'
import type { Texts } from '../../../src/domain/fix/fix'

const FIXTURES = resolve('tests/fixtures/check')

export interface FixtureCase {
  readonly folder: string
  readonly files: Texts
  readonly check: (files: Texts) => readonly FileProblem[]
}

/** The broken files of the checker's fixtures, each with how it is checked; those that are no UTF-8 left out. */
export function fixtureCases(): readonly FixtureCase[] {
  const rows: { folder: string; atlas?: boolean }[] = JSON.parse(
    readFileSync(join(FIXTURES, 'cases.json'), 'utf8'),
  )
  return rows
    .filter(({ folder }) => !folder.includes('not-utf8'))
    .map(({ folder, atlas }) => ({
      folder,
      files: atlas ? atlasFiles(folder) : loneFiles(folder),
      check: atlas ? checkAsAtlas : checkAlone,
    }))
}

/** The faultless atlas, with the files of a folder in place of its own. */
export function atlasFiles(folder?: string): Texts {
  const own = folder === undefined ? [] : [...textsIn(join(FIXTURES, folder))]
  return new Map([...textsIn(join(FIXTURES, 'atlas')), ...own.filter(([name]) => !name.startsWith('good/'))])
}

export function checkAsAtlas(files: Texts): readonly FileProblem[] {
  return checkAtlas([...files].map(([name, text]) => ({ name, text })))
}

export function checkAlone(files: Texts): readonly FileProblem[] {
  return [...files].flatMap(([name, text]) => checkEventsFile({ name, text }))
}

function loneFiles(folder: string): Texts {
  return new Map([...textsIn(join(FIXTURES, folder))].filter(([name]) => name.startsWith('bad')))
}

function textsIn(folder: string): Texts {
  const texts = new Map<string, string>()
  if (!existsSync(folder)) return texts
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (!statSync(path).isFile()) continue
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path))
    texts.set(relative(folder, path).split(sep).join('/'), text)
  }
  return texts
}
