import type { Position } from '../../domain/atlas/atlas'
import { type KnownPlace, nearestPlace } from '../../domain/map-edit/known-place'
import { type Offset, offsetBetween } from '../../domain/map-edit/offset-between'
import { project } from '../../domain/marks/mercator'
import { formatOffset } from '../../i18n/format-offset'
import { formatPosition } from '../../i18n/format-position'
import { useMapEditMessages } from '../../i18n/use-map-edit-messages'

/** Kilometres that nobody tells from none. */
const NONE = 0.005

/** Words for where a point is, and how far from where it was. */
export function usePlaceWords(places: readonly KnownPlace[], locale: string) {
  const words = useMapEditMessages()
  const offset = (way: Offset) => formatOffset(way, locale, words)

  return {
    /** "Mehran", or "33.1° N, 46.2° E". */
    where(position: Position, place: KnownPlace | undefined): string {
      return place?.name ?? formatPosition(position, locale)
    },
    /** "3.2 km north-west of where it was" */
    moved(from: Position, to: Position): string {
      const way = offsetBetween(from, to)
      return way.kilometres < NONE ? words.unmoved : words.moved(offset(way))
    },
    /** "nearest place Mehran, 4 km south of here"; nothing where no place is known. */
    nearest(position: Position): readonly string[] {
      const place = nearestPlace(project(position), places)
      return place ? [words.nearest(place.name, offset(offsetBetween(position, place.position)))] : []
    },
  }
}
