import { type AtlasFiles, readAtlas } from '../domain/atlas/read-atlas'

/** A file of the dataset that could not be fetched or is no JSON. */
export interface LoadProblem {
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

/**
 * Fetches and assembles the dataset at `base`. A file that fails is named and the others are used; without
 * `atlas.json` there is no atlas.
 */
export async function loadAtlas(base: URL) {
  const failures: LoadProblem[] = []
  const load = async (file: string): Promise<unknown> => {
    try {
      const response = await fetch(new URL(file, base))
      if (!response.ok) {
        failures.push({ file, reason: 'status', detail: String(response.status) })
        return undefined
      }
      const text = await response.text()
      try {
        return JSON.parse(text)
      } catch (error) {
        failures.push({ file, reason: 'json', detail: String(error) })
      }
    } catch (error) {
      failures.push({ file, reason: 'network', detail: String(error) })
    }
    return undefined
  }
  // All at once under the usual names; only a dataset with names of its own waits for atlas.json first.
  const entries = await Promise.all(
    Object.entries(FILES).map(async ([key, file]) => [key, await load(file)] as const),
  )
  const files: Record<string, unknown> = Object.fromEntries(entries)
  for (const [key, usual, own] of ownNames(files.atlas)) {
    const missed = failures.findIndex(({ file }) => file === usual)
    if (missed >= 0) failures.splice(missed, 1)
    files[key] = await load(own)
  }
  const { atlas, problems } = readAtlas(files as unknown as AtlasFiles)
  return { atlas, problems, failures }
}

/** The files that `atlas.json` gives other names than the usual ones: names beside it, no addresses. */
function ownNames(atlas: unknown): readonly (readonly [key: string, usual: string, own: string])[] {
  const { files } = (atlas ?? {}) as { readonly files?: unknown }
  if (typeof files !== 'object' || files === null) return []
  return Object.entries(FILES).flatMap(([key, usual]) => {
    const own = key === 'atlas' ? undefined : (files as Readonly<Record<string, unknown>>)[key]
    const isName = typeof own === 'string' && /^[\w-][\w.-]*$/.test(own)
    return isName && own !== usual ? [[key, usual, own] as const] : []
  })
}
