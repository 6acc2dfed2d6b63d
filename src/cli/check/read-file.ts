import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import type { TextFile } from '../../domain/check/dataset'
import { findEncodingFault } from '../../domain/json/utf8'

/** A file as text; undefined where it cannot be read: a link that leads nowhere, a folder, a file that is locked. */
export function readFile(path: string, name: string): TextFile | undefined {
  try {
    return decodeFile(readFileSync(path), name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
    return undefined
  }
}

/** Reads bytes as UTF-8; a byte order mark is kept, and bytes that do not fit are told of, not thrown. */
export function decodeFile(bytes: Uint8Array, name: string): TextFile {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { name, text, encodingFault: isUtf8(bytes) ? undefined : findEncodingFault(bytes) }
}
