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

  it('names the byte and what is wrong there', () => {
    expect(worded({ kind: 'broken', offset: 1000 })).toContain('broken at byte 1,000')
    expect(worded({ kind: 'broken', offset: 1000, reason: 'json' })).toContain('no valid JSON at byte 1,000')
    expect(worded({ kind: 'broken', offset: 1000, reason: 'deep' })).toMatch(/byte 1,000.*nested/)
    expect(worded({ kind: 'broken', offset: 1000, reason: 'large' })).toMatch(/byte 1,000.*too large/)
  })
})
