import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { CsvScanner } from '../../../src/domain/collection/csv-scanner'
import { scanBytes, toBytes } from './scan-text'

function scan(text: string, ends?: readonly number[], delimiter = ',') {
  return scanBytes(new CsvScanner(delimiter), toBytes(text), ends)
}

describe('CsvScanner', () => {
  it.each([
    ['lines', 'a,b\n1,2\n3,4', ['a,b', '1,2', '3,4']],
    ['CRLF', 'a,b\r\n1,2\r\n', ['a,b', '1,2']],
    ['CR', 'a,b\r1,2\r', ['a,b', '1,2']],
    ['empty lines', 'a\n\n\r\n1\n', ['a', '1']],
    ['line ends in quotes', 'a,b\n"x\ny",2\n3,"4\r\n"\n', ['a,b', '"x\ny",2', '3,"4\r\n"']],
    ['quotes in quotes', 'a\n"x ""y"",\n"\n2', ['a', '"x ""y"",\n"', '2']],
    ['quotes that end nothing', 'a\n"x "y" z\n"\n2', ['a', '"x "y" z\n"', '2']],
    ['blanks after quotes', '"a" ,"b"  \n1,2', ['"a" ,"b"  ', '1,2']],
    ['quotes within a cell', 'a,b\n5" pipe,2\n6",3', ['a,b', '5" pipe,2', '6",3']],
    ['a byte order mark', '\uFEFF"a\nb",c\n1,2', ['\uFEFF"a\nb",c', '1,2']],
  ])('finds records: %s', (_, text, records) => {
    expect(scan(text)).toMatchObject({ records, broken: [], fault: undefined })
  })

  it('knows quotes by the separator', () => {
    expect(scan('a;b\n1,"x;2\n', [], ';').records).toEqual(['a;b', '1,"x;2'])
    expect(scan('a\tb\n1\t"x\ny"\n', [], '\t').records).toEqual(['a\tb', '1\t"x\ny"'])
  })

  it('takes a mark that is never closed for a letter and tells of it', () => {
    expect(scan('a\n"x\n2\n3')).toMatchObject({
      records: ['a', '"x', '2', '3'],
      fault: { kind: 'quote', offset: 2 },
    })
    const long = `a\n"x\n${`${'y'.repeat(200)}\n`.repeat(10_000)}"z"\n`
    expect(scan(long, [1_048_570, 1_048_577, 1_048_590])).toMatchObject({
      fault: { kind: 'quote', offset: 2 },
    })
    expect(scan('a\n1\n"x').fault).toEqual({ kind: 'cut', offset: 4, record: 3 })
    expect(scan('"x\n'.repeat(9000)).records.length).toBeGreaterThan(8990)
  })

  it('gives up a record that is too large', () => {
    const bytes = toBytes(`a,b\n${'x'.repeat(9000)},1\n2,3\n`)
    for (const ends of [[], [3000, 6000, 8000]])
      expect(scanBytes(new CsvScanner(',', 2000), bytes, ends)).toMatchObject({
        records: ['a,b', '2,3'],
        broken: [{ offset: 4, size: 9002, reason: 'large' }],
      })
  })

  it('finds the same in pieces of any size, and what Papa Parse reads', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', ' ', 'a', 'ä'), maxLength: 6 })
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { maxLength: 5 }),
        fc.array(fc.nat(60)),
        (rows, cuts) => {
          const text = rows
            .map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
            .join('\n')
          const bytes = toBytes(text)
          const ends = cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b)
          const { records } = scan(text)
          expect(scan(text, ends).records).toEqual(records)
          expect(records.flatMap((record) => Papa.parse(record, { delimiter: ',' }).data)).toEqual(rows)
        },
      ),
    )
  })

  it('finds the same of any text in pieces', () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'a', 'ä'), maxLength: 30 })
    fc.assert(
      fc.property(text, fc.array(fc.nat(40)), (any, cuts) => {
        const { length } = toBytes(any)
        expect(
          scan(
            any,
            cuts.filter((cut) => cut < length).sort((a, b) => a - b),
          ),
        ).toEqual(scan(any))
      }),
      { numRuns: 2000 },
    )
  })
})
