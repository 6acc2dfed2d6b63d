import { expect, it } from 'vitest'
import { syntaxIn } from '../../../src/domain/convert/source-format'

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const latin1 = (text: string) => decode(Buffer.from(text, 'latin1'))
const TABLE = 'name,date\nA,1990\nB,1991\n'

it.each([
  ['a picture', latin1(`\u0089PNG\r\n\u001a\n${'<x:xmpmeta>'.repeat(100)}`), 'binary'],
  ['a document', `%PDF-1.7\n${'1 0 obj\n'.repeat(100)}`, 'binary'],
  ['a database', `SQLite format 3\0${' '.repeat(2000)}`, 'binary'],
  [
    'an old spreadsheet',
    latin1(`\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${'x'.repeat(1000)}`),
    'binary',
  ],
  [
    'bytes of all kinds',
    decode(Uint8Array.from({ length: 5000 }, (_, at) => (at * 167 + (at >> 8)) & 255)),
    'binary',
  ],
  ['zero bytes', '\0'.repeat(5000), 'binary'],
  ['a table', TABLE, 'table'],
  ['a table with a zero byte', TABLE.replace('A', 'A\0'), 'table'],
  ['a table with many of them further on', `${TABLE.repeat(100)}${'\0'.repeat(50)}`, 'table'],
  ['a table with pages and tabs', '\f\ta\tb\r\n'.repeat(9), 'table'],
  ['JSON with a zero byte', '{"name":"A\0B","type":"Feature"}', 'json'],
  ['a sequence of JSON', '\u001e{}\n'.repeat(9), 'json'],
])('takes %s for what it is', (_, text, syntax) => {
  expect(syntaxIn(text)).toBe(syntax)
})
