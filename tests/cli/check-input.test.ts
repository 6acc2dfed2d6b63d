import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../src/cli/check/run-check'
import { settingOf } from './check-setting'

const ATLAS = resolve('tests/fixtures/check/atlas')
const read = (name: string): string => readFileSync(resolve(ATLAS, name), 'utf8')

function check(input: string, ...args: string[]) {
  return runCheck(['-', ...args], settingOf(ATLAS, input))
}

/** Place and code of each problem. */
function told(input: string): string[] {
  return check(input)
    .output.split('\n')
    .flatMap((line) => /^(<stdin>:\S+ \w+ \S+)/.exec(line)?.[1] ?? [])
}

describe('npm run check -- -', () => {
  it.each([
    'atlas.json',
    'events.geojson',
    'relocations.geojson',
    'places.geojson',
    'sources.json',
    'lessons/the-move.json',
  ])('finds nothing in %s of a faultless atlas', (name) => {
    const { output, exitCode } = check(read(name))
    expect(output).toBe('1 file checked, no problems.\n')
    expect(exitCode).toBe(0)
  })

  it.each([
    ['events.geojson', '"verification": "corroborated",', '"verification": "corroboratd",', 'schema/choice'],
    ['relocations.geojson', '"certainty": "approximate",', '', 'schema/missing'],
    ['relocations.geojson', '"1986-06~",', '"6/1986",', 'date/slashes'],
    ['places.geojson', '"country": "AL"', '"country": "al"', 'schema/pattern'],
    ['places.geojson', '[19.8189, 41.3275]', '[41.3275, 19.8189]', 'place/swapped'],
    ['sources.json', '[[1986, 7]]', '[[1986, 17]]', 'date/parts'],
    ['atlas.json', '"to": "2020"', '"to": "2020/.."', 'date/open-extent'],
    ['lessons/the-move.json', '"minutes": 10', '"minutes": 0', 'schema/range'],
  ])('knows %s by what it holds', (name, right, wrong, code) => {
    const text = read(name)
    expect(text).toContain(right)
    const codes = told(text.replace(right, wrong)).map((line) => line.split(' ')[2])
    expect(codes).toEqual([code])
  })

  it.each([
    ['{ "type": "Topology", "objects": {}, "arcs": [] }', '<stdin>:1:11 error geojson/topojson'],
    ['{ "type": "Point", "coordinates": [1, 2] }', '<stdin>:1:11 warning geojson/no-features'],
    ['[{ "type": "Feature" }]', '<stdin>:1:1 error geojson/not-geojson'],
    ['{ "features": 1, }', '<stdin>:1:16 error json/trailing-comma'],
    ['', '<stdin>:1:1 error json/empty'],
  ])('checks %s', (input, first) => {
    expect(told(input)[0]).toBe(first)
  })

  it('takes JSON of another kind as it is', () => {
    expect(told('{ "name": "package", "list": [{ "id": "a" }] }')).toEqual([])
    expect(told('[1, { "id": 2 }]')).toEqual([])
  })

  it('is called as it is told to be, and stands beside files', () => {
    const { output } = check('', 'places.geojson', '--name', 'new/events.geojson')
    expect(output).toContain('new/events.geojson:1:1 error json/empty')
    expect(output).toContain('2 files checked, 1 error')
  })

  it('is read by the command', () => {
    const command = [resolve('node_modules/tsx/dist/cli.mjs'), resolve('src/cli/check.ts'), '-']
    const { status, stdout } = spawnSync(process.execPath, command, { input: '[1,]', encoding: 'utf8' })
    expect(stdout).toContain('<stdin>:1:3 error json/trailing-comma')
    expect(status).toBe(1)
  }, 60_000)
})
