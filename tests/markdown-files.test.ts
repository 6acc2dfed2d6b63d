import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { dirname } from 'node:path/posix'
import { expect, test } from 'vitest'

const pages = import.meta.glob<string>(['/*.md', '/{data,docs,src,tests}/**/*.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

const withoutCode = (text: string): string => text.replace(/^```.*?^```$/gms, '').replace(/`[^`\n]*`/g, '')

interface Link {
  readonly isPicture: boolean
  readonly words: string
  readonly to: string
}

function linksOf(text: string): Link[] {
  return [...withoutCode(text).matchAll(/(!?)\[([^\]]*)\]\(([^()\s]+)\)/g)].map(
    ([, mark, words = '', to = '']) => ({ isPicture: mark === '!', words, to }),
  )
}

/** What a heading is called in an address, as GitHub and VS Code make it. */
function anchorsOf(text: string): string[] {
  return [...text.replace(/^```.*?^```$/gms, '').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

const isOutside = (to: string): boolean => /^[a-z]+:/.test(to)

test.each(Object.entries(pages))('every link and picture of %s leads somewhere', (page, text) => {
  const broken = linksOf(text)
    .filter(({ to }) => !isOutside(to))
    .filter(({ to }) => {
      const [path = '', anchor] = to.split('#')
      const target = path === '' ? page : join(dirname(page), path)
      if (!existsSync(join('.', target))) return true
      return anchor !== undefined && !anchorsOf(readFileSync(join('.', target), 'utf8')).includes(anchor)
    })
  expect(broken).toEqual([])
})

test.each(Object.entries(pages))('every picture of %s is told in words, and light to fetch', (page, text) => {
  for (const { words, to } of linksOf(text).filter(({ isPicture }) => isPicture)) {
    expect(words.length, to).toBeGreaterThan(40)
    expect(statSync(join('.', dirname(page), to)).size, to).toBeLessThan(400_000)
  }
})

test.each(Object.entries(pages))('every command that %s names is there', (_, text) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: object }
  const named = [...text.matchAll(/npm run ([a-z][\w:]*)/g)].map(([, name = '']) => name)
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
})
