import { bytesHash } from './text-hash'

/** Tells files apart by their size and how they begin and end, alike in all browsers: "2ks-1x9ab3". */
export function fileId(beginning: Uint8Array, ending: Uint8Array, size: number): string {
  const both = new Uint8Array(beginning.length + ending.length)
  both.set(beginning)
  both.set(ending, beginning.length)
  return `${size.toString(36)}-${bytesHash(both, 0, both.length).toString(36)}`
}
