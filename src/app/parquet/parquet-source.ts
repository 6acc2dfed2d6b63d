import type { ByteSource } from '../../domain/parquet/byte-source'
import { ParquetFault } from '../../domain/parquet/parquet-problem'
import { fetchForeign } from '../fetch-foreign'
import { openRangeSource } from './range-source'

/** Bytes of a file that is fetched whole from a host that sends no parts. */
const SMALL = 64 * 2 ** 20

/**
 * The bytes of a file, or of what an address has: by parts or, where its host sends none and it is small, whole.
 *
 * @throws ParquetFault
 */
export async function openParquetSource(source: Blob | URL): Promise<ByteSource> {
  if (source instanceof Blob) return fileSource(source)
  try {
    const ranges = await openRangeSource(source.href)
    await ranges.readBytes(0, Math.min(1, ranges.size))
    return ranges
  } catch (error) {
    if (!(error instanceof ParquetFault))
      throw new ParquetFault('parquet/not-read', { reason: String(error) })
    if (error.values.reason !== 'no-ranges') throw error
    return wholeSource(source)
  }
}

function fileSource(file: Blob): ByteSource {
  return { size: file.size, readBytes: (from, to) => file.slice(from, to).arrayBuffer() }
}

async function wholeSource(url: URL): Promise<ByteSource> {
  const { body } = await fetchForeign(url)
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = body?.getReader()
  for (;;) {
    const { value } = (await reader?.read()) ?? {}
    if (value === undefined) break
    chunks.push(value)
    size += value.length
    if (size <= SMALL) continue
    await reader?.cancel()
    throw new ParquetFault('parquet/not-read', { reason: 'no-ranges' })
  }
  return fileSource(new Blob(chunks))
}
