import { type AtlasFiles, readAtlas } from '../domain/atlas/read-atlas'
import type { Problem } from '../domain/problem'

/** A file of the dataset that could not be fetched or is no JSON. */
export interface LoadProblem {
  readonly part: keyof AtlasFiles
  readonly file: string
  readonly reason: 'network' | 'status' | 'json'
  readonly detail: string
}

const FILES = {
  atlas: 'atlas.json',
  events: 'events.geojson',
  relocations: 'relocations.geojson',
  places: 'places.geojson',
  sources: 'sources.json',
} as const satisfies Record<keyof AtlasFiles, string>

const PARTS = Object.keys(FILES) as (keyof AtlasFiles)[]

/** Milliseconds that a file may take: one that never comes must not keep the others from being shown. */
const LONGEST_WAIT = 60_000

/**
 * Fetches and assembles the dataset at `base`. A file that fails is named and the others are used; without
 * `atlas.json` there is no atlas.
 */
export async function loadAtlas(base: URL) {
  const failures: LoadProblem[] = []
  const load = async (part: keyof AtlasFiles, file: string): Promise<unknown> => {
    try {
      const response = await fetch(new URL(file, base), { signal: AbortSignal.timeout(LONGEST_WAIT) })
      if (!response.ok) {
        failures.push({ part, file, reason: 'status', detail: String(response.status) })
        return undefined
      }
      const text = await response.text()
      try {
        return JSON.parse(text)
      } catch (error) {
        failures.push({ part, file, reason: 'json', detail: String(error) })
      }
    } catch (error) {
      failures.push({ part, file, reason: 'network', detail: String(error) })
    }
    return undefined
  }
  // All at once under the usual names; only a dataset with names of its own waits for atlas.json first.
  const entries = await Promise.all(PARTS.map(async (part) => [part, await load(part, FILES[part])] as const))
  const files = Object.fromEntries(entries) as Record<keyof AtlasFiles, unknown>
  for (const [part, own] of ownNames(files.atlas)) {
    const missed = failures.findIndex((failure) => failure.part === part)
    if (missed >= 0) failures.splice(missed, 1)
    files[part] = await load(part, own)
  }
  const { atlas, problems } = readAtlas(files)
  return { atlas, problems, failures }
}

/** Whether an atlas without events has none because they could not be read. */
export function eventsAreUnread(failures: readonly LoadProblem[], problems: readonly Problem[]): boolean {
  return failures.some(({ part }) => part === 'events') || problems.some(({ path }) => path[0] === 'events')
}

/** The files that `atlas.json` gives other names than the usual ones: names beside it, no addresses. */
function ownNames(atlas: unknown): readonly (readonly [part: keyof AtlasFiles, own: string])[] {
  const { files } = (atlas ?? {}) as { readonly files?: unknown }
  if (typeof files !== 'object' || files === null) return []
  return PARTS.flatMap((part) => {
    const own = part === 'atlas' ? undefined : (files as Readonly<Record<string, unknown>>)[part]
    const isName = typeof own === 'string' && /^[\w-][\w.-]*$/.test(own)
    return isName && own !== FILES[part] ? [[part, own] as const] : []
  })
}
