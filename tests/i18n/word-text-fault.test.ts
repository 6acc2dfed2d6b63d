import { expect, it } from 'vitest'
import { wordTextFault } from '../../src/i18n/word-text-fault'

const TITLES = ['', 'Flood 19']

const worded = (fault: Parameters<typeof wordTextFault>[0]) =>
  wordTextFault(fault, (row) => TITLES[row] ?? '', 'en')

it('says in which line a file is broken, after which feature, and what is shown of it', () => {
  const place = { line: 1328, column: 22, rowBefore: 1 }
  expect(worded({ kind: 'cut', offset: 9, place })).toMatch(
    /^The file breaks off in line 1,328, column 22, after “Flood 19”: .*All that stands before/,
  )
  expect(worded({ kind: 'syntax', offset: 9, place: { ...place, rowBefore: 0 } })).toMatch(
    /^The file is broken in line 1,328, column 22\..*before and after.*text editor/,
  )
})

it('says the row of a table where that is not its line', () => {
  const quote = (line: number, record: number) =>
    worded({ kind: 'quote', offset: 9, place: { line, column: 3, record, rowBefore: 1 } })
  expect(quote(12, 12)).toMatch(/not closed in line 12, after “Flood 19”\..*rows after/)
  expect(quote(15, 12)).toContain('not closed in line 15 (row 12 of the table), after')
})

it('names no place as long as that is not known', () => {
  expect(worded({ kind: 'syntax', offset: 9 })).toMatch(/^The file is broken\. All/)
})
