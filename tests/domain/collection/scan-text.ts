import { ByteWindow } from '../../../src/domain/collection/byte-window'
import type { BrokenRecord, RecordScanner, TextFault } from '../../../src/domain/collection/record'

export interface Scanned {
  readonly records: readonly string[]
  readonly offsets: readonly number[]
  readonly broken: readonly BrokenRecord[]
  readonly fault: TextFault | undefined
}

/** What a scanner finds in bytes that come in pieces, which end at these offsets. */
export function scanBytes(scanner: RecordScanner, bytes: Uint8Array, ends: readonly number[] = []): Scanned {
  const window = new ByteWindow()
  const records: string[] = []
  const offsets: number[] = []
  const broken: BrokenRecord[] = []
  let from = 0
  const all = [...ends, bytes.length]
  for (const [index, end] of all.entries()) {
    window.append(bytes.subarray(from, end))
    from = end
    const found = scanner.scan(window, index === all.length - 1)
    for (const [nth, start] of found.froms.entries()) {
      records.push(Buffer.from(window.bytes.subarray(start, found.tos[nth])).toString())
      offsets.push(window.base + start)
    }
    broken.push(...found.broken)
    window.dropBefore(scanner.keepFrom)
  }
  return { records, offsets, broken, fault: scanner.fault }
}

export function toBytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text))
}
