import type { ByteSource } from '../../../src/domain/parquet/byte-source'
import type { ParquetChoices } from '../../../src/domain/parquet/find-columns'
import { openParquet, type ParquetEvents } from '../../../src/domain/parquet/open-parquet'
import type { ParquetRefusal } from '../../../src/domain/parquet/parquet-problem'

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

/** What a result is where it is no refusal. */
export function read<T extends object>(result: T): Exclude<T, ParquetRefusal> {
  if ('problem' in result) throw new Error(JSON.stringify(result.problem))
  return result as Exclude<T, ParquetRefusal>
}

export async function opened(bytes: Uint8Array, choices?: ParquetChoices): Promise<ParquetEvents> {
  return read(await openParquet(memorySource(bytes), choices))
}
