import type { Page } from '@playwright/test'
import { HOSTILE_FILES } from '../fixtures/hostile/dataset'
import { expect } from './atlas-page'

/** Every text of the dataset that the page loads is a payload. */
export async function serveHostile(page: Page): Promise<void> {
  for (const [name, json] of Object.entries(HOSTILE_FILES))
    await page.route(`**/data/${name}`, (route) => route.fulfill({ json }))
}

/** Counts what runs of a payload in any frame: the call they all make, dialogs, and what a policy had to stop. */
export async function watchForHits(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const hits: string[] = []
    const hit = (what: string) => void hits.push(what)
    Reflect.set(globalThis, 'hits', hits)
    Reflect.set(globalThis, 'fired', () => hit('fired'))
    for (const name of ['alert', 'confirm', 'prompt']) Reflect.set(globalThis, name, () => hit(name))
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      hit(`${violatedDirective} ${blockedURI}`),
    )
  })
}

/** Tags that nothing of the app has; parts of SVG among them. */
const FOREIGN_TAGS =
  'iframe:not([src^="./"], [src^="/"], [src^="http://localhost"]),frame,frameset,object,embed,applet,portal,base,' +
  'marquee,blink,center,font,plaintext,xmp,listing,math,template,audio,bgsound,area,slot,custom-part,' +
  'foreignObject,animate,set,discard,handler'

/** Elements and attributes that come from no code of the app: of the page, or of pages that are parsed and run nothing. */
function foreignMarkup({ tags, pages }: { tags: string; pages?: readonly string[] }): string[] {
  const found: string[] = []
  const roots = pages?.map((text) => new DOMParser().parseFromString(text, 'text/html')) ?? [document]
  for (const element of roots.flatMap((root) => [...root.querySelectorAll('*')])) {
    const tell = (what: string) => found.push(`${what}: ${element.outerHTML.slice(0, 160)}`)
    if (element.matches(tags)) tell('tag')
    if (element.localName === 'script' && element.getAttribute('type') !== 'application/ld+json') {
      const source = element.getAttribute('src')
      if (source === null || /^(?:[a-z]+:|\/\/)/i.test(source)) tell('script')
    }
    if (element.matches('meta[http-equiv="refresh" i]')) tell('refresh')
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name) || ['data-hit', 'srcdoc', 'ping'].includes(name)) tell(name)
      if (name === 'style' && value.includes('evil')) tell(name)
      if (element.matches('link[rel="icon"]')) continue
      if (/^(?:href|xlink:href|action|formaction)$/.test(name) && /^\s*(?!https?:)[a-z-]+:/i.test(value))
        tell(name)
      if (/^(?:src|srcset|poster|background|data|lowsrc)$/.test(name) && value.includes('//evil')) tell(name)
      if (element.localName === 'link' && value.includes('evil')) tell('link')
    }
  }
  return found
}

/** That nothing of the payloads ran, and that nothing of them became an element or an attribute. */
export async function expectNoHits(page: Page): Promise<void> {
  expect(await page.evaluate(foreignMarkup, { tags: FOREIGN_TAGS })).toEqual([])
  expect(await page.evaluate(() => Reflect.get(globalThis, 'hits'))).toEqual([])
}

/** That none of the pages has an element or an attribute that a payload made. The page itself runs none of them. */
export async function expectPlainPages(page: Page, pages: readonly string[]): Promise<void> {
  expect(await page.evaluate(foreignMarkup, { tags: FOREIGN_TAGS, pages })).toEqual([])
}
