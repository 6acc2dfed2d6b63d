import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changesBetween } from '../../../src/domain/edit/changes-between'
import { openFile } from '../../../src/domain/edit/edited-file'
import { gitPatch } from '../../../src/domain/edit/git-patch'
import { finish } from '../../../src/domain/edit/item-list'
import { lineHunks } from '../../../src/domain/edit/line-hunks'
import { applyChanges } from '../../../src/domain/edit/text-change'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'patch-'))
  execFileSync('git', ['init', '-q', folder])
})
afterAll(() => rmSync(folder, { recursive: true }))

function patchOf(
  before: string,
  after: string,
  path = 'data/events.geojson',
  whole?: 'new' | 'gone',
): string {
  const changes = finish(changesBetween(openFile(path, before), openFile(path, after)))
  return gitPatch(path, finish(lineHunks(before, changes)), whole)
}

/** What `git apply` makes of a text. */
function applied(before: string, after: string, path = 'data/events.geojson'): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, before)
  writeFileSync(join(folder, 'changes.patch'), patchOf(before, after, path))
  execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn', 'changes.patch'], {
    cwd: folder,
  })
  return readFileSync(file, 'utf8')
}

const LINES = Array.from({ length: 40 }, (_, index) => `    { "id": "e${index}", "n": ${index} }`)
const file = (lines: readonly string[], end = '\n') =>
  `{ "features": [${end}${lines.join(`,${end}`)}${end}] }`

describe('a patch', () => {
  it('adds a file that is new', () => {
    const path = 'data/lessons/new.json'
    writeFileSync(join(folder, 'changes.patch'), patchOf('', '{\n  "id": "new"\n}\n', path, 'new'))
    execFileSync('git', ['apply', 'changes.patch'], { cwd: folder })
    expect(readFileSync(join(folder, path), 'utf8')).toBe('{\n  "id": "new"\n}\n')
  })

  it('deletes a file that is gone', () => {
    const path = 'data/lessons/old.json'
    const text = '{\n  "id": "old"\n}\n'
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    writeFileSync(join(folder, 'changes.patch'), patchOf(text, '', path, 'gone'))
    execFileSync('git', ['apply', 'changes.patch'], { cwd: folder })
    expect(existsSync(join(folder, path))).toBe(false)
  })

  it('says exactly the lines that differ, with three lines around', () => {
    const after = file(LINES.with(20, '    { "id": "e20", "n": 7 }'))
    expect(patchOf(file(LINES), after)).toBe(
      [
        'diff --git a/data/events.geojson b/data/events.geojson',
        '--- a/data/events.geojson',
        '+++ b/data/events.geojson',
        '@@ -19,7 +19,7 @@',
        ...[17, 18, 19].map((index) => ` ${LINES[index]},`),
        `-${LINES[20]},`,
        '+    { "id": "e20", "n": 7 },',
        ...[21, 22, 23].map((index) => ` ${LINES[index]},`),
        '',
      ].join('\n'),
    )
  })

  it.each([
    ['changes far apart and near', file(LINES), file(LINES.with(2, ' {}').with(9, ' 1').with(35, ' 2'))],
    ['something new at the start and the end', file(LINES), file([' 1', ...LINES, ' 2'])],
    ['something gone', file(LINES), file(LINES.slice(3, 30))],
    ['an end of the line that comes and goes', `${file(LINES)}\n`, file(LINES)],
    ['a last line that is changed without an end', 'a\nb', 'a\nc'],
    ['context without an end', 'a\nb', 'c\nb'],
    ['lines with CR LF', file(LINES, '\r\n'), file(LINES.with(20, '  {}'), '\r\n')],
    ['line ends of another kind', file(LINES, '\r\n'), file(LINES)],
    ['a byte order mark', `\uFEFF${file(LINES)}`, `\uFEFF${file(LINES.with(0, '{}'))}`],
    ['a mark that goes', `\uFEFF${file(LINES)}`, file(LINES)],
    ['a file that was empty', '', 'a\n'],
    ['a file that becomes empty', 'a\nb\n', ''],
    ['a single line', '{"features":[{"id":1},{"id":2}]}', '{"features":[{"id":1,"a":2},{"id":2}]}'],
    ['features that change places', file(LINES), file([...LINES.slice(20), ...LINES.slice(0, 20)])],
  ])('makes with git apply, byte by byte: %s', (_, before, after) => {
    expect(applied(before, after)).toBe(after)
  })

  it.each([['data/my events.geojson'], ['data/lessons/ایران "1".json'], ['data/a\\b.json']])(
    'finds the file %s',
    (path) => {
      expect(applied('a\n', 'b\n', path)).toBe('b\n')
    },
  )

  it('makes of any text any other', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '{"id":1}', '{"id":2,"x":[1]}', ',', '\r', '', '[', '{"features":['), {
        maxLength: 30,
      })
      .map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after)
        expect(applied(before, after)).toBe(after)
      }),
      { numRuns: 60 },
    )
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [opened, now] = [openFile('a', before), openFile('a', after)]
        expect(applyChanges(before, finish(changesBetween(opened, now)))).toBe(after)
      }),
    )
  })

  it('is made of many changes far apart without comparing all with all', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `{ "id": ${index}, "n": "${'x'.repeat(40)}" }`)
    const after = many.map((line) => line.replace('"n"', '"m"'))
    expect(patchOf(file(many), file(after)).match(/^\+\{ "id"/gm)).toHaveLength(20_000)
  })
})

it('ends paths with blanks where they end, as git does', () => {
  const heads = (path: string) => patchOf('{ "a": 1 }', '{ "a": 2 }', path).split('\n').slice(1, 3)
  expect(heads('data/my events.json')).toEqual(['--- a/data/my events.json\t', '+++ b/data/my events.json\t'])
  expect(heads('data/events.json')).toEqual(['--- a/data/events.json', '+++ b/data/events.json'])
})
