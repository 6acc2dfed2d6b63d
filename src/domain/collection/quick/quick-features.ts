import type { Decode } from '../../convert/decode-input'
import type { ReadMembers } from '../../fields/feature-fields'
import type { JsonObject } from '../../json/json-value'
import { parseAnyNumbers } from '../../json/not-finite'
import { BYTE } from '../json-bytes'
import { utf8Into } from '../text-column'
import {
  IS_WRITTEN_OTHERWISE,
  LONGEST_NAME,
  MOST_NAMES,
  MOST_RECORDS,
  POINT_READ,
  RECORD_HEAD,
  SLOT,
} from './slot-constants'

/** What `assembly/features.ts` is, compiled and instantiated. Addresses are in bytes. */
export interface FeatureExports {
  readonly memory: { readonly buffer: ArrayBuffer }
  addressOfNames(): number
  addressOfPoints(): number
  addressOfRecords(): number
  addressOfText(): number
  numbersOfRecord(): number
  setNames(ofFeature: number, ofProperties: number): void
  /** Gives 0 where there is no memory. */
  reserve(bytes: number): number
  read(from: number, to: number): number
  end(): number
}

/** Where a value stands among the numbers of a record; -1 for one that is not looked for. */
export type Slot = number

/** Members of features that are always looked for; the geometry has to be the first. */
const OF_FEATURE = ['geometry', 'id', '@id'] as const
const OF_PROPERTIES = ['id'] as const
/** Told apart anyway. */
const KNOWN = new Set<string>(['type', 'properties', ...OF_FEATURE])

/**
 * Finds in features, as they stand in the bytes of a text, what is read of them: where each value is, and the position of a point.
 * Goes over each byte once, where finding the end of a feature and parsing it takes two passes and makes objects of all that is in it.
 * What it finds is what `parseAnyNumbers` does; whatever is unusual it leaves to that, and says where: escapes in names, a `type` other
 * than `Feature`, no properties, anything that is no JSON in UTF-8.
 */
export class QuickFeatures {
  /** The features that were read last: of each `stride` numbers as `slot-constants` says. */
  records = new Int32Array(0)
  /** Longitude and latitude of each, where its geometry is `POINT_READ`. */
  points = new Float64Array(0)
  readonly stride: number
  private readonly outer: readonly string[]
  private readonly inner: readonly string[]
  private text: Uint8Array = new Uint8Array(0)

  private constructor(
    private readonly exports: FeatureExports,
    { feature, properties }: ReadMembers,
    private readonly decode: Decode,
  ) {
    this.outer = [...OF_FEATURE, ...feature.filter((name) => !KNOWN.has(name))]
    this.inner = [...OF_PROPERTIES, ...properties.filter((name) => name !== OF_PROPERTIES[0])]
    const memory = new Uint8Array(exports.memory.buffer)
    for (const [index, name] of [...this.outer, ...this.inner].entries()) {
      const at = exports.addressOfNames() + index * (LONGEST_NAME + 4)
      const end = utf8Into(name, memory, at + 4, at + 4 + LONGEST_NAME)
      new DataView(memory.buffer).setInt32(at, end - at - 4, true)
    }
    exports.setNames(this.outer.length, this.inner.length)
    this.stride = exports.numbersOfRecord()
  }

  /** Undefined where members have names that cannot be looked for. */
  static of(exports: FeatureExports, members: ReadMembers, decode: Decode): QuickFeatures | undefined {
    const names = [...members.feature, ...members.properties]
    const isRoom = names.length + OF_FEATURE.length + OF_PROPERTIES.length <= MOST_NAMES
    return isRoom && names.every(isPossible) ? new QuickFeatures(exports, members, decode) : undefined
  }

  /** Takes a text, to the beginning of which places refer from now on; gives false where there is no memory. */
  take(text: Uint8Array): boolean {
    const { exports } = this
    if (exports.reserve(text.length) === 0) return false
    const { buffer } = exports.memory
    if (this.records.buffer !== buffer) {
      this.records = new Int32Array(buffer, exports.addressOfRecords(), MOST_RECORDS * this.stride)
      this.points = new Float64Array(buffer, exports.addressOfPoints(), MOST_RECORDS * 2)
    }
    new Uint8Array(buffer).set(text, exports.addressOfText())
    this.text = text
    return true
  }

  /** Reads features from a place on, some thousand at the most, until one is unusual or not whole; gives how many there are. */
  read(from: number): number {
    return this.exports.read(from, this.text.length)
  }

  /** Where reading came to. */
  get end(): number {
    return this.exports.end()
  }

  /** From where to where a feature stands. */
  rangeOf(record: number): { readonly from: number; readonly to: number } {
    const at = record * this.stride
    return { from: this.records[at] as number, to: this.records[at + 1] as number }
  }

  /** Where the member of a way stands: one of the feature, or of its properties. */
  slotOf(path: readonly string[]): Slot {
    const [first = '', second] = path
    if (path.length > 2 || (path.length === 2 && first !== 'properties')) return -1
    const index = second === undefined ? this.outer.indexOf(first) : this.inner.indexOf(second)
    if (index < 0) return -1
    return RECORD_HEAD + SLOT * (second === undefined ? index : this.outer.length + index)
  }

  /** Whether a feature is a point whose position was read. */
  isPoint(record: number): boolean {
    return this.records[record * this.stride + 2] === POINT_READ
  }

  /** What is read of a feature, as `parseAnyNumbers` makes it. */
  feature(record: number): JsonObject {
    const feature: Record<string, unknown> = { type: 'Feature' }
    const properties: Record<string, unknown> = {}
    let slot = RECORD_HEAD
    for (const names of [this.outer, this.inner]) {
      const object = names === this.outer ? feature : properties
      for (const name of names) {
        if (this.isThere(record, slot)) object[name] = this.value(record, slot)
        slot += SLOT
      }
    }
    feature.properties = properties
    return feature
  }

  isThere(record: number, slot: Slot): boolean {
    return this.records[record * this.stride + slot] !== 0
  }

  /** The value of a slot; undefined where the feature has none. */
  value(record: number, slot: Slot): unknown {
    const at = record * this.stride + slot
    const from = this.records[at] as number
    if (from === 0) return undefined
    const to = this.records[at + 1] as number
    const end = to & ~IS_WRITTEN_OTHERWISE
    const isPlain = this.text[from] === BYTE.quote && end === to
    if (isPlain && end - from < SHORT) return this.letters(from + 1, end - 1)
    const written = this.decode(this.text.subarray(from, end), 'utf-8')
    return isPlain ? written.slice(1, -1) : parseAnyNumbers(written)
  }

  private letters(from: number, to: number): string {
    let text = ''
    for (let at = from; at < to; at++) text += String.fromCharCode(this.text[at] as number)
    return text
  }
}

/** Bytes of a text that is put together by its letters sooner than it is decoded. */
const SHORT = 40

/** Whether a name can be looked for: letters that are half of one stand in no text, and an object takes `__proto__` for its own. */
function isPossible(name: string): boolean {
  return name.length * 3 <= LONGEST_NAME && name !== '__proto__' && !/\p{Surrogate}/u.test(name)
}
