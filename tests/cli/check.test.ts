import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCheck } from '../../src/cli/check/run-check'
import { settingOf } from './check-setting'

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'check-'))
  cpSync(resolve('tests/fixtures/check/atlas'), join(cwd, 'good'), { recursive: true })
  cpSync(join(cwd, 'good'), join(cwd, 'bad'), { recursive: true })
  const events = join(cwd, 'bad/events.geojson')
  writeFileSync(events, readFileSync(events, 'utf8').replace('"1986-06~"', '"1979-02-29"'))
  writeFileSync(join(cwd, 'warned.geojson'), '{ "type": "Point", "coordinates": [1, 2] }')
  writeFileSync(join(cwd, 'odd, 100%.geojson'), '{ "type": "FeatureCollection",\n "features": [], }')
  writeFileSync(
    join(cwd, 'escape.geojson'),
    `{ "type": "FeatureCollection", "features": [], "x": "\u001b[31m\u202eabc" }`,
  )
  mkdirSync(join(cwd, 'empty'))
})
afterAll(() => rmSync(cwd, { recursive: true }))

const run = (...args: string[]) => runCheck(args, { ...settingOf(cwd), dataFolder: join(cwd, 'good') })

describe('npm run check', { timeout: 60_000 }, () => {
  it('checks the data folder where no file is named', () => {
    expect(run()).toEqual({ output: '6 files checked, no problems.\n', errorOutput: '', exitCode: 0 })
  })

  it('shows where, what, the line with a caret, and what to do', () => {
    expect(run('bad')).toEqual({
      output: `bad/events.geojson:29:17 error date/impossible-day  "1979-02-29": February 1979 has 28 days.
  "date": "1979-02-29",
          ^^^^^^^^^^^^
  help: did you mean 1979-02-28, or "1979-02" if the day is unknown?

The atlas has errors: of 1 lesson only what it names was looked up in it, as far as it can be read. Mend the errors first.
6 files checked, 1 error, 0 warnings.
`,
      errorOutput: '',
      exitCode: 1,
    })
  })

  it('checks one file of an atlas against the rest, and reports on that file only', () => {
    expect(run('bad/places.geojson')).toMatchObject({ output: '1 file checked, no problems.\n', exitCode: 0 })
    expect(run('bad/events.geojson').output).toContain('bad/events.geojson:29:17 error date/impossible-day')
    expect(run('bad/events.geojson', 'bad/events.geojson').output).toContain('1 file checked, 1 error')
  })

  it('says how little of an atlas with errors a lesson was checked against, in each format', () => {
    const lesson = 'bad/lessons/the-move.json'
    const words =
      'The atlas has errors: of 1 lesson only what it names was looked up in it, as far as it can be read. Mend the errors first.'
    expect(run(lesson).output).toBe(`${words}\n1 file checked, no problems.\n`)
    expect(run('--fix', '--dry-run', lesson).output).toContain(words)
    expect(run('good/lessons/the-move.json').output).toBe('1 file checked, no problems.\n')
    expect(run('--format', 'github', lesson).output).toContain(`::notice file=${lesson}::${words}\n`)
    const [sarif] = JSON.parse(run('--format', 'sarif', lesson).output).runs
    expect(sarif.results).toEqual([])
    expect(sarif.invocations[0].toolExecutionNotifications).toMatchObject([
      {
        message: { text: words },
        locations: [{ physicalLocation: { artifactLocation: { uri: lesson } } }],
      },
    ])
  })

  it('counts warnings as problems only when strict', () => {
    expect(run('warned.geojson').exitCode).toBe(0)
    expect(run('--strict', 'warned.geojson').exitCode).toBe(1)
    expect(run('--strict').exitCode).toBe(0)
  })

  it.each([
    [['--nonsense'], 'There is no option --nonsense.\nUsage: npm run check'],
    [['--strct'], 'There is no option --strct. Did you mean --strict?\n'],
    [['-x'], 'There is no option -x.\n'],
    [['--strict=1'], '--strict is given or left out; it takes no value, not "1".\n'],
    [['--format='], '--format needs a value after it'],
    [['--format', '--fix'], '--format needs a value after it'],
    [[''], 'The name of a file is empty ("")'],
    [['good', ''], 'The name of a file is empty ("")'],
    [['--format', 'xml'], 'Unknown format "xml"'],
    [['--format', 'constructor'], 'Unknown format'],
    [['--format'], '--format needs a value after it: --format VALUE.\n'],
    [['missing.geojson'], 'no file or folder missing.geojson.\n'],
    [['good/event.geojson'], 'no file or folder good/event.geojson. Did you mean events.geojson?'],
    [['nowhere/event.geojson'], 'no file or folder nowhere/event.geojson.\n'],
    [['--name', 'x.geojson'], 'name the file "-"'],
    [['empty'], 'no .json or .geojson file in empty'],
  ])('is misused by %j', (args, message) => {
    const outcome = run(...args)
    expect(outcome.exitCode).toBe(2)
    expect(outcome.output).toBe('')
    expect(outcome.errorOutput).toContain(message)
    expect(outcome.errorOutput).toContain('--help')
  })

  it('explains itself', () => {
    const { output, exitCode } = run('--help')
    expect(exitCode).toBe(0)
    for (const word of [
      '--format',
      '--strict',
      'json',
      'github',
      'sarif',
      '--name',
      'data/',
      'docs/rules.md',
    ])
      expect(output).toContain(word)
  })

  it('writes JSON with positions, code, path and words', () => {
    const { problems, ...counts } = JSON.parse(run('--format', 'json', 'bad').output)
    expect(counts).toEqual({
      ...{ files: 6, errors: 1, warnings: 0 },
      lessonsInPart: ['bad/lessons/the-move.json'],
    })
    expect(problems).toEqual([
      {
        file: 'bad/events.geojson',
        line: 29,
        column: 17,
        endLine: 29,
        endColumn: 29,
        severity: 'error',
        code: 'date/impossible-day',
        message: '"1979-02-29": February 1979 has 28 days.',
        help: 'Did you mean 1979-02-28, or "1979-02" if the day is unknown?',
        path: ['features', 1, 'properties', 'date'],
        from: expect.any(Number),
        to: expect.any(Number),
        values: expect.objectContaining({ text: '1979-02-29' }),
      },
    ])
  })

  it('writes annotations for GitHub, escaped', () => {
    const [line] = run('--format', 'github', 'odd, 100%.geojson').output.split('\n')
    expect(line).toBe(
      '::error file=odd%2C 100%25.geojson,line=2,col=16,endLine=2,endColumn=17,title=json/trailing-comma::A comma stands before "}", with nothing after it. Remove the comma: none stands after the last in a list.',
    )
  })

  it('tells of a merge conflict once in every format', () => {
    const conflict = ['<<<<<<< HEAD', '[]', '=======', '{}', '>>>>>>> theirs, 100%', '']
    writeFileSync(join(cwd, 'conflict.geojson'), conflict.join('\n'))
    expect(run('conflict.geojson').output).toContain(
      'conflict.geojson:1:1 error json/merge-conflict  A merge',
    )
    expect(run('--format', 'github', 'conflict.geojson').output).toMatch(
      /^::error file=conflict\.geojson,line=1,col=1,endLine=1,endColumn=13,title=json\/merge-conflict::A merge conflict [^\n]*theirs, 100%25[^\n]*\n1 file checked, 1 error/,
    )
    expect(JSON.parse(run('--format', 'json', 'conflict.geojson').output)).toMatchObject({
      errors: 1,
      problems: [{ code: 'json/merge-conflict', from: 0, to: 12, values: { middleLine: 3, endLine: 5 } }],
    })
  })

  it('lets no character of a file command the terminal', () => {
    const { output } = run('escape.geojson')
    expect(output).toContain('json/control-character')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not come through.
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/)
  })

  it('colours only when told to', () => {
    const coloured = runCheck(['bad'], { ...settingOf(cwd), colours: true }).output
    expect(coloured).toContain('\u001b[')
    expect(run('bad').output).not.toContain('\u001b[')
  })

  it('cuts long lines around the place', () => {
    const features = `{"type":"Feature","geometry":null,"properties":{"date":"1981"}},`.repeat(50)
    const text = `{"type":"FeatureCollection","features":[${features}{"type":"Feature","geometry":null,"properties":{"date":"1981/02"}}]}`
    writeFileSync(join(cwd, 'long.geojson'), text.replace('"1981/02"', '"02/1981"'))
    const [where, excerpt = '', caret = ''] = run('long.geojson').output.split('\n')
    expect(where).toContain('long.geojson:1:')
    expect(excerpt.length).toBeLessThan(110)
    expect(excerpt.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('"02/1981"')
  })

  it('is not slowed down by many problems on one long line', () => {
    const features = '{"type":"Feature","geometry":null,"properties":{"a":1,"a":2,"date":"1981/02"}}'
    writeFileSync(
      join(cwd, 'line.geojson'),
      `{"type":"FeatureCollection","features":[${Array(30_000).fill(features)}]}`,
    )
    expect(run('line.geojson').output).toContain('1 file checked, 10001 errors')
  })

  it('runs as a command from any folder, without colours where NO_COLOR or a pipe asks for none', () => {
    const command = [
      resolve('node_modules/tsx/dist/cli.mjs'),
      resolve('src/cli/check.ts'),
      'bad/events.geojson',
    ]
    const { status, stdout } = spawnSync(process.execPath, command, { cwd, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^bad\/events\.geojson:29:17 error date\/impossible-day /)
  })
})
