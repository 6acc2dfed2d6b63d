import { textHash } from './text-hash'

/** Tells files apart by their size and how they begin, alike in all browsers: "2ks-1x9ab3". */
export function fileId(beginning: Uint8Array, size: number): string {
  let text = ''
  for (const byte of beginning) text += String.fromCharCode(byte)
  return `${size.toString(36)}-${textHash(text).toString(36)}`
}
