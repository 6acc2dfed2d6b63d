import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkAddress } from '../../../src/domain/link/link-address'
import { safeLink } from '../../../src/domain/link/safe-link'

test.each([
  'https://example.org/a/b?c=d&e=f#g',
  'http://www.example.co.uk/~x/y.html',
  'https://example.org',
  'https://example.org/a/../b',
  'https://example.org/a b',
  'https://EXAMPLE.org/a',
  'https://1.2.3.4/a',
  'https://1.2.3.4.5/a',
  'https://a.123/a',
  'https://xn--a.org/a',
  'https://example.org:80/a',
  'javascript:alert(1)',
  'ftp://example.org/a',
  'example.org/a',
  '',
])('the address of %j is the one of its link', (text) => {
  expect(linkAddress(text)).toBe(safeLink(text)?.href)
})

test('any address is the one of its link', () => {
  const rest = fc.string({ unit: fc.constantFrom(...'abz09./?#%2e&=-_~:@!$\'()*+,;"<> |\\'), maxLength: 20 })
  fc.assert(
    fc.property(
      fc.constantFrom('https://', 'http://'),
      fc.constantFrom('example.org/', 'a-b.example.org/', ''),
      rest,
      (scheme, host, path) => {
        const text = scheme + host + path
        expect(linkAddress(text)).toBe(safeLink(text)?.href)
      },
    ),
  )
})
