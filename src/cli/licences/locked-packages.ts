/** A package of the lockfile. */
export interface LockedPackage {
  readonly name: string
  readonly version: string
  /** As the package states it; undefined where it states none. */
  readonly licence: string | undefined
  /** Whether the page may hold it; else it only runs where the page is built or tested. */
  readonly isShipped: boolean
}

interface LockEntry {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly link?: boolean
}

/** What stands in the `package.json` of an installed package. */
interface Manifest {
  readonly license?: unknown
  readonly licenses?: unknown
}

/**
 * All packages of a lockfile of npm (version 3), with the licences that the installed ones state. What is of other
 * platforms is not installed: for it the lockfile speaks.
 *
 * @param manifestAt the `package.json` of what is installed at a path of the lockfile; undefined where nothing is
 */
export function lockedPackages(
  lock: { readonly packages: Readonly<Record<string, LockEntry>> },
  manifestAt: (path: string) => Manifest | undefined,
): readonly LockedPackage[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) => {
    if (path === '' || entry.link) return []
    return {
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      licence: statedLicence(manifestAt(path)) ?? entry.license,
      isShipped: !entry.dev && !entry.devOptional,
    }
  })
}

function statedLicence(manifest: Manifest | undefined): string | undefined {
  if (typeof manifest?.license === 'string') return manifest.license
  // As older packages state it.
  const old = [manifest?.license, manifest?.licenses].flat() as readonly ({ type?: unknown } | undefined)[]
  const types = old.flatMap((each) => (typeof each?.type === 'string' ? each.type : []))
  return types.length > 0 ? types.join(' OR ') : undefined
}
