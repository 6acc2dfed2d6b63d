import { asEarthPosition } from '../domain/atlas/position'
import { alignItems } from '../domain/edit/align-items'
import type { LegStop } from '../domain/edit/leg-stops'
import type { MemberChange } from '../domain/edit/member-changes'
import { asText } from '../domain/json/json-value'
import { sameJson } from '../domain/json/same-json'
import { offsetBetween } from '../domain/map-edit/offset-between'
import { formatOffset } from './format-offset'
import { formatPosition } from './format-position'
import type { ChangeWording } from './word-change'

/** What became of the stops of a leg: "added Tehran as stop 3". Of a leg that had none, their names in order. */
export function wordStops(
  { before, after }: NonNullable<MemberChange['stops']>,
  wording: ChangeWording,
): string {
  const { messages, map, locale } = wording
  const nameOf = (stop: LegStop | undefined) => stopName(stop, wording)
  if (before.length === 0) return after.map(nameOf).join(', ')
  const key = ({ stop, coordinates }: LegStop) => stop || coordinates
  const pairs = alignItems(before.map(key), after.map(key))
  const kept = new Set(pairs.map(({ from }) => from))
  const said = pairs.flatMap(({ from, to, stays }): readonly string[] => {
    const [old, now] = [from === undefined ? undefined : before[from], after[to]]
    if (old === undefined) return [messages.stopAdded(nameOf(now), to + 1)]
    if (!stays) return [messages.stopReordered(nameOf(now), to + 1)]
    if (nameOf(old) !== nameOf(now)) return [messages.stopChanged(to + 1, nameOf(old), nameOf(now))]
    const [a, b] = [asEarthPosition(old.coordinates), asEarthPosition(now?.coordinates)]
    if (!a || !b || sameJson(a, b)) return []
    return [messages.stopMoved(to + 1, formatOffset(offsetBetween(a, b), locale, map))]
  })
  const gone = before.flatMap((stop, from) => (kept.has(from) ? [] : [messages.stopRemoved(nameOf(stop))]))
  return [...said, ...gone].join(', ') || messages.stopsOtherwise
}

function stopName(stop: LegStop | undefined, { places, messages, locale }: ChangeWording): string {
  const id = asText(stop?.stop)
  const position = asEarthPosition(stop?.coordinates)
  if (id) return places.get(id) ?? id
  return position ? formatPosition(position, locale) : messages.unknownPlace
}
