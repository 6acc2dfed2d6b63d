import {
  CollectionReader,
  type CollectionReaderOptions,
} from '../../../src/domain/collection/collection-reader'
import type { FeatureExports } from '../../../src/domain/collection/quick/quick-features'
import { textAt } from '../../../src/domain/collection/text-column'

export function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** What a reader makes of bytes that come in pieces, which end at these offsets. */
export function readBytes(
  bytes: Uint8Array,
  ends: readonly number[] = [],
  { kernel, ...options }: Partial<CollectionReaderOptions> & { readonly kernel?: FeatureExports } = {},
) {
  const reader = new CollectionReader({ decode, ...options })
  if (kernel) reader.quicken(kernel)
  let from = 0
  for (const end of [...ends, bytes.length]) {
    reader.push(bytes.slice(from, end))
    from = end
  }
  reader.end()
  const part = reader.part()
  const { columns, facts, fields } = part ?? {}
  const rows = facts?.rows ?? 0
  return {
    refusal: reader.refusal,
    titles: Array.from({ length: rows }, (_, row) => (columns ? textAt(columns.titles, row) : '')),
    texts: Array.from({ length: rows }, (_, row) => {
      const at = columns?.events.offset[row] ?? 0
      return Buffer.from(bytes.subarray(at, at + (columns?.events.size[row] ?? 0))).toString()
    }),
    columns,
    facts,
    fields,
    revised: reader.revised(),
  }
}

export function readText(text: string, ends?: readonly number[], options?: Partial<CollectionReaderOptions>) {
  return readBytes(new Uint8Array(Buffer.from(text)), ends, options)
}
