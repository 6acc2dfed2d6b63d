import { expect, test } from 'vitest'
import { exportName } from '../../../src/domain/export/export-name'
import { civilToDays } from '../../../src/domain/time/days'

const window = { from: civilToDays(1981, 1, 1), to: civilToDays(1984, 1, 1) }

test.each([
  ['Relocation Atlas: Tirana & Manëz', 'relocation-atlas-tirana-manez_1981-01-01_1983-12-31.csv'],
  ['../../etc/passwd', 'etc-passwd_1981-01-01_1983-12-31.csv'],
  ['اطلس', 'اطلس_1981-01-01_1983-12-31.csv'],
  ['…', 'atlas_1981-01-01_1983-12-31.csv'],
  ['word '.repeat(40), `${'word-'.repeat(12).slice(0, -1)}_1981-01-01_1983-12-31.csv`],
])('the file of %s', (title, name) => expect(exportName(title, window, 'csv')).toBe(name))

test('a file of what has no time names none', () =>
  expect(exportName('Wells', undefined, 'png')).toBe('wells.png'))
