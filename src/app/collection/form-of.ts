import { BEGINNING, type RecordForm, recordForm } from '../../domain/collection/record-form'
import { decodeBytes } from './decode-bytes'

const forms = new WeakMap<Blob, Promise<RecordForm | undefined>>()

/** How the records of a text are read; undefined where they cannot be. */
export function formOf(text: Blob): Promise<RecordForm | undefined> {
  let form = forms.get(text)
  if (!form) {
    form = bytesOf(text.slice(0, BEGINNING)).then((beginning) => {
      const found = recordForm(beginning, decodeBytes)
      return 'kind' in found ? undefined : found
    })
    forms.set(text, form)
  }
  return form
}

/** The bytes of a part of a file. */
export async function bytesOf(part: Blob): Promise<Uint8Array> {
  return new Uint8Array(await part.arrayBuffer())
}
