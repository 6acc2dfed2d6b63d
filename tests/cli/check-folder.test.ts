import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCheck } from '../../src/cli/check/run-check'
import { settingOf } from './check-setting'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'))
  cpSync('tests/fixtures/check/atlas', folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a byte order mark hides no file that the atlas names', () => {
  const atlas = join(folder, 'atlas.json')
  renameSync(join(folder, 'events.geojson'), join(folder, 'ev.geojson'))
  const text = readFileSync(atlas, 'utf8').replace('events.geojson', 'ev.geojson')
  writeFileSync(atlas, text)
  expect(runCheck([folder], settingOf(folder, '')).output).toContain('no problems')
  writeFileSync(atlas, `\uFEFF${text}`)
  const { output } = runCheck([folder], settingOf(folder, ''))
  expect(output).toContain('json/bom')
  expect(output).toContain('1 error')
  expect(output).not.toContain('reference/file')
})
