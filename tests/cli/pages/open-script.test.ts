import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { openScript } from '../../../src/cli/pages/open-script'
import { VIEW_KEYS } from '../../../src/domain/view/view-keys'

const source = readFileSync(new URL('../../../src/cli/pages/static/open.js', import.meta.url), 'utf8')

/** Where a reader who comes with this query goes on to, if they do. */
function goneTo(search: string, hash = ''): string | undefined {
  let address: string | undefined
  runInNewContext(openScript(source), {
    URLSearchParams,
    location: {
      search,
      hash,
      replace: (to: string) => {
        address = to
      },
    },
    document: { currentScript: { dataset: { event: 'a-b' } } },
  })
  return address
}

test.each([...VIEW_KEYS].filter((key) => key !== 'event'))('a link with %s goes on to the map', (key) => {
  expect(goneTo(`?${key}=1`, '#x')).toBe(`../?event=a-b&${key}=1#x`)
})

test.each(['', '?fbclid=1', '?event=other'])('a link with %o stays on the page', (search) => {
  expect(goneTo(search)).toBeUndefined()
})
