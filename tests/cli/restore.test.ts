import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runRestore } from '../../src/cli/restore/run-restore'

const cwd = mkdtempSync(join(tmpdir(), 'restore-'))
afterAll(() => rmSync(cwd, { recursive: true }))
for (const name of ['original', 'umap', 'kepler-gl'])
  copyFileSync(`tests/fixtures/tools/${name}.geojson`, join(cwd, `${name}.geojson`))
const read = (name: string) => readFileSync(join(cwd, name), 'utf8')
const DATED = read('original.geojson').replace('"1901-06"', '"1901-06-07"')
const run = (...args: string[]) => runRestore(args, { cwd, colours: false })

describe('npm run restore', () => {
  it('prints the original with the changes, and lists them', () => {
    expect(run('original.geojson', 'umap.geojson')).toEqual({
      output: DATED,
      errorOutput: `changed: library-opens-1901, properties.date
put back: reading-room-1922, reviewed
put back: the file, title
put back: the file, licence
1 of your changes, 3 put back, 0 unclear.
`,
      exitCode: 0,
    })
  })

  it('writes it where it is told to', () => {
    expect(run('original.geojson', 'umap.geojson', '--out', 'new.geojson').output).toBe('')
    expect(read('new.geojson')).toBe(DATED)
  })

  it('fails where something is unclear', () => {
    const torn = read('kepler-gl.geojson').replace('"claims":"[{', '"claims":"{')
    writeFileSync(join(cwd, 'torn.geojson'), torn)
    const { errorOutput, exitCode } = run('original.geojson', 'torn.geojson')
    expect(errorOutput).toContain('UNCLEAR, kept as it was: library-opens-1901, properties.claims')
    expect(exitCode).toBe(1)
  })

  it('says what to do where it cannot tell whether an event is new', () => {
    const renamed = read('umap.geojson').replace(/"title":\s*"[^"]*"/, '"title": "Opening"')
    const others = renamed.replace(/"date":\s*"1901-06-07"/, '"date": "1901"')
    writeFileSync(join(cwd, 'renamed.geojson'), others)
    const { errorOutput, exitCode } = run('original.geojson', 'renamed.geojson')
    expect(errorOutput).toContain('UNCLEAR, kept as it was: library-opens-1901\n')
    expect(errorOutput).toContain('UNCLEAR, left out: Opening\n')
    expect(errorOutput).toContain('If it is new, run this first with an edited file without it')
    expect(exitCode).toBe(1)
  })

  it('refuses what it cannot read, and says where', () => {
    writeFileSync(join(cwd, 'broken.geojson'), '{ "features": [],, }')
    writeFileSync(join(cwd, 'point.geojson'), '{ "type": "Point" }')
    expect(run('original.geojson', 'broken.geojson')).toMatchObject({ output: '', exitCode: 1 })
    expect(run('original.geojson', 'broken.geojson').errorOutput).toContain('broken.geojson:1:18 error json/')
    expect(run('original.geojson', 'point.geojson').errorOutput).toContain('point.geojson holds no features')
  })

  it('says how it is used', () => {
    expect(run('original.geojson')).toMatchObject({ exitCode: 2 })
    expect(run('orignal.geojson', 'umap.geojson').errorOutput).toContain('Did you mean original.geojson?')
    expect(run('--help').output).toContain('--out')
    expect(run('original.geojson', '').errorOutput).toContain('The name of a file is empty ("")')
    expect(run('original.geojson', '-').errorOutput).toContain('- (standard input) stands for neither')
    expect(run('original.geojson', 'umap.geojson', '--out').errorOutput).toContain('--out needs a value')
  })
})
