import { readFile } from 'node:fs/promises'
import { test as base, expect, type Page } from '@playwright/test'
import { app } from '../../src/i18n/en/app'
import { pageParts } from '../../src/i18n/en/page-parts'
import { share } from '../../src/i18n/en/share'
import { ALL, card, map, query, time } from './atlas-page'
import { button, choose, editAtlas, editor, kept as keptEdit, tab } from './edit-page'
import { type Site, startSite } from './site-server'

const { offline: words, newVersion } = pageParts

/** Each test has a host of its own, at a sub-path, and fails on anything unexpected in the console. */
const test = base.extend<{ site: Site; unexpected: RegExp }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants it
  site: async ({}, use) => {
    const site = await startSite()
    await use(site)
    await site.stop().catch(() => {})
  },
  /** What the console may say, since the test takes something away. */
  unexpected: [/^$/, { option: true }],
  page: async ({ page, unexpected }, use) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await use(page)
    expect(complaints.filter((text) => !unexpected.test(text))).toEqual([])
  },
})
test.use({ serviceWorkers: 'allow' })

const foot = (page: Page) => page.getByRole('contentinfo')
const kept = (page: Page) =>
  expect(foot(page)).toContainText(/Available offline \(1\d(\.\d)? MB\)/, { timeout: 60_000 })
const mode = (page: Page, name: string) => page.getByRole('banner').getByText(name, { exact: true })

/** How many tiles of the base map are without a picture. */
const missingTiles = (page: Page) =>
  page
    .locator('.leaflet-basemap-pane .leaflet-tile')
    .evaluateAll((all) => all.filter((tile) => !tile.querySelector('.basemap-picture')).length)

