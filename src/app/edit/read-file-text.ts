import { findEncodingFault } from '../../domain/json/utf8'
import { Refusal } from './open-fault'

/** Units of text of all files together beyond which a page becomes slow to edit in. */
const MOST_TEXT = 64_000_000

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
  const response = await fetch(url, { credentials: 'same-origin', ...(signal && { signal }) }).catch(
    (error: unknown) => {
      throw new Refusal({ kind: 'address', name: url.href, detail: String(error) })
    },
  )
  if (!response.ok) throw new Refusal({ kind: 'status', name: url.href, status: response.status })
  const text = decode(new Uint8Array(await response.arrayBuffer()), name)
  // Many hosts answer with a page of their own where they have no such file.
  if (/^\uFEFF?\s*<(?:!doctype )?html\b/i.test(text.slice(0, 1000)))
    throw new Refusal({ kind: 'page', name: url.href })
  return text
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
