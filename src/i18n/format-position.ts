/** "35.6944° N, 51.4215° E": latitude and longitude in degrees, to four decimals at most (about 11 m). */
export function formatPosition([lon, lat]: readonly [lon: number, lat: number], locale: string): string {
  const degrees = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })
  const word = (value: number, positive: string, negative: string) =>
    `${degrees.format(Math.abs(value))}° ${value < 0 ? negative : positive}`
  return `${word(lat, 'N', 'S')}, ${word(lon, 'E', 'W')}`
}
