import {
  FORM_BEGINNING,
  isTooShort,
  LONG_FORM_BEGINNING,
  type RecordForm,
  recordForm,
} from '../../domain/collection/record-form'
import { bytesOf } from '../bytes-of'
import { decodeBytes } from './decode-bytes'

const forms = new WeakMap<Blob, Promise<RecordForm | undefined>>()

/** How the records of a text are read; undefined where they cannot be. */
export function formOf(text: Blob): Promise<RecordForm | undefined> {
  let form = forms.get(text)
  if (!form) {
    form = findForm(text)
    forms.set(text, form)
  }
  return form
}

async function findForm(text: Blob): Promise<RecordForm | undefined> {
  const beginning = await bytesOf(text.slice(0, FORM_BEGINNING))
  const found = recordForm(beginning, decodeBytes)
  const form = isTooShort(beginning, found)
    ? recordForm(await bytesOf(text.slice(0, LONG_FORM_BEGINNING)), decodeBytes)
    : found
  return 'kind' in form ? undefined : form
}
