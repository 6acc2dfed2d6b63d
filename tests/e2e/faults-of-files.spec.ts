import { readdirSync, readFileSync } from 'node:fs'
import { type Browser, test as base, expect, type Page } from '@playwright/test'
import { app } from '../../src/i18n/en/app'
import { pageParts } from '../../src/i18n/en/page-parts'
import { pages } from '../../src/i18n/en/pages'
import { ALL, map, time } from './atlas-page'
import { type Other, type Site, startSite } from './site-server'

/** What a host or a network makes of a file. */
const FAULTS: Readonly<Record<string, Other>> = {
  missing: () => 404,
  'cut off': () => 'half',
  'a page of the network': () => '<!doctype html><title>Sign in</title>',
  late: () => 'late',
}

/** What the parts of the page are in, by their modules. */
const manifest: Readonly<Record<string, { readonly file: string; readonly css?: readonly string[] }>> =
  JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
const moduleFile = (path: string) => {
  const file = manifest[path]?.file
  if (file === undefined) throw new Error(`${path} is no part that is fetched by itself`)
  return file
}
const assets = readdirSync('dist/assets').map((name) => `assets/${name}`)
const asset = (pattern: RegExp) => {
  const found = assets.find((name) => pattern.test(name))
  if (!found) throw new Error(`No file is like ${pattern}`)
  return found
}
const STYLES = manifest['index.html']?.css?.[0] ?? ''

const DATA = ['events.geojson', 'relocations.geojson', 'places.geojson', 'sources.json'] as const
const BASE_MAP = ['vector.pmtiles', 'relief.pmtiles', 'labels.json', 'towns.json'] as const

const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants it
  site: async ({}, use) => {
    const site = await startSite()
    await use(site)
    await site.stop()
  },
})

/** Opens the page with one of its files at fault. What no code has caught is a failure. */
async function opened(browser: Browser, site: Site, file: string, fault: Other, query = '') {
  site.others.clear()
  site.others.set(file, fault)
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const uncaught: string[] = []
  page.on('pageerror', (error) => uncaught.push(`${file}: ${error.message}`))
  await page.goto(site.address + query, { waitUntil: 'commit' })
  return {
    page,
    async close() {
      expect(uncaught).toEqual([])
      await context.close()
    },
  }
}

for (const [name, fault] of Object.entries(FAULTS)) {
  const isLate = name === 'late'

  test(`a file of the dataset that is ${name} leaves the others to be seen`, async ({ browser, site }) => {
    for (const file of DATA) {
      const { page, close } = await opened(browser, site, `data/${file}`, fault)
      await expect(map(page)).toBeVisible()
      await expect(time(page)).toBeVisible()
      if (isLate || file !== 'events.geojson') await expect(page.getByText(ALL)).toBeVisible()
      const told = page.getByRole('status').filter({ hasText: `data/${file}` })
      if (isLate) await expect(told).toBeHidden()
      else {
        await expect(told).toBeVisible()
        site.others.clear()
        await page.getByRole('button', { name: app.failed.retry }).first().click()
        await expect(page.getByText(ALL)).toBeVisible()
        await expect(told).toBeHidden()
      }
      await close()
    }
  })

  test(`a file of the base map that is ${name} leaves events, list and time`, async ({ browser, site }) => {
    for (const file of BASE_MAP) {
      const { page, close } = await opened(browser, site, `basemap/${file}`, fault)
      await expect(page.getByText(ALL)).toBeVisible()
      await expect(
        map(page)
          .getByRole('button', { name: /Tehran/ })
          .first(),
      ).toBeVisible()
      await close()
    }
  })

  test(`a part of the page that is ${name} leaves the others to be used`, async ({ browser, site }) => {
    const parts = [
      moduleFile('src/app/LateTop.tsx'),
      moduleFile('src/app/ExploreBar.tsx'),
      moduleFile('src/ui/chronicle/Chronicle.tsx'),
      moduleFile('src/app/Footer.tsx'),
      asset(/tile-worker/),
      asset(/source-sans-3-latin-wght-normal/),
      STYLES,
    ]
    for (const part of parts) {
      const { page, close } = await opened(browser, site, part, fault)
      await expect(time(page)).toBeVisible()
      await expect(
        map(page)
          .getByRole('button', { name: /Tehran/ })
          .first(),
      ).toBeAttached()
      if (part === STYLES && !isLate) {
        await expect(page.getByText(pageParts.lost.styles)).toBeVisible()
        site.others.clear()
        await page.getByRole('button', { name: app.failed.reload }).click()
        await expect(page.getByText(pageParts.lost.styles)).toBeHidden()
        await expect(
          map(page)
            .getByRole('button', { name: /Tehran/ })
            .first(),
        ).toBeVisible()
      } else if (!isLate && part.endsWith('.js') && !part.includes('worker')) {
        const failed = page.locator('.part-failed')
        await expect(failed.getByRole('alert')).toBeVisible()
        site.others.clear()
        await failed.getByRole('button', { name: app.failed.retry }).click()
        await expect(failed).toBeHidden()
      }
      await close()
    }
  })
}

test('where the page’s own script does not come, or is too new for the browser, it says what is needed', async ({
  browser,
  site,
}) => {
  const script = manifest['index.html']?.file ?? ''
  const faults: readonly Other[] = [
    () => 404,
    () => '<!doctype html>',
    // What an older browser makes of a newer script.
    () => 'let = ;',
  ]
  const all = await Promise.all(
    faults.map(async (fault) => {
      const { page } = await opened(browser, site, script, fault)
      await page.waitForLoadState()
      return page
    }),
  )
  for (const page of all)
    await expect(page.getByRole('heading', { name: pages.notStarted.title })).toBeVisible()
  const [first, second] = all as [Page, Page]
  site.others.clear()
  await first.getByRole('link', { name: pages.notStarted.again }).click()
  await expect(first.getByText(ALL)).toBeVisible()
  await second.getByRole('link', { name: pages.notStarted.read }).click()
  await expect(second).toHaveURL(/events\/.*\.html$/)
})
