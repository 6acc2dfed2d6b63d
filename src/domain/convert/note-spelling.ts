import { inexactNumbers } from '../json/inexact-numbers'
import type { JsonDocument } from '../json/json-document'
import { createLineMap } from '../json/line-map'
import type { NoteBook } from './convert-note'

/** Says which numbers of a JSON text become other ones where they are read as numbers. */
export function noteNumbers(text: string, notes: NoteBook): void {
  let lines: ReturnType<typeof createLineMap> | undefined
  for (const { from, raw } of inexactNumbers(text)) {
    lines ??= createLineMap(text)
    const { line } = lines.lineColumn(from)
    notes.add('number', {}, { line, text: `${raw} → ${JSON.stringify(Number(raw))}` })
  }
}

/** Says which members of a JSON text are gone, since others of their name follow. */
export function noteRepeatedNames({ problems, lines }: JsonDocument, notes: NoteBook): void {
  for (const { code, values, from } of problems)
    if (code === 'json/duplicate-key')
      notes.add('repeated-name', {}, { line: lines.lineColumn(from).line, text: String(values.key) })
}
