import { bytesOf } from './bytes-of'

/** Bytes by which it is seen what a file is. */
const FIRST = 4096

const beginnings = new WeakMap<Blob, Promise<Uint8Array>>()

/** The first bytes of a file, which are read once. Rejects where it cannot be read. */
export function beginningOf(file: Blob): Promise<Uint8Array> {
  let beginning = beginnings.get(file)
  if (!beginning) {
    beginning = bytesOf(file.slice(0, FIRST))
    beginnings.set(file, beginning)
  }
  return beginning
}
