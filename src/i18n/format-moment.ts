/** When something was done on this device, in its own time: "28 Nov 2026, 13:43". `moment` is in milliseconds since 1970. */
export function formatMoment(moment: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(moment)
}
