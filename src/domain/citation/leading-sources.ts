import type { Atlas, AtlasEvent } from '../atlas/atlas'
import { citedIds } from '../atlas/cited-ids'
import type { Source } from '../atlas/source-schema'

const NAMED = 3

/** The sources on which the most events rest, the most first, in short: "UPI 1981". Of those that read alike the first. */
export function leadingSources(events: readonly AtlasEvent[], sources: Atlas['sources']): string[] {
  const counts = new Map<string, number>()
  for (const id of events.flatMap(citedIds)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const ranked = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
  const names = ranked.flatMap(([id]) => {
    const source = sources.get(id)
    return source ? [shortName(source)] : []
  })
  return [...new Set(names)].slice(0, NAMED)
}

/** Where it was published, without what is added to that in brackets or after a comma, and the year. */
function shortName(source: Source): string {
  const { title, publisher, 'container-title': container, issued } = source
  const whole = publisher ?? container ?? title
  const name = whole.split(/ \(|, /)[0] ?? whole
  return [name, issued?.['date-parts'][0]?.[0]].filter((part) => part !== undefined).join(' ')
}
