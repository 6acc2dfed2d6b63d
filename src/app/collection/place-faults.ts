import type { CollectionFacts } from '../../domain/collection/collection-facts'
import type { EventColumns } from '../../domain/collection/event-columns'
import { LinePlaces } from '../../domain/collection/line-places'
import type { BrokenRecord, TextFault, TextPlace } from '../../domain/collection/record'
import { jsonFaultAt } from './json-fault-at'

type Faulty = Pick<CollectionFacts, 'format' | 'brokenRecords' | 'fault'>

/** Facts whose faults say where they stand, in the words of editors: byte offsets lead nobody there. Reads the text again up to them. */
export async function placeFaults<Facts extends Faulty>(
  facts: Facts,
  text: Blob,
  { offset: offsets }: Pick<EventColumns, 'offset'>,
): Promise<Facts> {
  const { brokenRecords, fault } = facts
  const isJson = facts.format !== 'csv'
  const recordsAt = await Promise.all(
    brokenRecords.map(({ offset, size, reason, at = offset }) =>
      isJson && reason === 'syntax' ? jsonFaultAt(text, offset, size) : at,
    ),
  )
  const within = fault ? brokenRecords.findIndex((record) => breaks(record, fault)) : -1
  const faultAt = recordsAt[within] ?? fault?.offset
  const places = await findPlaces(text, faultAt === undefined ? recordsAt : [...recordsAt, faultAt])
  const placed = (at: number, from: number, record?: number): TextPlace => ({
    ...places.placeOf(at),
    record,
    rowBefore: lastBefore(offsets, from),
  })
  return {
    ...facts,
    brokenRecords: brokenRecords.map((record, index) => ({
      ...record,
      place: placed(recordsAt[index] as number, record.offset),
    })),
    fault: fault && {
      ...fault,
      place: placed(faultAt as number, brokenRecords[within]?.offset ?? fault.offset, fault.record),
    },
  }
}

/** Whether it is what a fault of the whole text breaks. */
function breaks({ offset, size }: BrokenRecord, fault: TextFault): boolean {
  return fault.kind === 'syntax' && offset <= fault.offset && fault.offset <= offset + size
}

/** Reads a text as far as the last of some offsets, and tells where they stand. */
export async function findPlaces(text: Blob, offsets: readonly number[]): Promise<LinePlaces> {
  const places = new LinePlaces(offsets)
  const reader = text.stream().getReader()
  while (!places.isDone) {
    const { value } = await reader.read()
    if (!value) break
    places.push(value)
  }
  await reader.cancel()
  return places
}

/** The row of the feature that stands last before an offset; undefined where none does. */
function lastBefore(offsets: Float64Array, end: number): number | undefined {
  let last: number | undefined
  for (let row = 0; row < offsets.length; row++) {
    const offset = offsets[row] as number
    if (offset < end && (last === undefined || offset > (offsets[last] as number))) last = row
  }
  return last
}
