const ENGLISH = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** Number (1 to 12) by English name or abbreviation, in lower case. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map([
  ...ENGLISH.map((name, i) => [name, i + 1] as const),
  ...ENGLISH.map((name, i) => [name.slice(0, 3), i + 1] as const),
  ['sept', 9],
])

/** EDTF number of the season by English name. */
export const SEASON_NAMES: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
])

/** The English names and those of another language, as `Intl` knows them. */
export function monthNames(locale: string): ReadonlyMap<string, number> {
  const names = new Map(MONTH_NAMES)
  for (const month of ['long', 'short'] as const) {
    for (const fields of [{ month }, { month, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...fields, calendar: 'gregory', timeZone: 'UTC' })
      for (let i = 0; i < 12; i++) {
        // Inside a date some languages inflect the name: Russian "июня", not "июнь".
        const part = format.formatToParts(Date.UTC(2000, i, 1)).find(({ type }) => type === 'month')
        const name = part?.value.normalize('NFC').toLowerCase().replace(/\.$/, '')
        if (name && !names.has(name)) names.set(name, i + 1)
      }
    }
  }
  return names
}
