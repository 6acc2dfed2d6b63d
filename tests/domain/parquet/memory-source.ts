import type { ByteSource } from '../../../src/domain/parquet/byte-source'
import { openRows } from '../../../src/domain/parquet/parquet-rows'
import { fieldsOf, rowCollection } from '../../../src/domain/parquet/row-collection'

/** A file in memory that tells what was read of it. */
export function memorySource(
  bytes: Uint8Array,
): ByteSource & { readonly reads: [from: number, to: number][] } {
  const { buffer } = bytes.slice()
  const reads: [number, number][] = []
  return {
    size: bytes.length,
    reads,
    async readBytes(from, to) {
      reads.push([from, to])
      return buffer.slice(from, to) as ArrayBuffer
    },
  }
}

/** All rows of a file as the page holds them, and the file. */
export async function readAll(source: ByteSource) {
  const file = await openRows(source)
  const groups = [...file.footer.metadata.row_groups.keys()]
  const reading = rowCollection(file, groups, await fieldsOf(file, groups, undefined))
  while (await reading.readNext());
  return { file, part: reading.part(true) }
}
