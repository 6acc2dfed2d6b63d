import type { Decode } from '../convert/decode-input'
import {
  createFeatureReader,
  type FeatureFields,
  type FeatureReader,
  findFields,
  membersRead,
} from '../fields/feature-fields'
import type { FieldChoices } from '../fields/field-choices'
import type { JsonObject } from '../json/json-value'
import { ByteWindow } from './byte-window'
import { CollectedRows } from './collected-rows'
import type { CollectionColumns } from './collection-columns'
import type { CollectionFacts, CollectionRefusal } from './collection-facts'
import { type FeatureExports, QuickFeatures } from './quick/quick-features'
import { QuickRows } from './quick/quick-rows'
import type { RecordScanner } from './record'
import {
  FORM_BEGINNING,
  isTooShort,
  LONG_FORM_BEGINNING,
  type RecordFeatures,
  type RecordForm,
  recordForm,
} from './record-form'
import { whyNone } from './why-none'

/** Features that are looked at before it is decided which members say what, and the most bytes of them. */
const SAMPLE = 1000
const SAMPLE_BYTES = 1 << 23
/** Bytes that are scanned and parsed at a time. */
const PIECE = 1 << 20

export interface CollectionReaderOptions {
  /** Never throws: what is none of the encoding becomes U+FFFD. */
  readonly decode: Decode
  /** What a person chose. */
  readonly choices?: FieldChoices | undefined
  /** Which members say what, where that is known from an earlier reading. */
  readonly fields?: FeatureFields | undefined
  readonly mostVertices?: number | undefined
  /** Bytes of the text, where that is known. */
  readonly length?: number | undefined
}

/** What has been read so far, or all of it. */
export interface CollectionPart {
  readonly columns: CollectionColumns
  readonly facts: CollectionFacts
  readonly fields: FeatureFields
}

/** How much room is made for rows, of that which those so far take up for their bytes. */
const ROOM = 1.03
/** Features after which it is known whether most are unusual. */
const TRIAL = 1000

interface Waiting {
  readonly feature: JsonObject
  readonly offset: number
  readonly size: number
}

/**
 * Reads a file of dated features as its bytes come: GeoJSON in any form (see `FeatureScanner`) or a table (`CsvScanner`) in UTF-8, or
 * a table in Windows-1252. Never throws for what the bytes hold.
 */
export class CollectionReader {
  /** Why there is nothing to show; known at the end, or as soon as the beginning tells. */
  refusal: CollectionRefusal | undefined
  private readonly window = new ByteWindow()
  private readonly collected: CollectedRows
  private form: RecordForm | undefined
  /** Whether the beginning is that of a table whose header is long, as far as one can tell. */
  private isHeaderLong = false
  private waiting: Waiting[] = []
  private waitingBytes = 0
  private reader: FeatureReader | undefined
  private fields: FeatureFields | undefined
  private kernel: FeatureExports | undefined
  private quick: QuickFeatures | undefined
  private quickRows: QuickRows | undefined
  private unusual = 0

  constructor(private readonly options: CollectionReaderOptions) {
    this.collected = new CollectedRows(options.mostVertices)
    if (options.fields) this.decide(options.fields)
  }

  private get draft() {
    return this.collected.draft
  }

  private get facts() {
    return this.collected.facts
  }

  /** Rows that have been read. */
  get rows(): number {
    return this.draft.rows
  }

  /** Offset of the first byte of the text that has not been read. */
  get bytes(): number {
    return this.window.end
  }

  /**
   * Where the text is first broken, if that is not merely where it ends: in what cannot be unpacked whole, no later than that it is
   * no longer what was packed.
   */
  get brokenAt(): number | undefined {
    const { firstBroken, brokenCount } = this.facts
    const { fault } = this.form?.scanner ?? {}
    if (fault?.kind === 'cut' && brokenCount <= 1) return undefined
    const offsets = [fault?.offset, firstBroken?.offset, this.form?.notUtf8].filter((at) => at !== undefined)
    return offsets.length > 0 ? Math.min(...offsets) : undefined
  }

  /** Has usual features be read sooner than they are parsed, from now on. */
  quicken(kernel: FeatureExports): void {
    this.kernel = kernel
    this.beQuick()
  }

  /** Reads on. */
  push(chunk: Uint8Array): void {
    for (let from = 0; from < chunk.length && this.refusal === undefined; from += PIECE) {
      this.window.append(chunk.subarray(from, from + PIECE))
      if (this.form !== undefined || this.window.length >= FORM_BEGINNING) this.readWindow(false)
    }
  }

  /** Decides by what has come, however little: for a look at it, by a reader that goes on no further. */
  decideNow(): void {
    if (this.refusal) return
    this.readWindow(false)
    this.decideBySample()
  }

  /** Reads what is left once all bytes are there. */
  end(): void {
    if (this.refusal) return
    this.readWindow(true)
    this.decideBySample()
    if (this.draft.rows > 0 || this.refusal) return
    this.refusal = whyNone(this.facts, this.form)
  }

