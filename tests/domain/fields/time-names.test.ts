import { expect, test } from 'vitest'
import { hintsAtTime, timeNameOf } from '../../../src/domain/fields/time-names'

test.each([
  ['date', 'date', undefined, ''],
  ['Datum', 'date', undefined, ''],
  ['fecha', 'date', undefined, ''],
  ['تاریخ', 'date', undefined, ''],
  ['startDate', 'date', 'start', ''],
  ['START_DATE', 'date', 'start', ''],
  ['start_date:edtf', 'date', 'start', ''],
  ['dateend', 'date', 'end', ''],
  ['fechainicio', 'date', 'start', ''],
  ['date_de_début', 'date', 'start', ''],
  ['valid_to', undefined, 'end', 'valid'],
  ['from', undefined, 'start', ''],
  ['to', undefined, 'end', ''],
  ['minDate', 'date', 'start', ''],
  ['gwsdate', 'date', 'start', 'gw'],
  ['iyear', 'year', undefined, ''],
  ['StartDateYear', 'year', 'start', ''],
  ['Baujahr', 'year', undefined, 'bau'],
  ['year_built', 'year', undefined, 'built'],
  ['observed_on', 'date', undefined, ''],
  ['event_date', 'date', undefined, ''],
  ['MONTH', 'month', undefined, ''],
  ['notBefore', undefined, 'start', ''],
  ['not_after', undefined, 'end', ''],
  ['date_not_before', 'date', 'start', ''],
  ['Terminus post quem', undefined, 'start', ''],
  ['taq', undefined, 'end', ''],
  ['earliest', undefined, 'start', ''],
  ['latest', undefined, 'end', ''],
  ['Datierung', 'date', undefined, ''],
  ['Datierung von', 'date', 'start', ''],
  ['datación', 'date', undefined, ''],
  ['Entstehungszeit', 'date', undefined, ''],
  ['built', 'date', undefined, 'built'],
  ['distance_from', undefined, 'start', 'distance'],
])('%s tells of a time', (name, part, edge, rest) => {
  const told = timeNameOf(name)
  expect([told?.part, told?.edge, told?.rest.join(' ')]).toEqual([part, edge, rest])
})

test.each([
  'title',
  'max',
  'update',
  'candidate',
  'validate',
  'season',
  'today',
  'Monday',
  'x'.repeat(500),
  '',
])('%s tells of none', (name) => {
  expect(timeNameOf(name)).toBeUndefined()
})

test('names of records are told from those of what happened', () => {
  expect(
    ['created_at', 'last_update_date', 'event_date'].map((name) => timeNameOf(name)?.isOfRecord),
  ).toEqual([true, true, false])
})

test('large numbers are times only under a name that hints at it', () => {
  expect(['ts', 'observedAt', 'last_update', 'epoch'].map(hintsAtTime)).toEqual([true, true, true, true])
  expect(['id', 'population', 'end', 'monat', 'code'].map(hintsAtTime)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
})
