import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  linkSync,
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
import { writeFile } from '../../src/cli/check/write-file'
import { runFormat } from '../../src/cli/format/run-format'
import { runRestore } from '../../src/cli/restore/run-restore'
import { settingOf } from './check-setting'

let cwd = ''
const at = (name: string) => join(cwd, name)
const read = (name: string) => readFileSync(at(name), 'utf8')
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'write-'))
  writeFileSync(at('old.json'), 'old')
})
afterEach(() => rmSync(cwd, { recursive: true }))

describe('writing a file', () => {
  it('makes a new one, and leaves nothing beside it', () => {
    expect(writeFile(at('new.json'), 'new')).toBe(true)
    expect(read('new.json')).toBe('new')
    expect(readdirSync(cwd)).toEqual(['new.json', 'old.json'])
  })

  it('keeps mode, link and other names of one that is there', () => {
    chmodSync(at('old.json'), 0o640)
    linkSync(at('old.json'), at('hard.json'))
    symlinkSync('old.json', at('soft.json'))
    expect(writeFile(at('soft.json'), 'new')).toBe(true)
    for (const name of ['old.json', 'hard.json', 'soft.json']) expect(read(name)).toBe('new')
    expect(lstatSync(at('soft.json')).isSymbolicLink()).toBe(true)
    expect(statSync(at('hard.json')).ino).toBe(statSync(at('old.json')).ino)
    expect(statSync(at('old.json')).mode & 0o777).toBe(0o640)
  })

  it('leaves alone what is read-only, a folder, or a link that leads nowhere', () => {
    chmodSync(at('old.json'), 0o444)
    mkdirSync(at('folder'))
    symlinkSync('nowhere', at('dangling.json'))
    for (const name of ['old.json', 'folder', 'dangling.json', 'no/such/folder.json'])
      expect(writeFile(at(name), 'new')).toBe(false)
    expect(read('old.json')).toBe('old')
    expect(readdirSync(cwd)).toEqual(['dangling.json', 'folder', 'old.json'])
  })

  it('leaves a file as it was where the new text does not fit', { timeout: 60_000 }, () => {
    const before = JSON.stringify({ lines: Array.from({ length: 20_000 }, (_, line) => `line ${line}`) })
    writeFileSync(at('large.json'), before)
    const command = 'ulimit -f 64; exec "$@"'
    const format = ['npx', 'tsx', resolve('src/cli/format.ts'), at('large.json')]
    const { stderr, status } = spawnSync('bash', ['-c', command, 'bash', ...format], { encoding: 'utf8' })
    expect(stderr).toMatch(/large\.json cannot be written; nothing was changed there\.\n$/)
    expect([status, read('large.json')]).toEqual([2, before])
    expect(readdirSync(cwd)).toEqual(['large.json', 'old.json'])
  })
})

describe('commands', () => {
  const loose = '{"coordinates":[1,2],\n"type":"Point"}'

  it('say which file cannot be written', () => {
    writeFileSync(at('loose.geojson'), loose)
    chmodSync(at('loose.geojson'), 0o444)
    const setting = settingOf(cwd)
    expect(runFormat(['loose.geojson'], setting)).toMatchObject({
      errorOutput: 'loose.geojson cannot be written; nothing was changed there.\n',
      exitCode: 2,
    })
    expect(read('loose.geojson')).toBe(loose)
    writeFileSync(at('comma.json'), '[1,]')
    chmodSync(at('comma.json'), 0o444)
    writeFileSync(at('open.json'), '[1,]')
    const fixing = runCheck(['--fix', 'open.json', 'comma.json'], setting)
    expect(fixing.errorOutput).toContain('comma.json cannot be written')
    expect(fixing.exitCode).toBe(2)
    expect([read('comma.json'), read('open.json')]).toEqual(['[1,]', '[1,]'])
  })

  it('say which file cannot be read, and go on with the others', () => {
    writeFileSync(at('comma.json'), '[1,]')
    symlinkSync('nowhere', at('dangling.geojson'))
    const checking = runCheck(['.'], settingOf(cwd))
    expect(checking.output).toContain('comma.json:1:3 error json/trailing-comma')
    expect(checking).toMatchObject({ errorOutput: 'dangling.geojson cannot be read.\n', exitCode: 2 })
    const formatting = runFormat(['.'], settingOf(cwd))
    expect(formatting.output).toContain('comma.json:1:3 error json/trailing-comma')
    expect(formatting).toMatchObject({ errorOutput: 'dangling.geojson cannot be read.\n', exitCode: 2 })
    expect(runCheck(['--fix', '.'], settingOf(cwd)).exitCode).toBe(2)
    expect(read('comma.json')).toBe('[1]')
  })

  it('restore tells folders and locked files from files', () => {
    writeFileSync(at('a.geojson'), '{"type":"FeatureCollection","features":[]}')
    chmodSync(at('old.json'), 0o444)
    expect(runRestore(['.', 'a.geojson'], settingOf(cwd))).toMatchObject({ exitCode: 2 })
    expect(runRestore(['.', 'a.geojson'], settingOf(cwd)).errorOutput).toContain('. cannot be read.')
    const out = runRestore(['a.geojson', 'a.geojson', '--out', 'old.json'], settingOf(cwd))
    expect(out.errorOutput).toContain('old.json cannot be written')
    expect([out.exitCode, read('old.json')]).toEqual([2, 'old'])
  })
})
