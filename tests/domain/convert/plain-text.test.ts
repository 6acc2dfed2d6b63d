import fc from 'fast-check'
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
    ['<p>One<p>Two', 'One\nTwo'],
    ['<b>open <i>and not</i>', '<b>open and not'],
    ['<B Class=x>a</b>, <video controls>b</video>, <b/>c', 'a, b, c'],
    ['<a href="https://example.org/?a=1"title=it>here</a>', 'here (https://example.org/?a=1)'],
    ['if a<b then c>d, <i>so</i>', 'if a<b then c>d, so'],
  ])('%s', (html, text) => {
    expect(plainText(html)).toBe(text)
  })

  it('knows elements from signs of less and more', () => {
    expect(hasMarkup('a < b > c, <x@example.org>, <3')).toBe(false)
    expect(hasMarkup('a <b>c</b>')).toBe(true)
    expect(hasMarkup('a<br>b')).toBe(true)
  })

  it.each([
    'a<b then c>d',
    'a<b then c>d, e</i',
    '<b>',
    'a<b>c',
    'a<b c=d>e',
    'a<b opened>c</',
    'u<s and q>i, x<b>y<i>z',
  ])('takes nothing for an element in %s', (text) => {
    expect(hasMarkup(text)).toBe(false)
  })

  it('takes no words between signs of less and more for attributes, nor an element that nothing ends for one', () => {
    const word = fc.constantFrom(
      'a',
      'b',
      'i',
      's',
      'u',
      'q',
      'then',
      'else',
      '<',
      '>',
      ' ',
      '<b>',
      '<u>',
      '1',
    )
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(hasMarkup(words.join(''))).toBe(false)
      }),
    )
  })

  it.each([
    '<',
    '<!--',
    '<a href="',
    '<script',
    '<b ',
    '&#',
    "<a href='x",
    '</script',
    '<b>',
    '<b a=',
    ' ',
    '<b a="b"',
  ])('goes once through a million signs of %s', (part) => {
    expect(plainText(part.repeat(Math.ceil(1_000_000 / part.length))).length).toBeLessThan(1_100_000)
  })

  it.each(['<b ', '<b a', '<b a=', '<b a="" '])(
    'goes once through a hundred thousand spaces after %s',
    (start) => {
      expect(hasMarkup(`${start}${' '.repeat(100_000)}`)).toBe(false)
    },
  )

  it('decodes no half of a character', () => {
    expect(decodeEntities('&#xd800;&#55357;')).toBe('&#xd800;&#55357;')
  })
})
