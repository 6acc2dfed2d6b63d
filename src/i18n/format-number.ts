type Notation = 'standard' | 'compact'

interface Format {
  readonly format: Intl.NumberFormat
  readonly known: Map<number, string>
}

const formats = new Map<string, Format>()

/** Most numbers of a language that are remembered. */
const MOST_KNOWN = 5000

/** A number in the digits and grouping of a language; `compact` shortens it from a thousand on ("1.2K"). */
export function formatNumber(value: number, locale: string, notation: Notation = 'standard'): string {
  const { format, known } = formatOf(locale, notation)
  const before = known.get(value)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const text = format.format(value)
  known.set(value, text)
  return text
}

/** Making one costs a hundred times as much as using it, and that ten times as much as looking up. */
function formatOf(locale: string, notation: Notation): Format {
  const key = `${locale} ${notation}`
  const made = formats.get(key)
  if (made) return made
  const format = { format: new Intl.NumberFormat(locale, { notation }), known: new Map() }
  formats.set(key, format)
  return format
}
