import { createLineMap } from '../../domain/json/line-map'
import { overfullObject } from '../../domain/json/overfull-object'
import { findEncodingFault } from '../../domain/json/utf8'
import { resultInSlices } from '../../ui/edit/in-slices'
import { fetchForeign, LedElsewhere } from '../fetch-foreign'
import { Refusal } from './open-fault'

/** Units of text of all files together beyond which a page becomes slow to edit in. */
const MOST_TEXT = 64_000_000

/** Members of one object: reading more takes longer than one waits for a key that is pressed. */
const MOST_MEMBERS = 50_000

/** Refuses texts that would hold the page up with each key. @throws Refusal */
export async function refuseUnwieldy(texts: ReadonlyMap<string, string>): Promise<void> {
  const length = [...texts.values()].reduce((sum, text) => sum + text.length, 0)
  if (length > MOST_TEXT) {
    const name = texts.size === 1 ? ([...texts.keys()][0] as string) : ''
    throw new Refusal({ kind: 'too-large', name, bytes: length })
  }
  for (const [name, text] of texts) {
    const offset = await resultInSlices(overfullObject(text, MOST_MEMBERS))
    if (offset === undefined) continue
    const { line } = createLineMap(text.slice(0, offset)).lineColumn(offset)
    throw new Refusal({ kind: 'overfull', name, line, members: MOST_MEMBERS })
  }
}

/** The text of a file. @throws Refusal */
export async function readText(file: File): Promise<string> {
  if (file.size > 2 * MOST_TEXT) throw new Refusal({ kind: 'too-large', name: file.name, bytes: file.size })
  const bytes = await file.arrayBuffer().catch((error: unknown) => {
    throw new Refusal({ kind: 'unreadable', name: file.name, detail: String(error) })
  })
  return decode(new Uint8Array(bytes), file.name)
}

/** The text of an address. @throws Refusal */
export async function fetchText(url: URL, name: string, signal?: AbortSignal): Promise<string> {
  const response = await fetchForeign(url, signal && { signal }).catch((error: unknown) => {
    if (error instanceof LedElsewhere)
      throw new Refusal({ kind: 'elsewhere', name: url.href, host: error.host })
    const isRefused = url.protocol === 'http:' && url.origin !== location.origin
    throw new Refusal(
      isRefused
        ? { kind: 'http', name: url.href }
        : { kind: 'address', name: url.href, detail: String(error) },
    )
  })
  if (!response.ok) throw new Refusal({ kind: 'status', name: url.href, status: response.status })
  const text = decode(await bytesOf(response, name), name)
  // Many hosts answer with a page of their own where they have no such file.
  if (/^\uFEFF?\s*<(?:!doctype )?html\b/i.test(text.slice(0, 1000)))
    throw new Refusal({ kind: 'page', name: url.href })
  return text
}

/** What a host sends, as far as it is no more than a page can edit: it may send without end. @throws Refusal */
async function bytesOf({ body }: Response, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  const reader = body?.getReader()
  for (;;) {
    const { value } = (await reader?.read()) ?? {}
    if (value === undefined) return new Uint8Array(await new Blob(chunks).arrayBuffer())
    chunks.push(value)
    bytes += value.length
    if (bytes <= 2 * MOST_TEXT) continue
    await reader?.cancel()
    throw new Refusal({ kind: 'too-large', name, bytes })
  }
}

/** The text with its byte order mark: nothing of a file is lost. What is no UTF-8 would come back damaged, and is refused. */
function decode(bytes: Uint8Array, name: string): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes)
  } catch {
    const found = findEncodingFault(bytes)
    throw new Refusal({ kind: 'not-text', name, byte: found?.byte ?? 0, encoding: found?.encoding ?? '' })
  }
  if (text.length > MOST_TEXT) throw new Refusal({ kind: 'too-large', name, bytes: bytes.length })
  return text
}
