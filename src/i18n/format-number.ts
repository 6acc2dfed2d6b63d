type Notation = 'standard' | 'compact'

const formats = new Map<string, Intl.NumberFormat>()

/** A number in the digits and grouping of a language; `compact` shortens it from a thousand on ("1.2K"). */
export function formatNumber(value: number, locale: string, notation: Notation = 'standard'): string {
  const key = `${locale} ${notation}`
  let format = formats.get(key)
  if (!format) {
    // Making one costs a hundred times as much as using it.
    format = new Intl.NumberFormat(locale, { notation })
    formats.set(key, format)
  }
  return format.format(value)
}
