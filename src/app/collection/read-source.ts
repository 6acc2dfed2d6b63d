import {
  type CollectionPart,
  CollectionReader,
  type CollectionReaderOptions,
} from '../../domain/collection/collection-reader'
import type { FeatureExports } from '../../domain/collection/quick/quick-features'
import { refusalOf } from '../../domain/collection/why-none'
import type { FieldChoices } from '../../domain/fields/field-choices'
import type { SliceFacts } from '../../domain/parquet/parquet-rows'
import { CollectionFailure, type CollectionFault } from './collection-fault'
import { decodeBytes } from './decode-bytes'
import { openText } from './open-text'
import { PartSchedule } from './part-schedule'
import type { StoredRows } from './stored-rows'
import type { XmlFeatures } from './xml-features'

/** Bytes of a chunk after which it is looked whether there is something to hand out. */
const PIECE = 1 << 18
/** Unpacked bytes that are put away at a time. */
const PUT_AWAY = 1 << 23
/** Milliseconds from one word on the progress to the next. */
const PROGRESS = 50

/** Of what is more than this, what comes first is shown. */
export interface Most {
  readonly rows: number
  /** Bytes of what is packed, once it is unpacked: a few can become more than any disk holds. */
  readonly unpacked: number
}

const MOST: Most = { rows: 3_000_000, unpacked: 2 ** 31 }

/** Milliseconds without more bytes after which it is looked once more. */
const STALL = 300

/** How far reading has come, in bytes as they are stored. */
export interface ReadingProgress {
  readonly bytes: number
  /** Undefined where the host does not say. */
  readonly total: number | undefined
  /** Whether it is read once more, because its dates turned out to be written otherwise than the first of them. */
  readonly isSecond: boolean
}

export interface ReadingReports {
  onPart?(part: CollectionPart): void
  onProgress?(progress: ReadingProgress): void
}

/** What comes while reading has begun, and makes it faster then. */
type Kernel = Promise<FeatureExports | undefined>

/** A file that was read. */
export interface ReadCollection extends CollectionPart {
  /** The text in which the features stand, unpacked. */
  readonly text: Blob
  /** What kept the rest of it from being read. */
  readonly interrupted: CollectionFault | undefined
  /** What of a file of rows was read, where all of it is too much. */
  readonly slice?: SliceFacts | undefined
  /** Of a file of rows: what reads it again, in place of the text. */
  readonly rows?: StoredRows
}

/**
 * Reads a file or what an address has, with parts of it as soon as there are some.
 *
 * @throws CollectionFailure where there is nothing to show
 */
export async function readSource(
  source: Blob | URL,
  choices: FieldChoices | undefined,
  reports: ReadingReports = {},
  kernel?: Kernel,
  most = MOST,
): Promise<ReadCollection> {
  const read = (text: Blob | URL, known: Known) => readOnce(text, known, most, reports, kernel)
  const first = await withoutScraps(await read(source, { choices }), (text) => read(text, { choices }))
  const fields = first.reader.revised()
  const last = fields ? await read(first.text, { fields }) : first
  const interrupted = last.interrupted ?? first.interrupted
  const part = await withPlaces(first, first.told(last.reader.part(true)))
  if (part === undefined) throw new CollectionFailure(interrupted ?? (await readerFault(first, last.reader)))
  return { ...part, text: first.text, interrupted }
}

/** What engines say of packed bytes that end too early, of which all that came is whole. */
const ENDS_EARLY = /truncated|unexpected end|unexpected eof|ended without/i

/**
 * Of what is packed and damaged, only what stands before the damage: unpacking goes on behind it, with scraps that were never in the
 * file, and finds out at the end alone.
 */
async function withoutScraps(reading: Reading, readText: (text: Blob) => Promise<Reading>): Promise<Reading> {
  const { interrupted, reader, text } = reading
  const end = reader.brokenAt
  if (interrupted?.kind !== 'gzip' || ENDS_EARLY.test(interrupted.detail) || end === undefined) return reading
  return { ...(await readText(text.slice(0, end))), interrupted }
}

/** What is told of an XML file has its places already: the text that is kept is another. */
async function withPlaces({ xml, text }: Reading, part: CollectionPart | undefined): Promise<typeof part> {
  const isFaulty = part && (part.facts.fault !== undefined || part.facts.brokenRecords.length > 0)
  if (xml || !isFaulty) return part
  try {
    const { placeFaults } = await import('./place-faults')
    return { ...part, facts: await placeFaults(part.facts, text, part.columns.events) }
  } catch {
    // The file has changed since, or the code does not come: what was read of it is there.
    return part
  }
}

async function readerFault({ xml, text }: Reading, { refusal }: CollectionReader): Promise<CollectionFault> {
  const fault = xml?.fault()
  if (fault) return refusalOf(fault)
  // What is read of XML are its features only.
  if (xml && refusal?.kind === 'empty') return { kind: 'no-features' }
  if (refusal?.kind === 'broken') return withPlace(refusal, text).catch(() => refusal)
  return refusal ?? { kind: 'empty' }
}

