import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDateParts, writeDateParts } from '../../../src/domain/time/date-parts'
import { civilToDays } from '../../../src/domain/time/days'
import { understandDate } from '../../../src/domain/time/understand-date'
import { anyDateText } from './edtf-texts'

const extent = { from: civilToDays(1963, 1, 1), to: civilToDays(2024, 1, 1) }
const options = { extent, locale: 'en-GB', calendar: 'gregorian' } as const

test.each([
  ['28 June 1981', '1981-06-28', 'gregorian', []],
  ['20/06/1981', '1981-06-20', 'gregorian', []],
  ['5/6/1981', '1981-06-05', 'gregorian', ['1981-05-06']],
  ['7 Tir 1360', '1981-06-28', 'persian', []],
  ['۷ تیر ۱۳۶۰', '1981-06-28', 'persian', []],
  ['25 Sha‘ban 1401', '1981-06-28', 'islamic', []],
  ['1360-03-30', '1981-06-20', 'persian', []],
  ['about June 1981', '1981-06~', 'gregorian', []],
  ['198u', '198X', 'gregorian', []],
])('%s is offered as %s', (text, edtf, calendar, others) => {
  expect(understandDate(text, options)).toMatchObject({ kind: 'offer', edtf, calendar, others })
})

test('in a chosen calendar, numbers are of it where only that lies in the atlas', () => {
  const persian = { ...options, calendar: 'persian' } as const
  expect(understandDate('1360/4/7', persian)).toMatchObject({ edtf: '1981-06-28', calendar: 'persian' })
  expect(understandDate('28.6.1981', persian)).toMatchObject({ edtf: '1981-06-28', calendar: 'gregorian' })
})

test('EDTF stays what it is, and what is no date says why', () => {
  expect(understandDate('1981-06~', options)).toMatchObject({ kind: 'edtf', edtf: '1981-06~' })
  expect(understandDate('1979-02-29', options)).toMatchObject({
    kind: 'wrong',
    problem: { code: 'date/impossible-day' },
  })
  expect(understandDate('yesterday', options)).toMatchObject({ kind: 'wrong' })
})

test('what is offered is EDTF, whatever the text', () => {
  fc.assert(
    fc.property(anyDateText, (text) => {
      const read = understandDate(text, options)
      if (read.kind === 'wrong') return
      expect(understandDate(read.edtf, options)).toMatchObject({ kind: 'edtf', edtf: read.edtf })
    }),
  )
})

const part = fc.record({
  date: fc.constantFrom('1981', '1981-06', '1981-06-28', '198X', '1981-21'),
  approximate: fc.boolean(),
  uncertain: fc.boolean(),
})

test('a date that is put together comes apart as it was', () => {
  fc.assert(
    fc.property(fc.constantFrom('single', 'ongoing', 'end-unknown'), part, (kind, start) => {
      const text = writeDateParts({ kind, start, end: start } as const)
      expect(readDateParts(text)).toMatchObject({ kind, start })
    }),
  )
  const start = { date: '1981', approximate: true, uncertain: false }
  const end = { date: '1986-06', approximate: true, uncertain: true }
  expect(writeDateParts({ kind: 'span', start, end })).toBe('1981~/1986-06%')
  expect(readDateParts('1981~/1986-06%')).toEqual({ kind: 'span', start, end })
})

test.each(['[1981,1982]', '{1981}', '1981-?06', '/1981', '../1981', 'June'])(
  '%s is not taken apart',
  (text) => {
    expect(readDateParts(text)).toBeUndefined()
  },
)