/** What the browser has stored, by cache. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const urls: string[] = []
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) urls.push(new URL(url).pathname)
    return urls
  })

test('after one visit all of it works without the host: map, search, lessons, edits, export, print', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.address)
  await kept(page)
  await site.stop()

  // The base map at every zoom and in both themes, drawn by a page that begins without a network.
  await page.goto(`${site.address}?map=5/36/52&to=1990-12-31&theme=dark`)
  for (const [button, zooms] of [
    ['Zoom in', [6, 7, 8]],
    ['Zoom out', [7, 6, 5, 4, 3, 2]],
  ] as const)
    for (const zoom of zooms) {
      await map(page).getByRole('button', { name: button }).click()
      await expect.poll(() => query(page).get('map')).toMatch(new RegExp(`^${zoom}/`))
      await expect.poll(() => missingTiles(page)).toBe(0)
    }
  const range = await page.evaluate(async () => {
    const response = await fetch('basemap/vector.pmtiles', { headers: { Range: 'bytes=2000000-2000099' } })
    return { status: response.status, bytes: [...new Uint8Array(await response.arrayBuffer())] }
  })
  const archive = await readFile('public/basemap/vector.pmtiles')
  expect(range).toEqual({ status: 206, bytes: [...archive.subarray(2_000_000, 2_000_100)] })

  // Search, and a card.
  await page.goto(`${site.address}?to=2023-12-31`)
  await expect(page.getByText(ALL)).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search events' }).fill('Behesti')
  await expect(page.getByText(ALL)).toBeHidden()
  await page.getByRole('list', { name: 'Events' }).getByRole('button').first().click()
  await expect(card(page)).toBeVisible()

  // Away with the view, as a file and on paper.
  await page.getByRole('button', { name: app.share, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: share.dialog.title })
  await dialog.getByRole('tab', { name: share.dialog.tabs.data }).click()
  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name: share.data.formats.geojson.name, exact: true }).click()
  expect((await readFile(await (await coming).path())).length).toBeGreaterThan(500)
  await dialog.getByRole('tab', { name: share.dialog.tabs.print }).click()
  await page.evaluate(() => {
    globalThis.print = () => Reflect.set(globalThis, 'printed', true)
  })
  await dialog.getByRole('button', { name: share.dialog.print }).click()
  await page.waitForFunction(() => Reflect.get(globalThis, 'printed'))

  // A lesson, in a page of its own.
  await page.goto(`${site.address}?mode=teach&lesson=year-1981&step=2`)
  const lesson = page.getByRole('region', { name: 'Lesson', exact: true })
  await lesson.getByRole('button', { name: 'Next' }).click()
  await expect.poll(() => query(page).get('step')).toBe('3')

  // An edit, which is checked at once, in the form and in the text.
  await page.goto(`${site.address}?mode=edit`)
  await editAtlas(page)
  await choose(page, 'The MEK goes underground and takes up arms')
  await editor(page).getByRole('textbox', { name: 'Date', exact: true }).fill('28 June 1981')
  await button(page, 'Write 1981-06-28').click()
  await keptEdit(page)
  await tab(page, 'Text').click()
  await expect(editor(page).getByText('"date": "1981-06-28",')).toBeVisible()

  // The page of an event that was never opened leads to the same event in the atlas.
  const other = await context.newPage()
  await other.goto(`${site.address}events/albania-first-2013.html`)
  await expect(card(other)).toBeVisible()
  expect(query(other).get('event')).toBe('albania-first-2013')
})

test('the rest of the base map is left to a reader who saves data, and comes when asked for', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true })
    // Scripts of tests do not reach workers: the one that draws the map is not asked to fetch all of it.
    const { postMessage } = Worker.prototype
    Worker.prototype.postMessage = function (message, ...rest) {
      if (message?.type !== 'keep') Reflect.apply(postMessage, this, [message, ...rest])
    }
  })
  await page.goto(site.address)
  await expect(foot(page)).toContainText(/without the map’s larger zooms \([5-8]/, { timeout: 60_000 })
  expect(site.asked.filter((path) => path.endsWith('?whole'))).toEqual([])

  // What is there is enough for a first view without the host.
  const { others } = site
  others.set('basemap/vector.pmtiles', () => 503)
  others.set('basemap/relief.pmtiles', () => 503)
  await page.reload()
  await expect(foot(page)).toContainText('larger zooms')
  others.clear()

  await foot(page).getByRole('button', { name: words.keepBaseMap }).click()
  await kept(page)
  expect(site.asked.filter((path) => path.endsWith('?whole'))).toHaveLength(2)
})

/** The host renews its page: what `gone` names is no part of the new one, and not there any more. */
function renew(site: Site, gone: string) {
  site.others.set('index.html', (text) => text().replace('<head>', '<head><meta name="renewed" />'))
  site.others.set('service-worker.js', (text) => {
    const old = text()
    const revised = old
      .replace(/("?revision"?:\s*)"[^"]*"(,\s*"?url"?:\s*"index\.html")/, '$1"renewed"$2')
      .replace(new RegExp(`\\{[^{}]*${gone}[^{}]*\\},?`), '')
    expect(revised).toContain('renewed')
    expect(revised).not.toContain(gone)
    return revised
  })
  site.others.set(gone, () => 404)
}

/** The file of a part of the page that is fetched when it is first asked for. */
async function partOf(path: string): Promise<string> {
  const manifest = JSON.parse(await readFile('dist/.vite/manifest.json', 'utf8'))
  return manifest[path].file
}

