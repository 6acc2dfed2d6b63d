import type { NoteBook, NoteExample } from './convert-note'
import { decodeEntities, hasMarkup, plainText } from './plain-text'

/** Control characters, overrides of direction, and what cannot be seen; not what Persian spelling needs. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060\ufeff]/g

/** A text as files of events hold it: plain, with LF and without what cannot be seen. What was taken out is noted. */
export function tidyText(text: string, notes: NoteBook, at: Omit<NoteExample, 'text'>): string {
  const plain = hasMarkup(text) ? plainText(text) : decodeEntities(text)
  if (plain !== text) notes.add('html', {}, { ...at, text })
  const lines = plain.replace(/\r\n?/g, '\n')
  const tidy = lines.replace(UNSEEN, '')
  if (tidy !== lines) notes.add('unseen', {}, { ...at, text: tidy })
  return tidy
}
