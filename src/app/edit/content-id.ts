/** Units of text that are hashed at a time, each in a task of its own: a browser may do it at once, and tens of megabytes hold the page up. */
const PART = 2_000_000

/**
 * What files are kept as that are the very same, by name and text, in every tab: so that each knows of the other, also before
 * anything is edited. Undefined where the browser has no hashes (as it then has no locks: over https and on localhost alone).
 */
export async function contentId(texts: ReadonlyMap<string, string>): Promise<string | undefined> {
  const subtle = crypto.subtle as SubtleCrypto | undefined
  if (!subtle) return undefined
  const encoder = new TextEncoder()
  const digest = async (data: BufferSource) => new Uint8Array(await subtle.digest('SHA-256', data))
  const digests: Uint8Array[] = []
  for (const [name, text] of texts) {
    digests.push(await digest(encoder.encode(`${name}\0${text.length}`)))
    for (let from = 0, to = 0; from < text.length; from = to) {
      // No encoding has half a surrogate pair.
      to = from + PART + (isLowSurrogate(text.charCodeAt(from + PART)) ? 1 : 0)
      digests.push(await digest(encoder.encode(text.slice(from, to))))
      if (to < text.length) await new Promise((resolve) => setTimeout(resolve))
    }
  }
  const whole = await digest(await new Blob(digests as BlobPart[]).arrayBuffer())
  return `content ${[...whole].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}
