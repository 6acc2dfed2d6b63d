import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { runFormat } from '../../src/cli/format/run-format'

const cwd = mkdtempSync(join(tmpdir(), 'format-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const GOOD = '{ "type": "Point", "coordinates": [1.00, 2.123456789] }\n'
const LOOSE = '\uFEFF{"coordinates":[1.00,2.123456789],\r\n"type":"Point"}'

beforeEach(() => {
  rmSync(join(cwd, 'data'), { recursive: true, force: true })
  mkdirSync(join(cwd, 'data'))
  writeFileSync(join(cwd, 'data/good.geojson'), GOOD)
  writeFileSync(join(cwd, 'data/loose.geojson'), LOOSE)
})

const run = (...args: string[]) => runFormat(args, { cwd, dataFolder: join(cwd, 'data'), colours: false })
const read = (name: string) => readFileSync(join(cwd, 'data', name), 'utf8')

describe('npm run format:data', () => {
  it('writes what is not in the canonical layout, in the data folder where no file is named', () => {
    const output = 'data/loose.geojson: laid out anew.\n2 files: 1 laid out anew, 0 refused.\n'
    expect(run()).toEqual({ output, errorOutput: '', exitCode: 0 })
    expect(read('loose.geojson')).toBe('{ "coordinates": [1.00, 2.123456789], "type": "Point" }\n')
    expect(read('good.geojson')).toBe(GOOD)
    expect(run('data')).toMatchObject({ output: '2 files: 0 laid out anew, 0 refused.\n', exitCode: 0 })
  })

  it('only tells when it is to check', () => {
    const output =
      'data/loose.geojson: not in the canonical layout.\n1 file: 1 not in the canonical layout, 0 refused.\n'
    expect(run('--check', 'data/loose.geojson')).toEqual({ output, errorOutput: '', exitCode: 1 })
    expect(read('loose.geojson')).toBe(LOOSE)
    expect(run('--check', 'data/good.geojson').exitCode).toBe(0)
  })

  it('rounds coordinates where it is asked to, and says how many', () => {
    expect(run('--digits', '7').output).toContain('data/good.geojson: 1 number of a coordinate rounded.')
    expect(read('good.geojson')).toContain('[1.00, 2.1234568]')
  })

  it('leaves a file that is no JSON alone, and says where and why', () => {
    writeFileSync(join(cwd, 'data/broken.json'), '{\n  "a": 1,\n}\n')
    writeFileSync(join(cwd, 'data/latin.json'), Buffer.from([0x22, 0xe9, 0x22]))
    const { output, exitCode } = run()
    expect(exitCode).toBe(1)
    expect(output).toContain('data/broken.json:2:9 error json/trailing-comma')
    expect(output).toContain('data/latin.json:1:2 error json/not-utf8')
    expect(output).toContain('4 files: 1 laid out anew, 2 refused.')
    expect(read('broken.json')).toBe('{\n  "a": 1,\n}\n')
    expect([...readFileSync(join(cwd, 'data/latin.json'))]).toEqual([0x22, 0xe9, 0x22])
  })

  it.each([
    [['--nonsense'], 'There is no option --nonsense.\nUsage: npm run format:data'],
    [[''], 'The name of a file is empty ("")'],
    [['-'], '- (standard input) has none'],
    [['--digits', '7.5'], 'not "7.5"'],
    [['data/god.geojson'], 'Did you mean good.geojson?'],
  ])('is misused by %j', (args, message) => {
    const { output, errorOutput, exitCode } = run(...args)
    expect([output, exitCode]).toEqual(['', 2])
    expect(errorOutput).toContain(message)
    expect(errorOutput).toContain('--help')
  })

  it('explains itself', () => {
    expect(run('--help').output).toContain('--digits')
  })
})
