/** What a source has as its title that was added so that it is not missing: said in the file itself, for whoever reads it next. */
export const STUB_TITLE = 'To be filled in'

/** Texts that stand where another is to be written, in lower case without a full stop: those of a new atlas, and what people write. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  STUB_TITLE.toLowerCase(),
  'new atlas',
  'say here in a few sentences what this atlas shows',
  ...['to be written', 'to be done', 'to be added', 'to do', 'todo', 'tbd', 'tba', 'fixme'],
])

/** Whether a text is none yet, but stands where one is to be written. */
export function isPlaceholder(text: string): boolean {
  if (text.length > 100) return /^lorem ipsum\b/i.test(text)
  const plain = text.trim().toLowerCase()
  return PLACEHOLDERS.has(plain.replace(/[.…:!]+$/, '')) || /^lorem ipsum\b/.test(plain)
}
