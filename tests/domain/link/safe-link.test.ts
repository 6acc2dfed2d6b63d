import { describe, expect, it } from 'vitest'
import { hiddenHost, safeLink } from '../../../src/domain/link/safe-link'

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

describe('what a link seems to lead to', () => {
  it.each([
    ['https://real.example@evil.example/a', 'https://evil.example/a'],
    ['https://real.example:443@evil.example:8443/', 'https://evil.example:8443/'],
    ['https://name:pass%20word@evil.example', 'https://evil.example/'],
    ['https://real.example%2f@evil.example/', 'https://evil.example/'],
    ['https://real.example\\@evil.example/', 'https://real.example/@evil.example/'],
    ['https://evil.example#@real.example', 'https://evil.example/#@real.example'],
  ])('%s is without a login', (text, href) => {
    expect(safeLink(text)).toMatchObject({ href, readable: href })
  })

  it.each([
    ['https://аррӏе.example/', 'xn--80ak6aa92e.example'],
    ['https://exаmple.org/', 'xn--exmple-4nf.org'],
    ['https://faß.example/', 'xn--fa-hia.example'],
    ['https://ｅｘａｍｐｌｅ.org/', 'example.org'],
    ['https://ex\u00adample.org/', 'example.org'],
    ['https://例え.jp:8080/', 'xn--r8jz45g.jp:8080'],
    ['http://0x7f.1/', '127.0.0.1'],
  ])('%s has a host of plain letters', (text, host) => {
    const link = safeLink(text)
    expect(link?.host).toBe(host)
    expect(link?.readable).toContain(`//${host}/`)
  })

  it.each([
    ['https://evil.example/a', 'https://evil.example/a', undefined],
    ['evil.example', 'https://evil.example/a', undefined],
    ['https://Evil.Example', 'https://evil.example/', undefined],
    ['here', 'https://evil.example/', 'evil.example'],
    ['https://real.example/', 'https://evil.example/', 'evil.example'],
    ['evil.example.real.example', 'https://evil.example/', 'evil.example'],
    ['https://real.example@evil.example/', 'https://evil.example/', 'evil.example'],
    ['https://real.example\u2044a', 'https://evil.example/', 'evil.example'],
    ['https://аррӏе.example/', 'https://xn--80ak6aa92e.example/', 'xn--80ak6aa92e.example'],
    ['https://evil.example:8443/', 'https://evil.example:8443/', undefined],
    ['https://evil.example/', 'https://evil.example:8443/', 'evil.example:8443'],
  ])('words %s of %s', (words, href, host) => {
    expect(hiddenHost(words, href)).toBe(host)
  })
})