  /** The fields to read it all again with, where all rows decide otherwise than the first did. */
  revised(): FeatureFields | undefined {
    return this.reader?.revised()
  }

  /**
   * What has been read so far; undefined where there is no row. Shares no memory with what is read later.
   *
   * @param isLast whether it is asked for the last time: what was collected is let go of
   */
  part(isLast = false): CollectionPart | undefined {
    const { form, fields } = this
    if (form === undefined || fields === undefined || this.rows === 0) return undefined
    const { columns, facts } = this.collected.build(isLast)
    return {
      columns,
      fields,
      facts: {
        format: form.format(),
        encoding: form.encoding,
        notUtf8: form.notUtf8,
        bytes: this.bytes,
        fault: form.scanner.fault,
        ...(form.rows?.unreadCoordinates.length && { unreadCoordinates: form.rows.unreadCoordinates }),
        ...facts,
      },
    }
  }

  private readWindow(isEnd: boolean): void {
    const { window } = this
    if (this.form === undefined) {
      const form = this.findForm(isEnd)
      if (form === undefined) return
      if ('kind' in form) {
        this.refusal = form
        return
      }
      this.form = form
      this.beQuick()
    }
    const { form } = this
    if (this.unusual > TRIAL && this.unusual * 2 > this.draft.rows) this.quick = undefined
    const { length = 0 } = this.options
    this.draft.expected = (this.draft.rows * length * ROOM) / Math.max(1, window.base)
    const isQuick = this.quick?.take(window.bytes.subarray(0, window.length)) ?? false
    for (;;) {
      if (isQuick) this.readQuick(form.scanner)
      const found = form.scanner.scan(window, isEnd, isQuick ? 1 : undefined)
      for (const record of found.broken) this.facts.addBroken(record)
      this.add(form.features(window, found))
      if (!isQuick || found.froms.length === 0) break
      this.unusual++
    }
    window.dropBefore(form.scanner.keepFrom)
  }

  /** The form of the text; undefined where it takes more of it to tell. */
  private findForm(isEnd: boolean): RecordForm | CollectionRefusal | undefined {
    const { window } = this
    const { decode } = this.options
    const beginning = (most: number) => window.bytes.subarray(0, Math.min(window.length, most))
    if (!this.isHeaderLong) {
      const form = recordForm(beginning(FORM_BEGINNING), decode)
      if (!isTooShort(beginning(FORM_BEGINNING), form)) return form
      this.isHeaderLong = true
    }
    return isEnd || window.length >= LONG_FORM_BEGINNING
      ? recordForm(beginning(LONG_FORM_BEGINNING), decode)
      : undefined
  }

  /** Reads on for as long as features are usual. */
  private readQuick(scanner: RecordScanner): void {
    const { quick, window, quickRows, reader } = this
    let at = scanner.between
    if (!quick || !reader || at === undefined) return
    for (;;) {
      const count = quick.read(at - window.base)
      for (let record = 0; record < count; record++) {
        if (quickRows?.add(record, window.bytes, window.base)) continue
        const { from, to } = quick.rangeOf(record)
        this.collected.add(reader, quick.feature(record), window.base + from, to - from)
      }
      if (count === 0) return
      at = window.base + quick.end
      scanner.pass?.(count, at)
    }
  }

  private add({ features, offsets, sizes, broken }: RecordFeatures): void {
    for (const record of broken) this.facts.addBroken(record)
    const { reader } = this
    if (reader) {
      for (let index = 0; index < features.length; index++)
        this.collected.add(
          reader,
          features[index] as JsonObject,
          offsets[index] as number,
          sizes[index] as number,
        )
      return
    }
    for (const [index, feature] of features.entries()) {
      const size = sizes[index] as number
      this.waiting.push({ feature, offset: offsets[index] as number, size })
      this.waitingBytes += size
    }
    if (this.waiting.length >= SAMPLE || this.waitingBytes > SAMPLE_BYTES) this.decideBySample()
  }

  private decideBySample(): void {
    if (this.reader || this.waiting.length === 0) return
    const sample = this.waiting.slice(0, SAMPLE).map(({ feature }) => feature)
    const reader = this.decide(findFields(sample, this.options.choices))
    for (const { feature, offset, size } of this.waiting) this.collected.add(reader, feature, offset, size)
    this.waiting = []
  }

  private decide(fields: FeatureFields): FeatureReader {
    this.fields = fields
    this.reader = createFeatureReader(fields)
    this.beQuick()
    return this.reader
  }

  /** Once it is known how the text is made and what is read of it. */
  private beQuick(): void {
    const { form, fields, kernel } = this
    const members = fields && membersRead(fields)
    if (!kernel || !members || form?.scanner.pass === undefined) return
    this.quick = QuickFeatures.of(kernel, members, this.options.decode)
    this.quickRows = this.quick && QuickRows.of(this.quick, fields, this.draft, this.facts)
  }
}
