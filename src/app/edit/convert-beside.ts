import type { Conversion, ConvertOptions } from '../../domain/convert/convert-text'
import type { ForeignCollection } from '../../domain/convert/converted'
import type { ConvertRequest } from './convert-worker'

/** Reads a text of another form, beside the page. Rejects where it cannot. */
export function convertBeside(text: string, options: ConvertOptions): Promise<Conversion> {
  return ask<Conversion>({ kind: 'read', text, options })
}

/** The text of a GeoJSON file of what was read. */
export function writeBeside(collection: ForeignCollection): Promise<string> {
  return ask<string>({ kind: 'write', collection })
}

function ask<T>(request: ConvertRequest): Promise<T> {
  const worker = new Worker(new URL('./convert-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<T>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<T>) => resolve(data)
    worker.onerror = () => reject(new Error('The worker did not start.'))
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}
