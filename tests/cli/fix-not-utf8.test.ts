import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it, vi } from 'vitest'
import { fixFiles } from '../../src/cli/check/fix-files'
import type { FileProblem } from '../../src/domain/check/file-problem'
import type { Fix } from '../../src/domain/fix/fix'

/** A fix that changes another file than that of its problem. */
vi.mock('../../src/domain/fix/fixes-of', () => ({
  fixesOf: ({ problem }: FileProblem): readonly Fix[] => {
    const changes = new Map([['sources.json', [{ from: 0, to: 0, insert: ' ' }]]])
    return problem.code === 'json/bom' ? [{ code: 'remove-bom', values: {}, isSafe: true, changes }] : []
  },
}))

it('changes no file that is not UTF-8, whatever is mended in others', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'fix-'))
  cpSync(resolve('tests/fixtures/check/atlas'), cwd, { recursive: true })
  const [events, sources] = [join(cwd, 'events.geojson'), join(cwd, 'sources.json')]
  writeFileSync(events, `\uFEFF${readFileSync(events, 'utf8')}`)
  const changed = () => fixFiles([cwd], cwd).changed.map(({ name }) => name)
  expect(changed()).toEqual(['sources.json'])
  writeFileSync(sources, Buffer.concat([readFileSync(sources), Buffer.from([0xe9])]))
  expect(changed()).toEqual([])
  rmSync(cwd, { recursive: true })
})
