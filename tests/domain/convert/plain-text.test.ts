import { describe, expect, it } from 'vitest'
import { decodeEntities, hasMarkup, plainText } from '../../../src/domain/convert/plain-text'

describe('plainText', () => {
  it.each([
    ['<p>One</p><p>Two<br>three</p>', 'One\n\nTwo\nthree'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
    ['<a href="https://example.org/?a=1&amp;b=2">here</a>', 'here (https://example.org/?a=1&b=2)'],
    ['<a href="javascript:alert(1)">here</a>', 'here'],
    ['<img src=x onerror=alert(1)>', ''],
    ['a<script>alert("<b>")</script >b<style>p{}</style>c<!-- no -->d', 'abcd'],
    ['1 &lt; 2 &amp; 3&nbsp;&#8211; &#x110000;', '1 < 2 & 3 – &#x110000;'],
    ['<b>open', 'open'],
  ])('%s', (html, text) => {
    expect(plainText(html)).toBe(text)
  })

  it('knows elements from signs of less and more', () => {
    expect(hasMarkup('a < b > c, <x@example.org>, <3')).toBe(false)
    expect(hasMarkup('a <b>c')).toBe(true)
  })

  it.each(['<', '<!--', '<a href="', '<script', '<b ', '&#', "<a href='x", '</script'])(
    'goes once through a million signs of %s',
    (part) => {
      expect(plainText(part.repeat(Math.ceil(1_000_000 / part.length))).length).toBeLessThan(1_100_000)
    },
  )

  it('decodes no half of a character', () => {
    expect(decodeEntities('&#xd800;&#55357;')).toBe('&#xd800;&#55357;')
  })
})
