import { type ConvertNote, isLoss, type NoteCode, type NoteExample } from '../../domain/convert/convert-note'
import { convertTexts } from '../../i18n/en/convert'
import { convertNotes as texts } from '../../i18n/en/convert-notes'
import { createPaint } from '../check/format-text'
import { printable } from '../check/located-problem'

/** What a column is taken for that holds a date. */
const DATES = ['date', 'start', 'end', 'year']
/** And what that holds a position. */
const POSITIONS = ['lat', 'lon', 'position', 'geometry']

/** What people read of a conversion: what was taken for what, then what could not be carried over. */
export function formatNotes(notes: readonly ConvertNote[], colours: boolean): string {
  const paint = createPaint(colours)
  const lost = notes.filter(isLoss)
  const section = (heading: string, of: readonly ConvertNote[]) =>
    of.length === 0 ? [] : [heading, ...of.map((note) => `  ${line(note)}${advice(note, notes)}`)]
  return [
    ...section(
      paint('bold', texts.taken),
      notes.filter((note) => !isLoss(note)),
    ),
    ...section(paint('yellow', texts.lost), lost),
  ].join('\n')
}

function line(note: ConvertNote): string {
  const examples = note.examples.map(shown).filter(Boolean)
  const more = note.count > note.examples.length && note.examples.length > 0 ? ', …' : ''
  const text = texts.note(note)
  return printable(examples.length > 0 ? `${text}: ${examples.join(', ')}${more}` : text)
}

function shown({ line, feature, text }: NoteExample): string {
  const where = line !== undefined ? texts.line(line) : feature !== undefined ? texts.feature(feature) : ''
  return [where, text.replace(/\s+/g, ' ')].filter(Boolean).join(' ')
}

/** The option that says what a table left open. */
function advice({ code, values }: ConvertNote, notes: readonly ConvertNote[]): string {
  const has = (of: NoteCode, test: (note: ConvertNote) => boolean) =>
    notes.some((note) => note.code === of && test(note))
  if (!has('read-as', (note) => note.values.format === 'csv')) return ''
  if (code === 'date-order' && values.reason === 'assumed') return `; ${convertTexts.otherOrder}`
  const isPlaced = has('column', (note) => POSITIONS.includes(String(note.values.member)))
  if (code === 'no-position' && !isPlaced) return `; ${convertTexts.mapPosition}`
  const isDated = has('column', (note) => DATES.includes(String(note.values.member)))
  return code === 'no-date' && !isDated ? `; ${convertTexts.mapDate}` : ''
}
