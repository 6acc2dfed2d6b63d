import type { TimeSpan } from '../time/time-span'
import type { Atlas, AtlasEvent } from './atlas'
import type { AtlasReader } from './atlas-reader'
import type { AtlasFile } from './atlas-schema'

/** The stated extent, or, where it is open, reversed or no date, what the dated events span. */
export function readExtent(
  reader: AtlasReader,
  stated: AtlasFile['extent'],
  events: readonly AtlasEvent[],
): Atlas['extent'] {
  const from = reader.span(stated.from, ['atlas', 'extent', 'from'])
  const to = reader.span(stated.to, ['atlas', 'extent', 'to'])
  const isOpen = ![from?.earliestStart ?? 0, to?.latestEnd ?? 0].every(Number.isFinite)
  const isReversed = from !== undefined && to !== undefined && from.earliestStart >= to.latestEnd
  if (!isOpen && !isReversed) return extentOf(events, from, to)
  reader.report('read/extent', ['atlas', 'extent'])
  return extentOf(events)
}

function extentOf(events: readonly AtlasEvent[], from?: TimeSpan, to?: TimeSpan): Atlas['extent'] {
  const spans = events.flatMap(({ span }) => span ?? [])
  const start = from?.earliestStart ?? least(spans.map(({ earliestStart }) => earliestStart)) ?? 0
  const lastEnd = least(spans.map(({ latestEnd }) => -latestEnd))
  const end = to?.latestEnd ?? (lastEnd === undefined ? start : -lastEnd)
  return { from: start, to: Math.max(end, start + 1) }
}

/** The least of the finite values. A loop: a million of them are too many arguments for `Math.min`. */
function least(values: readonly number[]): number | undefined {
  let found: number | undefined
  for (const value of values) {
    if (Number.isFinite(value) && (found === undefined || value < found)) found = value
  }
  return found
}
