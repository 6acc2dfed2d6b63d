import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { unlicensed } from '../../src/cli/licences/licence-rules'
import { type LockedPackage, lockedPackages } from '../../src/cli/licences/locked-packages'
import { sbomOf } from '../../src/cli/supply/sbom'
import { packageOf, unnamed } from '../../src/cli/supply/shipped-packages'

const of = (licence: string | undefined, isShipped = true, name = 'some-package'): LockedPackage => ({
  ...{ name, version: '1.0.0', licence, isShipped },
})
const isRefused = (each: LockedPackage) => unlicensed([each]).length === 1

describe('licences', () => {
  test.each(['MIT', 'ISC', '(MIT OR GPL-3.0)', 'MIT AND Apache-2.0', 'OFL-1.1', 'MPL-2.0'])('%s', (licence) =>
    expect(isRefused(of(licence))).toBe(false),
  )

  test.each([
    ['GPL-3.0-only'],
    ['AGPL-3.0'],
    ['MIT AND GPL-3.0'],
    ['LGPL-3.0-or-later'],
    ['Hippocratic-2.1'],
    ['UNLICENSED'],
    ['SEE LICENSE IN FILE'],
    ['mit or so'],
    [undefined],
  ])('%s is refused, whether shipped or only built with', (licence) => {
    expect(isRefused(of(licence))).toBe(true)
    expect(isRefused(of(licence, false))).toBe(true)
  })

  test('react-leaflet is the one exception of what is shipped, as long as its licence is the one that is known', () => {
    expect(isRefused(of('Hippocratic-2.1', true, 'react-leaflet'))).toBe(false)
    expect(isRefused(of('Hippocratic-3.0', true, 'react-leaflet'))).toBe(true)
  })

  test('what is only built with has exceptions of its own, which are never shipped', () => {
    const library = '@img/sharp-libvips-linux-x64'
    expect(isRefused(of('LGPL-3.0-or-later', false, library))).toBe(false)
    expect(isRefused(of('LGPL-3.0-or-later', true, library))).toBe(true)
    expect(isRefused(of(undefined, false, '@biomejs/cli-linux-x64-musl'))).toBe(false)
    expect(isRefused(of('GPL-3.0', false, '@biomejs/cli-linux-x64-musl'))).toBe(true)
  })

  test('are those that installed packages state, and else those of the lockfile', () => {
    const lock = {
      packages: {
        '': { version: '0' },
        'node_modules/a': { version: '1.0.0', license: 'MIT' },
        'node_modules/a/node_modules/@s/b': { version: '2.0.0', license: 'MIT', dev: true },
        'node_modules/c': { version: '3.0.0', devOptional: true },
      },
    }
    const manifests = new Map<string, object>([
      ['node_modules/a', { license: 'GPL-3.0' }],
      ['node_modules/c', { licenses: [{ type: 'MIT' }, { type: 'ISC' }] }],
    ])
    expect(lockedPackages(lock, (path) => manifests.get(path))).toEqual([
      { name: 'a', version: '1.0.0', licence: 'GPL-3.0', isShipped: true },
      { name: '@s/b', version: '2.0.0', licence: 'MIT', isShipped: false },
      { name: 'c', version: '3.0.0', licence: 'MIT OR ISC', isShipped: false },
    ])
  })
})

describe('what is shipped', () => {
  test('is known by the paths of its modules', () => {
    expect(packageOf('/p/node_modules/@turf/distance/dist/index.js')).toBe('@turf/distance')
    expect(packageOf('C:\\p\\node_modules\\a\\node_modules\\b\\x.js')).toBe('b')
    expect(packageOf('/p/node_modules/.vite/deps/x.js')).toBeUndefined()
    expect(packageOf('/p/src/main.tsx')).toBeUndefined()
  })

  test('is named in the notices, with all of its scope or by itself', () => {
    const notices = 'With @turf/*, @a/b, c-d and leaflet.\nMarked'
    expect(unnamed(['@turf/distance', '@a/b', 'c-d', 'leaflet'], notices)).toEqual([])
    expect(unnamed(['@a/c', 'c', 'marked', 'react'], notices)).toEqual(['@a/c', 'c', 'marked', 'react'])
  })

  test('is in the bill of materials, which is the same each time and tells nothing of the machine', () => {
    const { text, names } = sbomOf('.', 'relocation-atlas')
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object }
    for (const name of Object.keys(dependencies)) expect(names).toContain(name)
    expect(names).not.toContain('vitest')
    expect(sbomOf('.', 'relocation-atlas').text).toBe(text)
    expect(text).not.toContain(process.cwd())
    expect(text).not.toContain('timestamp')
    expect(JSON.parse(text)).toMatchObject({ metadata: { component: { name: 'relocation-atlas' } } })
  })
})

test('the packages of this project pass', () => {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
  const packages = lockedPackages(read('package-lock.json'), (path) =>
    existsSync(`${path}/package.json`) ? read(`${path}/package.json`) : undefined,
  )
  expect(packages.length).toBeGreaterThan(300)
  expect(unlicensed(packages)).toEqual([])
})
