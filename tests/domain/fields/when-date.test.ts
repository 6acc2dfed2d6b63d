import { expect, it } from 'vitest'
import { linkedPlacesWhen } from '../../../src/domain/export/linked-places-when'
import { whenDate } from '../../../src/domain/fields/when-date'
import { parseDate } from '../../../src/domain/time/edtf'

const boundsOf = (edtf: string) => {
  const read = parseDate(edtf)
  if (!('span' in read)) throw new Error(edtf)
  const { earliestStart, latestStart, earliestEnd, latestEnd } = read.span
  return { earliestStart, latestStart, earliestEnd, latestEnd }
}

it.each([
  '1914',
  '1914-07',
  '1914-07-08',
  '191X',
  '1914/1916',
  '1914-07/1916-02-03',
  '1914/..',
  '../1914',
  '[1914-07-03..1914-07-09]',
  '0044-03-15',
])('%s comes back from a when', (edtf) => {
  const read = parseDate(edtf)
  const back = whenDate('span' in read ? linkedPlacesWhen(read.span) : undefined)
  expect(boundsOf(back?.edtf ?? '')).toEqual(boundsOf(edtf))
})

it.each([
  [{ start: { in: '1210' } }, '1210'],
  [{ start: { in: 618 }, end: { in: 907 } }, '0618/0907'],
  [{ start: { earliest: '1200', latest: '1210' } }, '[1200..1210]'],
  [{ start: { in: '1914-07' }, end: {} }, '1914-07/..'],
  [{ start: { in: 'Tang' } }, undefined],
  [{}, undefined],
])('%j', (timespan, edtf) => {
  expect(whenDate({ timespans: [timespan] })?.edtf).toBe(edtf)
})

it('has none without timespans', () => {
  expect(whenDate({ periods: [] })).toBeUndefined()
})