type Broken = Extract<CollectionFault, { readonly kind: 'broken' }>

/** @throws where the code that finds it does not come, or the text cannot be read any more */
async function withPlace(fault: Broken, text: Blob): Promise<Broken> {
  const [{ jsonFaultAt }, { findPlaces }] = await Promise.all([
    import('./json-fault-at'),
    import('./place-faults'),
  ])
  const offset = fault.reason === 'json' ? await jsonFaultAt(text, fault.offset) : fault.offset
  return { ...fault, offset, place: (await findPlaces(text, [offset])).placeOf(offset) }
}

/** What is known beforehand of how to read it. */
type Known = Pick<CollectionReaderOptions, 'choices' | 'fields'>

interface Reading {
  readonly reader: CollectionReader
  readonly xml: XmlFeatures | undefined
  /** A part with what is to be said of the file. */
  told(part: CollectionPart | undefined): CollectionPart | undefined
  readonly text: Blob
  readonly interrupted: CollectionFault | undefined
}

async function readOnce(
  source: Blob | URL,
  known: Known,
  most: Most,
  { onPart, onProgress }: ReadingReports,
  kernel?: Kernel,
): Promise<Reading> {
  const isSecond = known.fields !== undefined
  let stored = 0
  const opened = await openText(source, (bytes) => {
    stored = bytes
  })
  const length = opened.isSource ? opened.total : undefined
  const reader = new CollectionReader({ decode: decodeBytes, length, ...known })
  kernel?.then((exports) => exports && reader.quicken(exports))
  const kept = opened.isSource ? undefined : new KeptText()
  const { total, xml } = opened
  const told: Reading['told'] = (part) => (part && xml ? { ...part, facts: xml.facts(part.facts) } : part)
  const tell = () => onProgress?.({ bytes: stored, total, isSecond })
  const schedule = new PartSchedule(performance.now(), total)
  let came = 0
  let shown = 0
  const handOut = () => {
    const now = performance.now()
    // What has come of a file may be more than has been read.
    const bytes = opened.isSource ? reader.bytes : stored
    const begun = reader.rows > 0 ? undefined : kept?.begun()
    if (!onPart || came === shown || !schedule.isDue(begun ? 1 : reader.rows, bytes, now)) return
    const part = told(begun ? lookAt(begun, known) : reader.part())
    if (part) onPart(part)
    if (begun) schedule.looked(now, performance.now())
    else schedule.made(reader.rows, now, performance.now())
    shown = came
  }
  let nextTell = 0
  let interrupted: CollectionFault | undefined
  for (;;) {
    let chunk: Uint8Array | undefined
    try {
      chunk = await whileWaiting(opened.read(), () => {
        handOut()
        tell()
      })
    } catch (error) {
      interrupted = opened.readingFault(error)
      break
    }
    if (chunk === undefined || reader.refusal) break
    kept?.add(chunk)
    for (let from = 0; from < chunk.length; from += PIECE) {
      const piece = chunk.subarray(from, from + PIECE)
      reader.push(piece)
      came += piece.length
      handOut()
    }
    const tooMuch = kept && came > most.unpacked ? 'unpacked' : reader.rows > most.rows && 'rows'
    if (tooMuch) {
      interrupted = { kind: 'too-much', of: tooMuch, most: most[tooMuch] }
      await opened.cancel().catch(() => undefined)
      break
    }
    if (performance.now() >= nextTell) {
      nextTell = performance.now() + PROGRESS
      tell()
    }
  }
  if (reader.refusal) await opened.cancel().catch(() => undefined)
  reader.end()
  tell()
  return { reader, xml, told, interrupted, text: kept?.text() ?? (source as Blob) }
}

async function whileWaiting<T>(next: Promise<T>, act: () => void): Promise<T> {
  const timer = setInterval(act, STALL)
  return next.finally(() => clearInterval(timer))
}

/** What there is of a text of which too little has come to decide how to read it all. */
function lookAt(begun: readonly Uint8Array[], known: Known): CollectionPart | undefined {
  const reader = new CollectionReader({ decode: decodeBytes, ...known })
  for (const chunk of begun) reader.push(chunk)
  reader.decideNow()
  return reader.part(true)
}

/** The text that is read, put away so that it takes no memory of the page. */
class KeptText {
  private readonly parts: Blob[] = []
  private chunks: Uint8Array[] = []
  private bytes = 0

  add(chunk: Uint8Array): void {
    this.chunks.push(chunk)
    this.bytes += chunk.length
    if (this.bytes >= PUT_AWAY) this.putAway()
  }

  /** All of it, as long as it is little. */
  begun(): readonly Uint8Array[] | undefined {
    return this.parts.length === 0 ? this.chunks : undefined
  }

  text(): Blob {
    this.putAway()
    return new Blob(this.parts)
  }

  private putAway(): void {
    this.parts.push(new Blob(this.chunks as Uint8Array<ArrayBuffer>[]))
    this.chunks = []
    this.bytes = 0
  }
}
