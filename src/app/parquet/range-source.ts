import type { ByteSource } from '../../domain/parquet/byte-source'
import { ParquetFault } from '../../domain/parquet/parquet-problem'
import { fetchForeign } from '../fetch-foreign'

/**
 * A file on the web that is read by HTTP Range. One HEAD tells its size; of a host that answers none, the first byte does. Ranges
 * are asked for as `bytes=a-b`, which needs no leave of the host beforehand (https://fetch.spec.whatwg.org/#simple-range-header-value).
 *
 * Rejects with a fault `parquet/not-read` whose reason is `status`, `no-ranges`, `no-size`, `changed` or what `fetch` says.
 */
export async function openRangeSource(url: string, signal?: AbortSignal): Promise<ByteSource> {
  const init = signal === undefined ? {} : { signal }
  const { size, stamp } = await sizeOf(url, init)
  return {
    size,
    async readBytes(from, to) {
      if (from === to) return new ArrayBuffer(0)
      const response = await fetchForeign(url, { ...init, headers: { Range: `bytes=${from}-${to - 1}` } })
      if (response.status !== 206) {
        // All of a file that is read piece by piece is too much.
        await response.body?.cancel()
        throw fault(response.ok ? 'no-ranges' : 'status', response.status)
      }
      const now = response.headers.get('Last-Modified')
      if (stamp !== null && now !== null && now !== stamp) throw fault('changed')
      return response.arrayBuffer()
    },
  }
}

async function sizeOf(url: string, init: RequestInit): Promise<{ size: number; stamp: string | null }> {
  const head = await fetchForeign(url, { ...init, method: 'HEAD' })
  const length = head.headers.get('Content-Length')
  // The length of what is packed on the way is not that of the file.
  const isPlain = (head.headers.get('Content-Encoding') ?? 'identity') === 'identity'
  if (head.ok && length !== null && isPlain)
    return { size: Number(length), stamp: head.headers.get('Last-Modified') }
  const first = await fetchForeign(url, { ...init, headers: { Range: 'bytes=0-0' } })
  await first.body?.cancel()
  if (!first.ok) throw fault('status', first.status)
  if (first.status !== 206) throw fault('no-ranges')
  const [, total] = /\/(\d+)$/.exec(first.headers.get('Content-Range') ?? '') ?? []
  if (total === undefined) throw fault('no-size')
  return { size: Number(total), stamp: first.headers.get('Last-Modified') }
}

function fault(reason: string, status?: number): ParquetFault {
  return new ParquetFault('parquet/not-read', { reason, ...(status === undefined ? {} : { status }) })
}
