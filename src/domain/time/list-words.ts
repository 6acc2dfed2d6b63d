import { fillPair } from './pair-words'
import { endsOf, readWordDate, type WordCalendar, type WordDate, wholeOf } from './word-date'

/** "7, 8 and 9 June 1986", "1981 or 1982" as sets of EDTF, likeliest first; empty where a text in small letters is no list of dates. */
export function listsInWords(text: string, names: WordCalendar): readonly string[] {
  if (/^between /.test(text)) return []
  // A comma may also stand before the year: "June 7 and 9, 1986".
  for (const [parting, commas] of [
    [/ and | or | & /, ' '],
    [/ ?, ?(?:and |or |& )?| and | or | & /, ', '],
  ] as const) {
    const lists = listsOf(
      text.replace(/ ?, ?/g, commas).split(parting),
      /,? or /.test(text) ? '[]' : '{}',
      names,
    )
    if (lists.length > 0) return lists
  }
  return []
}

function listsOf(parts: readonly string[], signs: '[]' | '{}', names: WordCalendar): readonly string[] {
  if (parts.length < 2) return []
  const candidates = parts.map((part) => readWordDate(part, names))
  const lists = (['day-first', 'month-first'] as const).flatMap((order) => {
    const picked = candidates.flatMap((each) => each.find((date) => (date.order ?? order) === order) ?? [])
    const whole = picked.length === parts.length ? fillAll(picked) : undefined
    return whole ? writeSet(whole, signs, names) : []
  })
  return [...new Set(lists)]
}

/** All of the dates, or one of them, as a set of EDTF; none where one of them has no year or month. */
export function writeSet(
  dates: readonly WordDate[],
  [open, close]: '[]' | '{}' | string,
  { calendar }: WordCalendar,
): readonly string[] {
  const members = dates.flatMap((date) => {
    const [first, last] = endsOf(date, calendar) ?? []
    return first === undefined ? [] : [first === last ? first : `${first}..${last}`]
  })
  return members.length === dates.length ? [`${open}${members.join(',')}${close}`] : []
}

/** Each date with what its neighbours tell of it; undefined where they are not alike then. */
function fillAll(dates: readonly WordDate[]): readonly WordDate[] | undefined {
  if (dates.every((date) => wholeOf(date) !== undefined)) return dates
  const filled = [...dates]
  const fill = (index: number) => {
    const [start, end] = [filled[index], filled[index + 1]]
    const pair = start && end && fillPair(start, end, 'any')
    if (pair) filled.splice(index, 2, ...pair)
  }
  for (let index = filled.length - 2; index >= 0; index--) fill(index)
  for (let index = 0; index < filled.length - 1; index++) fill(index)
  const kinds = new Set(
    filled.map(
      ({ month, day, season }) => `${month === undefined}${day === undefined}${season === undefined}`,
    ),
  )
  return kinds.size === 1 && filled.every((date) => wholeOf(date) !== undefined) ? filled : undefined
}
