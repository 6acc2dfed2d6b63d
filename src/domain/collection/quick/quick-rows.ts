import type { DateWay, EndPath } from '../../fields/date-field'
import { asWritten, type FeatureFields } from '../../fields/feature-fields'
import type { FieldPath } from '../../fields/field-path'
import { civilToDays } from '../../time/days'
import { featureId } from '../as-feature'
import type { FactsDraft } from '../facts-draft'
import { fixedX, fixedY, isOnEarth } from '../fixed-mercator'
import { BYTE } from '../json-bytes'
import type { RowDraft } from '../row-draft'
import { bytesHash, textHash } from '../text-hash'
import type { ValueTally } from '../value-tally'
import { isoDay } from './iso-day'
import type { QuickFeatures, Slot } from './quick-features'
import { IS_WRITTEN_OTHERWISE } from './slot-constants'

/** Bytes of a title up to which it is shown and kept whole. */
const LONGEST_TITLE = 300
/** Digits of whole numbers that are written in one way alone. */
const MOST_DIGITS = 15
const MINUS = 0x2d
const ZERO = 0x30

const YEAR_9999 = civilToDays(9999, 1, 1)

interface Slots {
  readonly start: Slot
  /** The same as `start` where the date is in one member. */
  readonly end: Slot
  /** Members that count before these where they are filled. */
  readonly twins: readonly Slot[]
  /** Undefined where no member says it. */
  readonly title: Slot | undefined
  readonly category: Slot | undefined
  readonly place: Slot | undefined
}

/**
 * Makes rows of features without making objects of them first, in a fraction of the time: of points with a date that is a plain day, or
 * a start and an end that are. Whatever else there is to a value it asks those that read any, so that a row is the same either way.
 */
export class QuickRows {
  private readonly id: Slot
  private readonly otherId: Slot

  private constructor(
    private readonly features: QuickFeatures,
    private readonly slots: Slots,
    private readonly draft: RowDraft,
    private readonly facts: FactsDraft,
  ) {
    this.id = features.slotOf(['id'])
    this.otherId = features.slotOf(['@id'])
  }

  /** Undefined where these fields say in other ways what is read. */
  static of(
    features: QuickFeatures,
    fields: FeatureFields,
    draft: RowDraft,
    facts: FactsDraft,
  ): QuickRows | undefined {
    const slots = slotsOf(features, fields)
    return slots && new QuickRows(features, slots, draft, facts)
  }

  /** Adds the row of a feature; gives false where it has to be read as an object. */
  add(record: number, bytes: Uint8Array, base: number): boolean {
    const { features, slots, draft } = this
    const { records, points } = features
    const at = record * features.stride
    if (!features.isPoint(record)) return false
    for (const twin of slots.twins) if (records[at + twin] !== 0) return false
    const start = this.day(slots.start, at, bytes)
    const last = slots.end === slots.start ? start : this.day(slots.end, at, bytes)
    // A day in the year 9999 is none.
    if (!(start <= last) || last >= YEAR_9999) return false

    const from = records[at] as number
    const row = draft.begin(base + from, (records[at + 1] as number) - from)
    const { columns } = draft
    draft.dated++
    columns.start[row] = start
    columns.end[row] = last + 1
    const lon = points[2 * record] as number
    const lat = points[2 * record + 1] as number
    const isPlaced = isOnEarth(lon, lat)
    columns.x[row] = isPlaced ? fixedX(lon) : 0
    columns.y[row] = isPlaced ? fixedY(lat) : 0
    this.facts.addPlace(row, isPlaced ? undefined : 'off-earth')
    columns.category[row] = this.number(draft.categories, slots.category, record, bytes)
    columns.place[row] = this.number(draft.places, slots.place, record, bytes)
    columns.id[row] = this.idHash(record, bytes, base)
    this.addTitle(record, bytes)
    return true
  }

