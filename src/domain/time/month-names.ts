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

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** The languages besides English in which dates in words are read. */
const LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'ar']

let allNames: ReadonlyMap<string, number> | undefined

/** The names of months in all languages in which dates in words are read, as `monthNames` has them. */
export function allMonthNames(): ReadonlyMap<string, number> {
  allNames ??= new Map(LANGUAGES.flatMap((language) => [...monthNames(language)]))
  return allNames
}

/** The month that stands alone in a cell: a name of `allMonthNames`, also shortened and with a dot, or a Roman numeral. */
export function monthInWords(text: string): number | undefined {
  const name = text.trim().normalize('NFC').toLowerCase().replace(/\.$/, '')
  const known = allMonthNames().get(name)
  if (known !== undefined) return known
  const roman = ROMAN.indexOf(name) + 1
  if (roman > 0) return roman
  // "Sept", "Juill" and "Ago": what one month alone begins with.
  const months = [...allMonthNames()].filter(([each]) => name.length >= 3 && each.startsWith(name))
  const [first, ...others] = new Set(months.map(([, month]) => month))
  return others.length === 0 ? first : undefined
}

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
