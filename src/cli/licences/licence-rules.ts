import type { LockedPackage } from './locked-packages'

/** Licences (SPDX) under which anything may be shipped, and why. */
const ALLOWED: ReadonlyMap<string, string> = new Map([
  ['MIT', 'asks for its notice'],
  ['ISC', 'as MIT'],
  ['BSD-2-Clause', 'as MIT'],
  ['BSD-3-Clause', 'as MIT, and that its authors are not used to advertise'],
  ['0BSD', 'asks for nothing'],
  ['Unlicense', 'given to the public'],
  ['CC0-1.0', 'given to the public'],
  ['Apache-2.0', 'asks for its notice, and grants patents'],
  ['MPL-2.0', 'asks that changes of its own files stay open; none are made'],
  ['OFL-1.1', 'of fonts, which may go along with what uses them'],
])

/** Under these, what is only built with is welcome too. */
const ALLOWED_TO_BUILD: ReadonlyMap<string, string> = new Map([
  ['BlueOak-1.0.0', 'as MIT'],
  ['CC-BY-4.0', 'of data, which the build reads and does not hand on'],
])

interface NamedPackage {
  readonly name: string | RegExp
  /** As it is stated; undefined: nothing is. */
  readonly stated: string | undefined
  readonly reason: string
}

/** What states its licence in no word of SPDX, and which of the list it is. */
const READ_AS: readonly (NamedPackage & { readonly licence: string })[] = [
  {
    ...{ name: /^(?:@turf\/)?jsts$/, stated: '(EDL-1.0 OR EPL-1.0)', licence: 'BSD-3-Clause' },
    reason: 'the Eclipse Distribution License 1.0 is the text of BSD-3-Clause',
  },
  {
    ...{ name: 'splaytree-ts', stated: 'BDS-3-Clause', licence: 'BSD-3-Clause' },
    reason: 'misspelt: its file LICENSE is BSD-3-Clause',
  },
  {
    ...{ name: 'arc', stated: 'BSD', licence: 'BSD-2-Clause' },
    reason: 'its file LICENSE.md is BSD-2-Clause',
  },
  {
    ...{ name: 'd3-geo-projection', stated: 'BSD', licence: 'BSD-3-Clause' },
    reason: 'its file LICENSE is BSD-3-Clause',
  },
  { name: 'optimist', stated: 'MIT/X11', licence: 'MIT', reason: 'another name of MIT' },
  {
    ...{ name: /^@biomejs\/cli-/, stated: undefined, licence: 'MIT' },
    reason: 'the program of @biomejs/biome for another platform, of which the lockfile has no licence',
  },
  {
    ...{ name: /^@oxc-parser\/binding-/, stated: undefined, licence: 'MIT' },
    reason: 'part of oxc-parser for another platform, of which the lockfile has no licence',
  },
]

/** The one exception among what is shipped: the components that put Leaflet into React, in two packages. */
const SHIPPED_EXCEPTIONS: readonly NamedPackage[] = [
  {
    ...{ name: /^(?:react-leaflet|@react-leaflet\/core)$/, stated: 'Hippocratic-2.1' },
    reason: 'its notice is in notices.txt; it stays behind src/map, so that it can be replaced',
  },
]

/** What only runs where the page is built or tested, and is never handed on. */
const BUILD_EXCEPTIONS: readonly NamedPackage[] = [
  {
    ...{ name: /^@img\/sharp-libvips-/, stated: 'LGPL-3.0-or-later' },
    reason: 'the library by which sharp reads the pictures of the base map and of tests',
  },
  {
    ...{ name: /^@img\/sharp-win32-/, stated: 'Apache-2.0 AND LGPL-3.0-or-later' },
    reason: 'sharp and that library for Windows',
  },
  {
    ...{ name: '@img/sharp-wasm32', stated: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT' },
    reason: 'sharp and that library where nothing else runs',
  },
]

/** The packages whose licence is neither of the list nor a named exception. */
export function unlicensed(packages: readonly LockedPackage[]): readonly LockedPackage[] {
  return packages.filter((each) => {
    const licence = READ_AS.find((named) => isMeant(named, each))?.licence ?? each.licence
    const exceptions = each.isShipped ? SHIPPED_EXCEPTIONS : [...SHIPPED_EXCEPTIONS, ...BUILD_EXCEPTIONS]
    const isWelcome = isAllowed(licence) || (!each.isShipped && ALLOWED_TO_BUILD.has(licence ?? ''))
    return !isWelcome && !exceptions.some((named) => isMeant(named, each))
  })
}

function isMeant({ name, stated }: NamedPackage, each: LockedPackage): boolean {
  return each.licence === stated && (typeof name === 'string' ? name === each.name : name.test(each.name))
}

/** Of an expression of SPDX with `OR`, `AND` and brackets around all of it: whether one of the ways is of the list. */
function isAllowed(expression: string | undefined): boolean {
  if (expression === undefined) return false
  const ways = expression.replace(/^\((.*)\)$/, '$1').split(' OR ')
  return ways.some((way) => way.split(' AND ').every((licence) => ALLOWED.has(licence)))
}
