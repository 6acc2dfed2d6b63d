import type { Conversion, ConvertOptions } from '../../domain/convert/convert-text'
import type { ForeignCollection } from '../../domain/convert/converted'
import type { ParseXml } from '../../domain/convert/xml/xml-document'
import type { ConvertRequest } from './convert-worker'

/** Reads a text of another form, beside the page; XML in it, since only a page parses that. Rejects where it cannot. */
export async function convertBeside(text: string, options: ConvertOptions): Promise<Conversion> {
  if (!isXml(text)) return ask<Conversion>({ kind: 'read', text, options })
  const { convertText } = await import('../../domain/convert/convert-text')
  return convertText(text, { ...options, parseXml })
}

/** The text of a GeoJSON file of what was read. */
export function writeBeside(collection: ForeignCollection): Promise<string> {
  return ask<string>({ kind: 'write', collection })
}

export function isXml(text: string): boolean {
  return /^\uFEFF?\s*</.test(text)
}

function ask<T>(request: ConvertRequest): Promise<T> {
  const worker = new Worker(new URL('./convert-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<T>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<T>) => resolve(data)
    worker.onerror = () => reject(new Error('The worker did not start.'))
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}

/** By the browser's parser, which marks where a text is no XML instead of throwing. */
const parseXml: ParseXml = (text) => {
  const parsed = new DOMParser().parseFromString(text, 'text/xml')
  const [fault] = parsed.getElementsByTagName('parsererror')
  if (!fault) return parsed
  const [, line] = /line(?: number)?:? (\d+)/i.exec(fault.textContent ?? '') ?? []
  return { faultLine: Number(line ?? 0) }
}
