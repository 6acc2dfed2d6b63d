import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { writeFile } from '../../src/cli/check/write-file'

const disk = vi.hoisted(() => ({ full: '' }))
vi.mock('node:fs', async (load) => {
  const fs = await load<typeof import('node:fs')>()
  const writeFileSync: typeof fs.writeFileSync = (path, data, options) => {
    if (path !== disk.full) return fs.writeFileSync(path, data, options)
    disk.full = ''
    fs.writeFileSync(path, String(data).slice(0, 2), options)
    throw new Error('ENOSPC')
  }
  return { ...fs, writeFileSync }
})

it('leaves a file of several names as it was where the disk is full half-way', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'write-'))
  const [path, hard] = [join(cwd, 'old.json'), join(cwd, 'hard.json')]
  writeFile(path, 'old text')
  linkSync(path, hard)
  disk.full = path
  expect(writeFile(path, 'new text')).toBe(false)
  expect(disk.full).toBe('')
  expect([path, hard].map((name) => readFileSync(name, 'utf8'))).toEqual(['old text', 'old text'])
  expect(readdirSync(cwd)).toEqual(['hard.json', 'old.json'])
  rmSync(cwd, { recursive: true })
})
