import { expect, it } from 'vitest'
import { accounts } from '../../src/i18n/en/accounts'
import { chronicle } from '../../src/i18n/en/chronicle'
import { editTable } from '../../src/i18n/en/edit-table'
import { lessonMaker } from '../../src/i18n/en/lesson-maker'
import { onThisDay } from '../../src/i18n/en/on-this-day'
import { pageParts } from '../../src/i18n/en/page-parts'

it('one of a kind is told in the singular', () => {
  expect(pageParts.about(1, '1.0.0')).toBe('1 source · v1.0.0')
  expect(pageParts.about(0, '1.0.0')).toBe('0 sources · v1.0.0')
  expect(chronicle.count('1', 1, '1')).toBe('1 of 1 event')
  expect(chronicle.count('1', 2, '2')).toBe('1 of 2 events')
  expect(editTable.count('0', 1, '1')).toBe('0 of 1 row')
  expect(editTable.column.taken('a', 1, '1')).toContain('a value in one row.')
  expect(lessonMaker.words(1, '1', '40', '120')).toBe('1 word of 40 to 120')
  expect(onThisDay.filtered(1, '1', '9')).toContain('1 of 9 events is looked through')
  expect(accounts.speaks(1, 1, '1', 1, '1')).toContain('Of 1 event the')
})
