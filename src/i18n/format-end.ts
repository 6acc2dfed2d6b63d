import { readEdtf } from '../domain/time/read-edtf'
import type { DateFormat } from './format-date'
import { en } from './messages'
import { wordEdtf } from './word-edtf'

/** When a date ends, in words that are as exact as it is; `undefined` where no end is stated. */
export function formatEnd(text: string, format: DateFormat): string | undefined {
  const edtf = readEdtf(text)
  if ('code' in edtf) return undefined
  const wording = { ...format, style: format.style ?? 'long', messages: format.messages ?? en.date }
  if (edtf.kind !== 'interval') return wordEdtf(edtf, wording)
  return typeof edtf.end === 'object' ? wordEdtf({ kind: 'date', date: edtf.end }, wording) : undefined
}
