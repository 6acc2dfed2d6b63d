import { indicesOf, radixOrder } from '../radix-order'

/** Days from the first to the last up to which they are counted rather than sorted by their digits. */
const MOST_DAYS = 1 << 20

/**
 * The order of rows in time, as indices of them: by start ascending, of equal starts the later end first, then as they are. Neither
 * may be NaN. Whole days are counted; others take a radix sort.
 */
export function timeOrder(start: Float64Array, end: Float64Array): Uint32Array {
  let order = indicesOf(start)
  const areEndsAlike = lastAlike(start, end)
  const untouched = areEndsAlike ? order : order.slice()
  order = sortBy(start, order, false)
  if (areEndsAlike || endsFit(start, end, order)) return order
  return sortBy(start, sortBy(end, untouched, true), false)
}

/** Whether all rows last equally long, those without an end aside: of equal starts ends are equal then. */
function lastAlike(start: Float64Array, end: Float64Array): boolean {
  let length: number | undefined
  for (let row = 0; row < start.length; row++) {
    const first = start[row] as number
    const last = end[row] as number
    if (first === Number.POSITIVE_INFINITY && last === first) continue
    length ??= last - first
    if (last !== first + length) return false
  }
  return true
}

/** Whether rows of equal start stand with the later end first. */
function endsFit(start: Float64Array, end: Float64Array, order: Uint32Array): boolean {
  for (let at = 1; at < order.length; at++) {
    const row = order[at] as number
    const before = order[at - 1] as number
    if (start[row] === start[before] && (end[row] as number) > (end[before] as number)) return false
  }
  return true
}

/** Sorts an order stably by numbers. */
function sortBy(numbers: Float64Array, given: Uint32Array, isDescending: boolean): Uint32Array {
  return sortByDays(numbers, given, isDescending) ?? radixOrder(numbers, given, isDescending)
}

/** As `sortBy`, for whole days and `Infinity` that lie near each other; undefined for others. */
function sortByDays(
  numbers: Float64Array,
  given: Uint32Array,
  isDescending: boolean,
): Uint32Array | undefined {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (let row = 0; row < numbers.length; row++) {
    const day = numbers[row] as number
    if (day === Number.POSITIVE_INFINITY) continue
    if (!Number.isInteger(day)) return undefined
    if (day < first) first = day
    if (day > last) last = day
  }
  const days = Math.max(0, last - first + 1)
  if (!(days <= MOST_DAYS)) return undefined
  // Behind all days stands what has none, or in front of them.
  const none = isDescending ? 0 : days
  const placeOf = (row: number) => {
    const day = numbers[row] as number
    if (day === Number.POSITIVE_INFINITY) return none
    return isDescending ? last - day + 1 : day - first
  }
  const places = new Uint32Array(days + 2)
  for (let row = 0; row < numbers.length; row++) {
    const next = placeOf(row) + 1
    places[next] = (places[next] as number) + 1
  }
  for (let place = 1; place < places.length; place++)
    places[place] = (places[place] as number) + (places[place - 1] as number)
  const order = new Uint32Array(numbers.length)
  for (let at = 0; at < given.length; at++) {
    const row = given[at] as number
    const place = placeOf(row)
    const index = places[place] as number
    places[place] = index + 1
    order[index] = row
  }
  return order
}
