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
  const entries = await Promise.all(
    Object.entries(FILES).map(async ([key, file]) => [key, await load(file)] as const),
  )
  const { atlas, problems } = readAtlas(Object.fromEntries(entries) as unknown as AtlasFiles)
  return { atlas, problems, failures }
}
