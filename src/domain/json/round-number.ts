/**
 * A number as it is written, or rounded where it is written with more digits behind the point than `digits` or a negative exponent:
 * then plainly, without zeros behind. What is no number stays.
 */
export function roundNumber(raw: string, digits: number): string {
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([-+]?\d+))?$/i.exec(raw) ?? []
  const value = Number(raw)
  const isShort = fraction.length <= digits && !exponent.startsWith('-')
  // From there on `toFixed` writes exponents too.
  if (isShort || Math.abs(value) >= 1e21) return raw
  const [whole = '', decimals = ''] = value.toFixed(digits).split('.')
  const kept = decimals.replace(/0+$/, '')
  const rounded = kept === '' ? whole : `${whole}.${kept}`
  return rounded === '-0' ? '0' : rounded
}
