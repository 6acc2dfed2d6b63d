import { expect, test } from 'vitest'
import { readDateText } from '../../../src/domain/fields/read-date-text'

test.each([
  ['late 1988', '[1988-09..1988-12]'],
  ['19th century', '18XX'],
  ['June 7-9, 1986', '1986-06-07/1986-06-09'],
  ['Ramadan 1988', '1988-04-18/1988-05-16'],
  ['8. Juli 1914', '1914-07-08'],
  ['8 de julio de 1914', '1914-07-08'],
  ['vers 1914', '1914~'],
  ['28/6/1981', '1981-06-28'],
])('a table is read as the form reads: %s is %s', (text, edtf) => {
  expect(readDateText(text)).toBe(edtf)
})

test('what may be different dates is none, until the order of its numbers is known', () => {
  for (const text of ['8/7/1914', 'Dey 1988', '8/7/1914 - 9/7/1914'])
    expect(readDateText(text)).toBeUndefined()
  expect(readDateText('8/7/1914', 'day-first')).toBe('1914-07-08')
  expect(readDateText('8/7/1914', 'month-first')).toBe('1914-08-07')
  expect(readDateText('8/7/1914 - 9/7/1914', 'month-first')).toBe('1914-08-07/1914-09-07')
  expect(readDateText('28/6/1981', 'month-first')).toBe('1981-06-28')
})

test.each([
  ['10 Feb 1699/1700', '1700-02-10'],
  ['Feb 10, 1699/1700', '1700-02-10'],
  ['10 February 1699/00', '1700-02-10'],
  ['10. Februar 1648/49', '1649-02-10'],
  ['24 March 1700/1', '1701-03-24'],
  ['25 March 1700/1', undefined],
  ['10 Feb 1699/1710', '1699-02-10/1710'],
  ['10 May 1699/1700', '1699-05-10/1700'],
  ['1699-02-10/1700', '1699-02-10/1700'],
])('a day before 25 March with both years of its winter is of the second: %s is %s', (text, edtf) => {
  expect(readDateText(text)).toBe(edtf)
})
