import { describe, expect, it } from 'vitest'
import { safeLink } from '../../../src/ui/link/safe-link'

describe('safeLink', () => {
  it('takes http and https and gives the host', () => {
    expect(safeLink('https://example.org/a?b#c')).toEqual({
      href: 'https://example.org/a?b#c',
      host: 'example.org',
    })
    expect(safeLink('http://example.org:8080')).toMatchObject({ host: 'example.org:8080' })
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
  ])('refuses %s', (text) => {
    expect(safeLink(text)).toBeUndefined()
  })
})