  private day(slot: Slot, at: number, bytes: Uint8Array): number {
    const { records } = this.features
    return isoDay(bytes, records[at + slot] as number, records[at + slot + 1] as number)
  }

  private number(tally: ValueTally, slot: Slot | undefined, record: number, bytes: Uint8Array): number {
    if (slot === undefined) return 0
    const { records, stride } = this.features
    const from = records[record * stride + slot] as number
    if (from === 0) return 0
    const to = (records[record * stride + slot + 1] as number) & ~IS_WRITTEN_OTHERWISE
    return tally.addWritten(bytes, from, to, () => asWritten(this.features.value(record, slot)))
  }

  private addTitle(record: number, bytes: Uint8Array): void {
    const { features, draft } = this
    const { title } = this.slots
    if (title === undefined) {
      draft.titles.add('')
      return
    }
    const at = record * features.stride + title
    const from = (features.records[at] as number) + 1
    const to = (features.records[at + 1] as number) - 1
    // Blanks at the ends are taken away; of what is written otherwise the end lies far off.
    const isPlain =
      from < to &&
      to - from <= LONGEST_TITLE &&
      bytes[from - 1] === BYTE.quote &&
      bytes[from] !== BYTE.space &&
      bytes[to - 1] !== BYTE.space
    if (isPlain) draft.titles.addBytes(bytes, from, to)
    else draft.titles.add(asWritten(features.value(record, title)))
  }

  private idHash(record: number, bytes: Uint8Array, base: number): number {
    const { features, id } = this
    const at = record * features.stride
    const from = features.records[at + id] as number
    const to = features.records[at + id + 1] as number
    if (from !== 0 && to < IS_WRITTEN_OTHERWISE) {
      if (bytes[from] !== BYTE.quote) {
        if (isWholeNumber(bytes, from, to)) return bytesHash(bytes, from, to)
      } else if (to - from > 2) return bytesHash(bytes, from + 1, to - 1)
    }
    const [own, other, inner] = [id, this.otherId, features.slotOf(['properties', 'id'])]
    const ids = {
      id: features.value(record, own),
      '@id': features.value(record, other),
      properties: { id: features.value(record, inner) },
    }
    return textHash(featureId(ids, base + (features.records[at] as number)))
  }
}

/** Whether digits are those that the number is written with again. */
function isWholeNumber(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from] === MINUS ? from + 1 : from
  if (to - first > MOST_DIGITS || (bytes[first] === ZERO && to - from > 1)) return false
  for (let at = first; at < to; at++) {
    const byte = bytes[at] as number
    if (byte < ZERO || byte > ZERO + 9) return false
  }
  return true
}

function slotsOf(
  features: QuickFeatures,
  { date, title, category, place }: FeatureFields,
): Slots | undefined {
  const [first] = date.chosen
  const ends = first && endsOf(first)
  if (!ends) return undefined
  const slotOf = (path: FieldPath | undefined) => path && features.slotOf(path)
  const slots = {
    start: features.slotOf(ends.start.at),
    end: features.slotOf(ends.end.at),
    twins: [ends.start, ends.end].flatMap(({ twin }) => (twin ? [features.slotOf(twin)] : [])),
    title: slotOf(title.chosen?.at),
    category: slotOf(category.chosen?.at),
    place: slotOf(place.chosen?.at),
  }
  return Object.values(slots).flat().includes(-1) ? undefined : slots
}

/** Where a way has the days of a start and an end, if that is where it has them. */
function endsOf(way: DateWay): { readonly start: EndPath; readonly end: EndPath } | undefined {
  if (way.kind !== 'member' && way.kind !== 'pair') return undefined
  // A first of January may be a whole year.
  if ('whole' in way.reading && way.reading.whole === 'year') return undefined
  if (way.kind === 'member') return { start: { at: way.at }, end: { at: way.at } }
  return way.start && way.end && { start: way.start, end: way.end }
}
