import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countWords } from '../../../src/domain/lesson/count-words'
import { linkedEvents } from '../../../src/domain/lesson/linked-events'
import { type Inline, parseMarkdown, plainText, unreadMarks } from '../../../src/domain/lesson/markdown'

const words = (text: string): Inline => ({ kind: 'text', text })

describe('parseMarkdown', () => {
  test('reads paragraphs, emphasis and links', () => {
    expect(parseMarkdown('The *group* **denies** it.\n\nSee [the text](https://example.org/a).')).toEqual([
      {
        kind: 'paragraph',
        children: [
          words('The '),
          { kind: 'emphasis', children: [words('group')] },
          words(' '),
          { kind: 'strong', children: [words('denies')] },
          words(' it.'),
        ],
      },
      {
        kind: 'paragraph',
        children: [
          words('See '),
          { kind: 'link', href: 'https://example.org/a', children: [words('the text')] },
          words('.'),
        ],
      },
    ])
  })

  test('a link can lead to an event', () => {
    expect(parseMarkdown('[the raid](event:raid-2003)')).toEqual([
      { kind: 'paragraph', children: [{ kind: 'event', id: 'raid-2003', children: [words('the raid')] }] },
    ])
  })

  test('reads lists and quotations, also within one another', () => {
    expect(parseMarkdown('1. one\n2. two\n\n> - said')).toEqual([
      {
        kind: 'list',
        isOrdered: true,
        numbers: [1, 2],
        items: [
          [{ kind: 'paragraph', children: [words('one')] }],
          [{ kind: 'paragraph', children: [words('two')] }],
        ],
      },
      {
        kind: 'quotation',
        children: [
          {
            kind: 'list',
            isOrdered: false,
            numbers: [],
            items: [[{ kind: 'paragraph', children: [words('said')] }]],
          },
        ],
      },
    ])
  })

  test.each([
    ['20. June 1981\n\n28. June 1981', [20, 28]],
    ['3. one\n3. two\n3. three', [3, 4, 5]],
    ['28) June\n3) July', [28, 3]],
  ])('keeps the numbers of a list: %j', (text, numbers) => {
    expect(parseMarkdown(text)).toMatchObject([{ kind: 'list', isOrdered: true, numbers }])
  })

  test('a year that begins a paragraph numbers no list', () => {
    const text = '1981. In June *all* began.\n\n1986. The move.'
    expect(parseMarkdown(text).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
    expect(plainText(text)).toBe('1981. In June all began.\n1986. The move.')
    expect(unreadMarks(text)).toEqual([])
    expect(plainText('20. June\n28. June\n\n> - 1981. so')).toBe('20. June\n28. June\n1981. so')
  })

  test.each([
    '<script>alert(1)</script>',
    'a <img src=x onerror=alert(1)> b',
    '# Heading',
    '[x](javascript:alert(1))',
    '[x](data:text/html,hi)',
    '[x](event:No_Event)',
    '[](event:raid)',
    '[ ](https://example.org)',
    '[1981]: something',
    '[seed]: event:abc',
    '![alt](https://example.org/a.png)',
    '`code`',
  ])('leaves %s as it is written', (text) => {
    expect(plainText(text)).toBe(text)
    const inlines = parseMarkdown(text).flatMap((block) => (block.kind === 'paragraph' ? block.children : []))
    expect(inlines.every(({ kind }) => kind === 'text')).toBe(true)
  })

  test('never throws, and gives no address but http and https', () => {
    const links = (inlines: readonly Inline[]): string[] =>
      inlines.flatMap((each) =>
        'children' in each ? [...('href' in each ? [each.href] : []), ...links(each.children)] : [],
      )
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'[]()<>*_`>-#!\\ \nahttps:/.&;"\'') }), (text) => {
        const found = parseMarkdown(text).flatMap((block) =>
          block.kind === 'paragraph' ? links(block.children) : [],
        )
        expect(found.every((href) => /^https?:/.test(href))).toBe(true)
      }),
    )
  })

  test('no line of a reference vanishes, however often and deep it stands', () => {
    const line = '[a]: https://example.org'
    expect(plainText(`${line}\n\n${line}\n\n> ${line}\n\n[a] [b][a]`)).toBe(
      [line, line, line, '[a] [b][a]'].join('\n'),
    )
  })

  test('what is beyond the longest text is shown as it is written, and nothing is lost', () => {
    const whole = '*word* '.repeat(2000).trim()
    const read = plainText(whole)
    expect(read).toMatch(/^word word/)
    expect(read).toMatch(/\*word\* \*word\*$/)
    expect(read.replaceAll('*', '').split(/\s+/)).toEqual(whole.replaceAll('*', '').split(' '))
  })

  test('the same text is read once', () => {
    expect(parseMarkdown('*Once*')).toBe(parseMarkdown('*Once*'))
  })

  test('deep nesting ends', () => {
    expect(() => parseMarkdown(`${'> '.repeat(3000)}x`)).not.toThrow()
    expect(() => parseMarkdown(`${'*'.repeat(5000)}x${'*'.repeat(5000)}`)).not.toThrow()
    expect(() => parseMarkdown('['.repeat(9000))).not.toThrow()
  })
})

test('words are counted without marks and addresses', () => {
  expect(countWords('The **group** - [says so](https://example.org/a-b-c).')).toBe(4)
})

test('linked events are found anywhere, each once', () => {
  expect(linkedEvents('- *[a](event:one)*\n\n> [b](event:two) [c](event:one)')).toEqual(['one', 'two'])
})

describe('unreadMarks', () => {
  test('names what is shown as it is written, in the order of the text', () => {
    const text = [
      ...['# Heading', 'An ![picture](a.png), `code`, <b>bold</b> and a [link](javascript:alert).'],
      ...['    indented code', '---', '[a]: b', '- a list with ## no heading', '- # a heading in a list'],
    ].join('\n\n')
    expect(unreadMarks(text)).toEqual([
      { kind: 'heading', raw: '# Heading' },
      { kind: 'picture', raw: '![picture](a.png)' },
      { kind: 'code', raw: '`code`' },
      { kind: 'html', raw: '<b>' },
      { kind: 'html', raw: '</b>' },
      { kind: 'link', raw: '[link](javascript:alert)' },
      { kind: 'code', raw: 'indented code' },
      { kind: 'rule', raw: '---' },
      { kind: 'reference', raw: '[a]: b' },
      { kind: 'heading', raw: '# a heading in a list' },
    ])
  })

  test('finds nothing in what is read', () => {
    const text = '*a* **b** \\# c [d](https://example.org) [e](event:e-1)\\\nf\n\n> g\n\n1. h\n   - i & j < k'
    expect(unreadMarks(text)).toEqual([])
  })

  test('names what lies too deep', () => {
    expect(unreadMarks(`${'> '.repeat(12)}deep`).map(({ kind }) => kind)).toEqual(['nesting'])
  })
})
