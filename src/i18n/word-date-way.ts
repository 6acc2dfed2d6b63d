import { calendarOf, type DateReading, type DateWay } from '../domain/fields/date-field'
import { writePath } from '../domain/fields/field-path'
import { calendarBecause, calendars } from './en/calendars'
import { collection } from './en/collection'

/** The members that a way of saying dates is in: "start, end", "YEAR, MONTH, DAY". */
export function wordDateMembers(way: DateWay): string {
  switch (way.kind) {
    case 'position':
      return collection.ways.position
    case 'pair':
      return [way.start, way.end].flatMap((end) => (end ? [writePath(end.twin ?? end.at)] : [])).join(' – ')
    case 'parts':
      return [way.start, way.end]
        .flatMap((parts) =>
          parts
            ? [[parts.year, parts.month, parts.day].flatMap((at) => (at ? [writePath(at)] : [])).join(', ')]
            : [],
        )
        .join(' – ')
    default:
      return writePath(way.at)
  }
}

/** How a way is read, in a few words: "numbers of milliseconds since 1970"; empty where there is nothing to say. */
export function wordDateReading(way: DateWay): string {
  if (way.kind === 'when') return collection.ways.when
  const calendar = calendarOf(way.reading)
  const reading = [
    calendar && collection.ways.calendar(calendars[calendar.of], calendarBecause[calendar.because]),
    wordReading(way.reading),
  ]
    .filter(Boolean)
    .join('; ')
  return way.kind === 'moments' ? [collection.ways.moments, reading].filter(Boolean).join('; ') : reading
}

function wordReading(reading: DateReading): string {
  const { ways } = collection
  switch (reading.kind) {
    case 'year':
      if (reading.areBce) return ways.bce
      // Other calendars count no years before the first.
      return reading.calendar && reading.negative === 'bce' ? '' : ways.years[reading.negative]
    case 'epoch':
      return ways.epoch[reading.isMixed ? 'both' : reading.unit]
    case 'compact':
      return ways.compact
    case 'text':
      return [
        reading.areBce && ways.bce,
        (reading.tails?.hyphen === 'weeks' || reading.tails?.slash === 'weeks') && ways.weeks,
        reading.negative === 'bce' ? '' : ways.yearsBelowZero[reading.negative],
        reading.orderBecause &&
          ways.order(
            reading.order && ways.orders[reading.order],
            ways.because[reading.orderBecause.reason](reading.orderBecause.text),
          ),
      ]
        .filter(Boolean)
        .join('; ')
  }
}