test('a new version waits, says so, disturbs no class, and leaves the old its parts', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.address)
  await kept(page)
  const taught = await context.newPage()
  await taught.goto(`${site.address}?mode=teach&lesson=year-1981&step=2`)
  const lesson = taught.getByRole('region', { name: 'Lesson', exact: true })
  await expect(lesson).toBeVisible()

  const gone = await partOf('src/app/edit/edit-mode.ts')
  renew(site, gone)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await expect(page.getByText(newVersion.ready)).toBeVisible()
  // Loaded again it is still the old one, which is all there.
  await page.reload()
  await expect(page.getByText(newVersion.ready)).toBeVisible()
  await expect(page.locator('meta[name=renewed]')).not.toBeAttached()
  await page.getByRole('button', { name: newVersion.later }).click()
  await expect(page.getByText(newVersion.ready)).toBeHidden()
  await page.reload()
  await page.getByRole('button', { name: newVersion.load }).click()
  await expect(page.locator('meta[name=renewed]')).toBeAttached({ timeout: 60_000 })

  // The class has not been told, nor led away, and goes on with what the host has no more.
  await expect(taught.getByText(newVersion.ready)).toBeHidden()
  await lesson.getByRole('button', { name: 'Next' }).click()
  await expect.poll(() => query(taught).get('step')).toBe('3')
  await mode(taught, 'Edit').click()
  await expect(editor(taught)).toBeVisible()
  await expect(taught.getByText(newVersion.ready)).toBeVisible()
  expect(await stored(taught)).toContain(`/some/where/${gone}`)

  // Once no page of the old version is open, its parts are dropped.
  await taught.close()
  await page.goto('about:blank')
  await page.goto(site.address)
  await expect.poll(() => stored(page)).not.toContain(`/some/where/${gone}`)
})

/** As browsers do in private windows, or by a setting. */
const forbidStorage = (page: Page) =>
  page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'))
  })

test.describe('in a browser that stores nothing,', () => {
  test.use({ unexpected: /404|dynamically imported/ })

  test('a part that the host has no more is said to be of an old version', async ({ page, site }) => {
    await forbidStorage(page)
    await page.goto(site.address)
    await expect(foot(page)).toContainText(words.nothing.browser, { timeout: 30_000 })
    const gone = await partOf('src/app/edit/edit-mode.ts')
    site.others.set(gone, () => 404)
    site.others.set('index.html', (text) => text().replace(/assets\/index-[^."]+\.js/, 'assets/index-new.js'))
    await mode(page, 'Edit').click()
    await expect(page.getByText(newVersion.needed)).toBeVisible()
    site.others.clear()
    await page.getByRole('button', { name: newVersion.load }).click()
    await expect(editor(page)).toBeVisible()
  })
})

test.describe('what cannot be stored is told, and the page works:', () => {
  test.use({ unexpected: /./ })

  test('where the browser forbids it', async ({ page, site }) => {
    await forbidStorage(page)
    await page.goto(site.address)
    await expect(foot(page)).toContainText(words.nothing.browser, { timeout: 30_000 })
    await expect(page.getByText(ALL)).toBeVisible()
  })

  test('where there is no room, and then is', async ({ page, context, site }) => {
    const session = await context.newCDPSession(page)
    const { origin } = new URL(site.address)
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 })
    await page.goto(site.address)
    await expect(foot(page)).toContainText(words.nothing.room, { timeout: 60_000 })
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 9_000_000 })
    await page.reload()
    await expect(foot(page)).toContainText('larger zooms', { timeout: 60_000 })
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await foot(page).getByRole('button', { name: words.keepBaseMap }).click()
    await kept(page)
  })

  test('where a network answers with a page of its own, until it does not', async ({ page, site }) => {
    const part = await partOf('src/app/edit/edit-mode.ts')
    site.others.set(part, () => '<!doctype html><title>Sign in</title>')
    await page.goto(site.address)
    await expect(foot(page)).toContainText(words.nothing.fetch, { timeout: 60_000 })
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
    site.others.clear()
    await page.reload()
    await kept(page)
  })
})

test('what the browser has thrown away is fetched again with the next visit', async ({ page, site }) => {
  await page.goto(site.address)
  await kept(page)
  const before = (await stored(page)).sort()
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of (await cache.keys()).slice(0, 40)) await cache.delete(request)
    }
  })
  expect(await stored(page)).not.toEqual(before)
  await page.reload()
  await expect.poll(async () => (await stored(page)).sort(), { timeout: 60_000 }).toEqual(before)
  await site.stop()
  await page.reload()
  await expect(page.getByText(ALL)).toBeVisible()
  await expect(time(page)).toBeVisible()
})
