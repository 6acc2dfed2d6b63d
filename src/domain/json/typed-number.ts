/** A number that was typed: what it can mean, the likeliest first; none where it is no number. */
export function typedNumbers(text: string): readonly number[] {
  const typed = text.trim()
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(typed)) return finite([Number(typed)])
  // A comma before three digits parts thousands in English, and decimals in most of Europe.
  const [, whole, rest] = /^([-+]?\d{1,3}),(\d{3})$/.exec(typed) ?? []
  if (whole !== undefined) return [Number(`${whole}${rest}`), Number(`${whole}.${rest}`)]
  if (/^[-+]?\d+,\d+$/.test(typed)) return finite([Number(typed.replace(',', '.'))])
  if (/^[-+]?\d{1,3}(?:([,.'’ \u00a0\u202f])\d{3})(?:\1\d{3})+$/.test(typed))
    return [Number(typed.replace(/[^\d+-]/g, ''))]
  return []
}

function finite(numbers: readonly number[]): readonly number[] {
  return numbers.filter(Number.isFinite)
}
