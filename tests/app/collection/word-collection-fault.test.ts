import { describe, expect, it } from 'vitest'
import { wordCollectionFault } from '../../../src/app/collection/word-collection-fault'
import { collection } from '../../../src/i18n/en/collection'

const worded = (fault: Parameters<typeof wordCollectionFault>[0]) =>
  wordCollectionFault(fault, collection, 'en')

describe('wordCollectionFault', () => {
  it('speaks of other sites only where nothing was let through', () => {
    expect(worded({ kind: 'network', detail: '' })).toContain('CORS')
    expect(worded({ kind: 'broken-off', bytes: 20_000, detail: '' })).toBe(
      'The connection broke off after 20,000 bytes: try again.',
    )
    expect(worded({ kind: 'broken-off', bytes: 0, detail: '' })).not.toMatch(/CORS|0 bytes/)
  })

  it('says that code of the page did not come, where a browser says nothing', () => {
    expect(worded({ kind: 'code' })).toContain('Check the connection and try again')
    expect(worded({ kind: 'worker', detail: '' })).toBe(worded({ kind: 'code' }))
    expect(worded({ kind: 'worker', detail: 'Error: no' })).toBe('It could not be read: Error: no')
  })

  it('names the line and what is wrong there', () => {
    const broken = { kind: 'broken', offset: 9, place: { line: 1000, column: 7 } } as const
    expect(worded(broken)).toContain('broken in line 1,000, column 7,')
    expect(worded({ ...broken, reason: 'json' })).toContain('no valid JSON in line 1,000')
    expect(worded({ ...broken, reason: 'deep' })).toMatch(/nested.* in line 1,000/)
    expect(worded({ ...broken, reason: 'large' })).toMatch(/too large.* in line 1,000/)
  })

  it('tells how much is too much', () => {
    expect(worded({ kind: 'too-much', of: 'rows', most: 3_000_000 })).toMatch(
      /more than 3,000,000 features.*Parquet/,
    )
    expect(worded({ kind: 'too-much', of: 'unpacked', most: 2 ** 31 })).toContain('more than 2 GB')
  })
})
