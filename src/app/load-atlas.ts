import { ATLAS_PARTS, FILE_NAMES, fileNames } from '../domain/atlas/file-names'
import { type AtlasFiles, readAtlas } from '../domain/atlas/read-atlas'
import type { Problem } from '../domain/problem'

/** A file of the dataset that could not be fetched or is no JSON. */
export interface LoadProblem {
  readonly part: keyof AtlasFiles
  readonly file: string
  readonly reason: 'network' | 'status' | 'json'
  readonly detail: string
}

/** What turns the direction of reading, as such or escaped: hardly any file has it, and few bytes look for it. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]|\\u20[26]/

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
        const value = JSON.parse(text)
        if (!TURNING.test(text)) return value
        return (await import('../domain/text/closed-directions')).closeDirections(value)
      } catch (error) {
        failures.push({ part, file, reason: 'json', detail: String(error) })
      }
    } catch (error) {
      failures.push({ part, file, reason: 'network', detail: String(error) })
    }
    return undefined
  }
  // All at once under the usual names; only a dataset with names of its own waits for atlas.json first.
  const entries = await Promise.all(
    ATLAS_PARTS.map(async (part) => [part, await load(part, FILE_NAMES[part])] as const),
  )
  const files = Object.fromEntries(entries) as Record<keyof AtlasFiles, unknown>
  const names = fileNames(files.atlas)
  for (const part of ATLAS_PARTS) {
    if (names[part] === FILE_NAMES[part]) continue
    const missed = failures.findIndex((failure) => failure.part === part)
    if (missed >= 0) failures.splice(missed, 1)
    files[part] = await load(part, names[part])
  }
  const { atlas, problems } = readAtlas(files)
  return { atlas, problems, failures }
}

/** Whether an atlas without events has none because they could not be read. */
export function eventsAreUnread(failures: readonly LoadProblem[], problems: readonly Problem[]): boolean {
  return failures.some(({ part }) => part === 'events') || problems.some(({ path }) => path[0] === 'events')
}
