/** "640 m", "3.2 km", "1,204 km": to ten metres below a kilometre, to a hundred below ten, to one above. */
export function formatLength(kilometres: number, locale: string): string {
  const metres = Math.round(kilometres * 100) * 10
  const unit = (name: string, value: number, digits: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, maximumFractionDigits: digits }).format(value)
  return metres < 1000 ? unit('meter', metres, 0) : unit('kilometer', kilometres, kilometres < 10 ? 1 : 0)
}
