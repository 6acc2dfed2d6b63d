import type { Position } from '../atlas/atlas'
import { asEarthPosition } from '../atlas/position'
import { asObject, type JsonPath } from '../json/json-value'
import { changeFile, type EditedFile, itemPath } from './edited-file'
import type { Editing } from './editing'
import { legStops, type MemberSet } from './leg-stops'

/** What still stands where a place stood before it was moved. */
export interface LeftBehind {
  readonly events: number
  readonly stays: number
  /** Of legs. */
  readonly stops: number
  /** What moves all of them to where the place is. */
  readonly sets: readonly (MemberSet & { readonly file: string })[]
}

/** Edits of the gazetteer that are gone back through at most. */
const MOST_EDITS = 200

/**
 * What names a place and stands exactly where that stood, as it was opened or after an edit since, but does not any more;
 * undefined where nothing does.
 *
 * @param file of the place, which is the item at `index`
 * @param among files of what may stand at a place
 */
export function leftBehind(
  editing: Editing,
  file: string,
  index: number,
  among: readonly string[],
): LeftBehind | undefined {
  const place = editing.files.get(file)?.items.values[index]
  const { id } = asObject(place)
  const now = pointOf(place)
  if (typeof id !== 'string' || !now) return undefined
  const away = among
    .flatMap((name) => pointsAt(editing.files.get(name), id))
    .filter(({ position }) => !isSame(position, now))
  const former = away.length > 0 ? formerPositions(editing, file, id) : []
  const left = away.filter(({ position }) => former.some((each) => isSame(position, each)))
  if (left.length === 0) return undefined
  const count = (kind: PointAt['kind']) => left.filter((each) => each.kind === kind).length
  return {
    ...{ events: count('event'), stays: count('stay'), stops: count('stop') },
    sets: left.flatMap(({ file: name, path, position }) =>
      now.flatMap((value, axis) =>
        value === position[axis] ? [] : [{ file: name, path: [...path, axis], value }],
      ),
    ),
  }
}

/** A position that is that of a place, by its name. */
interface PointAt {
  readonly kind: 'event' | 'stay' | 'stop'
  readonly file: string
  /** Of the position. */
  readonly path: JsonPath
  readonly position: Position
}

function pointsAt(file: EditedFile | undefined, id: string): readonly PointAt[] {
  if (!file) return []
  return file.items.values.flatMap((item, index): readonly PointAt[] => {
    const { kind, place } = asObject(asObject(item).properties)
    const path = [...itemPath(file, index), 'geometry', 'coordinates']
    if (place === id) {
      const position = pointOf(item)
      return position ? [{ kind: kind === 'stay' ? 'stay' : 'event', file: file.name, path, position }] : []
    }
    if (kind !== 'leg') return []
    return legStops(item).flatMap(({ stop, coordinates }, at) => {
      const position = stop === id ? asEarthPosition(coordinates) : undefined
      return position ? [{ kind: 'stop', file: file.name, path: [...path, at], position }] : []
    })
  })
}

/** Where a place stood before. */
function formerPositions({ opened, files, entries, done }: Editing, name: string, id: string): Position[] {
  const of = (file: EditedFile | undefined) => {
    const position = pointOf(file?.items.values.find((item) => asObject(item).id === id))
    return position ? [position] : []
  }
  const former = of(opened.get(name))
  let file = files.get(name)
  for (const { back } of entries.slice(Math.max(0, done - MOST_EDITS), done).reverse()) {
    const changes = back.get(name)
    if (!file || !changes) continue
    file = changeFile(file, changes)
    former.push(...of(file))
  }
  return former
}

function pointOf(item: unknown): Position | undefined {
  const { type, coordinates } = asObject(asObject(item).geometry)
  return type === 'Point' ? asEarthPosition(coordinates) : undefined
}

function isSame(one: Position, other: Position): boolean {
  return one[0] === other[0] && one[1] === other[1]
}
