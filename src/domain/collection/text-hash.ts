/** A number of 32 bits of a text (FNV-1a over UTF-16 units, http://www.isthe.com/chongo/tech/comp/fnv/), to find it by. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** The `textHash` of the text that a part of some bytes is in ASCII, or in Latin-1. */
export function bytesHash(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return hash >>> 0
}
