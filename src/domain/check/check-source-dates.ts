import { asArray, asObject, ownMember } from '../json/json-value'
import { daysInMonth } from '../time/days'
import type { CheckedFile } from './dataset'

/** Checks that the `date-parts` of the sources are days, months or years that exist. */
export function checkSourceDates({ document, report }: CheckedFile): void {
  const sources = asArray(document.value)
  for (let index = 0; index < sources.length; index++) {
    const issued = asObject(ownMember(asObject(sources[index]), 'issued'))
    const dates = ownMember(issued, 'date-parts')
    if (!Array.isArray(dates)) continue
    const path = [index, 'issued', 'date-parts']
    if (dates.length < 1 || dates.length > 2)
      report.add('date/parts', path, { found: `A list of ${dates.length}` })
    for (let part = 0; part < dates.length; part++) {
      // What is no list, or no number, is told by the check of the shape.
      if (!Array.isArray(dates[part])) continue
      const numbers = asArray(dates[part])
      if (!numbers.every((number) => typeof number === 'number')) continue
      if (!isDate(numbers))
        report.add('date/parts', [...path, part], { found: `[${numbers.slice(0, 4).join(', ')}]` })
    }
  }
}

function isDate(numbers: readonly number[]): boolean {
  const [year, month = 1, day = 1] = numbers
  if (year === undefined || numbers.length > 3 || !numbers.every(Number.isInteger)) return false
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}
