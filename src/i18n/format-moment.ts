/**
 * When something was done on this device, in its own time: "28 Nov 2026, 13:43", or to the second. `moment` is in milliseconds
 * since 1970.
 */
export function formatMoment(moment: number, locale: string, isToSecond = false): string {
  const timeStyle = isToSecond ? 'medium' : 'short'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle }).format(moment)
}
