import { createNoteBook } from '../../domain/convert/convert-note'
import {
  type Conversion,
  type ConvertOptions,
  convertText,
  writeText,
} from '../../domain/convert/convert-text'
import type { ForeignCollection } from '../../domain/convert/converted'
import { parseXml } from '../../domain/convert/xml/parse-xml'

/** What the page asks for: to read a text, or to write what was read as GeoJSON. */
export type ConvertRequest =
  | { readonly kind: 'read'; readonly text: string; readonly options: ConvertOptions }
  | { readonly kind: 'write'; readonly collection: ForeignCollection }

export type ConvertReply = Conversion | string

addEventListener('message', ({ data }: MessageEvent<ConvertRequest>) => {
  const reply: ConvertReply =
    data.kind === 'read'
      ? convertText(data.text, { ...data.options, parseXml })
      : writeText(data.collection, 'geojson', createNoteBook())
  postMessage(reply)
})
