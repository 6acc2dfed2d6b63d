import { bytesHash } from './text-hash'

/** Parts of a file that are looked at, and the bytes of each; of a smaller file all is. */
const PARTS = 64
const PART = 1 << 14

/** What is known of a file without reading it. */
export interface FileTraits {
  readonly name: string
  readonly size: number
  /** When it was changed last. */
  readonly lastModified: number
}

/** Where the parts of a file begin and end by which it is told from others: all over it, since files of one source begin and end alike. */
export function telltaleParts(size: number): readonly (readonly [from: number, to: number])[] {
  if (size <= PARTS * PART) return [[0, size]]
  const step = (size - PART) / (PARTS - 1)
  return Array.from({ length: PARTS }, (_, index) => {
    const from = Math.floor(index * step)
    return [from, from + PART] as const
  })
}

/**
 * Tells files apart by what they are called, when they were changed and what they hold: "2ks-1x9ab3".
 *
 * @param parts the bytes of `telltaleParts`
 */
export function fileId({ name, size, lastModified }: FileTraits, parts: readonly Uint8Array[]): string {
  const units = Uint16Array.from(`${lastModified}/${name}`, (letter) => letter.charCodeAt(0))
  const all = [new Uint8Array(units.buffer), ...parts]
  const joined = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of all) {
    joined.set(part, at)
    at += part.length
  }
  return `${size.toString(36)}-${bytesHash(joined, 0, joined.length).toString(36)}`
}
