import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCheck } from '../../src/cli/check/run-check'
import { settingOf } from './check-setting'

let cwd = ''
let events = ''
let good = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'fix-'))
  cpSync(resolve('tests/fixtures/check/atlas'), cwd, { recursive: true })
  events = join(cwd, 'events.geojson')
  good = readFileSync(events, 'utf8').replaceAll('\n', '\r\n')
  const bad = good
    .replace('[2.3488, 48.8534]', '[48.8534, 2.3488]')
    .replace('"annual-report", "gazette"]', '"annual-report", "gazette", "gazette"],')
  writeFileSync(events, `\uFEFF${bad}`)
})
afterEach(() => rmSync(cwd, { recursive: true }))

const run = (...args: string[]) => runCheck(args, settingOf(cwd))

describe('npm run check -- --fix', { timeout: 60_000 }, () => {
  it('mends what is sure, changes nothing else, and checks what is left', () => {
    expect(run('--fix')).toEqual({
      output: `events.geojson:1:1 json/bom  Remove the byte order mark
events.geojson:7:53 place/swapped  Swap longitude and latitude
events.geojson:41:59 json/trailing-comma  Remove the comma
events.geojson:41:49 reference/repeated  Remove the repetition
4 problems mended in 1 file.

6 files checked, no problems.
`,
      errorOutput: '',
      exitCode: 0,
    })
    expect(readFileSync(events, 'utf8')).toBe(good)
    expect(run('--fix').output).toBe('Nothing can be mended safely.\n\n6 files checked, no problems.\n')
  })

  it('only shows what it would change in a dry run', () => {
    const before = readFileSync(events, 'utf8')
    const { output, exitCode } = run('--fix', '--dry-run')
    expect(readFileSync(events, 'utf8')).toBe(before)
    expect(exitCode).toBe(0)
    for (const line of [
      'Would mend 4 problems in 1 file; nothing is written.',
      '-      "geometry": { "type": "Point", "coordinates": [48.8534, 2.3488] },',
      '+      "geometry": { "type": "Point", "coordinates": [2.3488, 48.8534] },',
      'Left for a person: 0 errors, 0 warnings.',
    ])
      expect(output.split('\n')).toContain(line)
  })

  it('leaves to a person what could be meant otherwise, and says so by its exit code', () => {
    writeFileSync(events, good.replace('"1986-06~"', '"1986-06-31"'))
    const before = readFileSync(events, 'utf8')
    const { output, exitCode } = run('--fix')
    expect(exitCode).toBe(1)
    expect(output).toContain('error date/impossible-day')
    expect(readFileSync(events, 'utf8')).toBe(before)
    expect(run('--fix', '--dry-run')).toMatchObject({ exitCode: 1 })
    expect(run('--fix', '--dry-run').output).toContain('Left for a person: 1 error, 0 warnings.')
  })

  it('says in a dry run too what cannot be checked', () => {
    mkdirSync(join(cwd, 'empty'))
    expect(run('--fix', '--dry-run', 'empty')).toEqual(run('empty'))
    expect(run('empty')).toMatchObject({ exitCode: 2 })
    symlinkSync('nowhere', join(cwd, 'dangling.geojson'))
    const dry = run('--fix', '--dry-run')
    expect(dry).toMatchObject({ errorOutput: 'dangling.geojson cannot be read.\n', exitCode: 2 })
    expect(dry.output).toContain('Would mend 4 problems in 1 file')
  })

  it('changes only the files that were named', () => {
    const sources = join(cwd, 'sources.json')
    const bad = `\uFEFF${readFileSync(sources, 'utf8')}`
    writeFileSync(sources, bad)
    run('--fix', 'events.geojson')
    expect(readFileSync(events, 'utf8')).toBe(good)
    expect(readFileSync(sources, 'utf8')).toBe(bad)
  })

  it('never touches a file that is no UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('{"a": "'), Buffer.from([0xe9]), Buffer.from('",}')])
    writeFileSync(join(cwd, 'other.json'), bytes)
    run('--fix', 'other.json')
    expect(readFileSync(join(cwd, 'other.json')).equals(bytes)).toBe(true)
  })

  it('keeps the mode of a file, follows a link to it and leaves nothing beside it', () => {
    chmodSync(events, 0o640)
    symlinkSync(events, join(cwd, 'linked.geojson'))
    const names = readdirSync(cwd)
    run('--fix', 'linked.geojson')
    run('--fix')
    expect(readFileSync(events, 'utf8')).toBe(good)
    expect(statSync(events).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(cwd, 'linked.geojson')).isSymbolicLink()).toBe(true)
    expect(readdirSync(cwd)).toEqual(names)
  })

  it('keeps its own words apart from what programs read', () => {
    const { output, errorOutput } = run('--fix', '--format', 'json')
    expect(JSON.parse(output)).toMatchObject({ files: 6, errors: 0 })
    expect(errorOutput).toContain('4 problems mended in 1 file.')
  })

  it.each([
    [['--dry-run'], 'give both'],
    [['--fix', '--dry-run', '--format', 'json'], 'no --format but text'],
    [['--fix', '-'], 'no standard input'],
  ])('is misused by %j', (args, message) => {
    expect(run(...args)).toMatchObject({ exitCode: 2, output: '' })
    expect(run(...args).errorOutput).toContain(message)
  })
})
