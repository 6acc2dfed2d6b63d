import { beginningOf } from '../beginning-of'
import { fetchForeign } from '../fetch-foreign'

/** The first and the last bytes of a Parquet file. */
const MAGIC = [0x50, 0x41, 0x52, 0x31]

/** Whether a file begins as Parquet does. Never rejects. */
export async function isParquet(source: Blob | URL): Promise<boolean> {
  try {
    const bytes = source instanceof Blob ? await beginningOf(source) : await firstOfAddress(source)
    return MAGIC.every((byte, index) => bytes[index] === byte)
  } catch {
    return false
  }
}

async function firstOfAddress(url: URL): Promise<Uint8Array> {
  const given = new AbortController()
  const { body } = await fetchForeign(url, {
    headers: { Range: `bytes=0-${MAGIC.length - 1}` },
    signal: given.signal,
  })
  const { value } = (await body?.getReader().read()) ?? {}
  given.abort()
  return value ?? new Uint8Array()
}
