import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Left and right as a property, as the end of one, or as an alignment: in a page from right to left each is on the wrong side. */
const PHYSICAL =
  /(?:^|[;{\s])(?:(?:scroll-)?(?:margin|padding|border|inset)-(?:left|right)[\w-]*|left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/

/** What is the same from left to right in every language. */
const MEANT = new Set([
  // Source text, of which each line has its numbers and signs before it.
  'src/ui/edit/ChangeList.css: text-align: left;',
])

test('style sheets lay out by start and end, so that the page mirrors', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
  expect(sheets.length).toBeGreaterThan(50)
  const found = sheets.flatMap((file) =>
    readFileSync(file, 'utf8')
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .split('\n')
      .filter((line) => PHYSICAL.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(found.filter((line) => !MEANT.has(line))).toEqual([])
})
