/** The year after another, where digits are its last ones: 2000 for 1999 and "00". */
export function nextYear(year: number, digits: string): number | undefined {
  return String(year + 1)
    .padStart(4, '0')
    .endsWith(digits)
    ? year + 1
    : undefined
}
