import type { Times } from './protocol'

/** The value that a share of the times is at most; undefined of none. */
export function quantile(times: Times, share: number): number | undefined {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
}

/** A number as tables have it: three digits at most after rounding, or whole. */
export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en')
  return value >= 10 ? value.toFixed(0) : value.toFixed(1)
}

/** How many times as much as `of` it is; `of` of 0 tells nothing. */
export function ratio(value: number, of: number | undefined): string {
  if (!of) return ''
  const times = value / of
  return `${times < 0.095 ? times.toFixed(2) : figure(times)}×`
}
