import { describe, expect, it } from 'vitest'
import { safeLink } from '../../../src/domain/link/safe-link'

describe('safeLink', () => {
  it('takes http and https and gives the host', () => {
    expect(safeLink('https://example.org/a?b#c')).toEqual({
      href: 'https://example.org/a?b#c',
      host: 'example.org',
      readable: 'https://example.org/a?b#c',
    })
    expect(safeLink('http://example.org:8080')).toMatchObject({ host: 'example.org:8080' })
  })

  it('is read in the letters of its script, but for what hides or turns them', () => {
    const readable = (path: string) => safeLink(`https://example.org/${path}`)?.readable
    expect(readable('%D8%A7%D8%B4%D8%B1%D9%81')).toBe('https://example.org/اشرف')
    expect(readable('a%20b%E2%80%AEc%E2%80%8B')).toBe('https://example.org/a%20b%E2%80%AEc%E2%80%8B')
    expect(readable('%E0%A4%A')).toBe('https://example.org/%E0%A4%A')
  })

  it.each([
    undefined,
    '',
    'example.org',
    '/relative',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'https://',
    'https:example.org',
    'https:///example.org',
    'https://?a',
    'https://a b/',
    'https://[',
  ])('refuses %s', (text) => {
    expect(safeLink(text)).toBeUndefined()
  })
})
