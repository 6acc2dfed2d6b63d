/**
 * What files are kept as that are the very same, by name and text, in every tab: so that each knows of the other, also before
 * anything is edited. Undefined where the browser has no hashes (as it then has no locks: over https and on localhost alone).
 */
export async function contentId(texts: ReadonlyMap<string, string>): Promise<string | undefined> {
  const subtle = crypto.subtle as SubtleCrypto | undefined
  if (!subtle) return undefined
  const parts = [...texts].flatMap(([name, text]) => [name, '\0', text, '\0'])
  const digest = await subtle.digest('SHA-256', await new Blob(parts).arrayBuffer())
  return `content ${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
