import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import type { TextFile } from '../../domain/check/dataset'
import { findEncodingFault } from '../../domain/json/utf8'

/** Reads a file as UTF-8; a byte order mark is kept, and bytes that do not fit are told of, not thrown. */
export function readFile(path: string, name: string): TextFile {
  const bytes = readFileSync(path)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { name, text, encodingFault: isUtf8(bytes) ? undefined : findEncodingFault(bytes) }
}
