import { readFileSync } from 'node:fs'
import { test as base, expect, type Page } from '@playwright/test'

interface Opening {
  /** Opens the atlas, at a view. */
  open(query?: string): Promise<void>
  /** Opens any page of the built site. */
  visit(path: string): Promise<void>
}

/** Tests go without service workers, but for those of `offline-kept.spec.ts`. */
export const BY_PLAYWRIGHT = /^Service Worker registration blocked by Playwright$/

/** Fails the test on anything in the console or any request to another host. */
export const test = base.extend<Opening>({
  visit: async ({ page, baseURL }, use) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !BY_PLAYWRIGHT.test(message.text()))
        complaints.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`))
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== baseURL) complaints.push(`request to ${origin}`)
    })
    await use(async (path) => {
      await page.goto(`/${path}`)
    })
    expect(complaints).toEqual([])
  },
  open: async ({ page, visit }, use) => {
    await use(async (query = '') => {
      await visit(query)
      await expect(
        page
          .getByRole('region', { name: 'Chronicle' })
          .or(page.getByRole('region', { name: 'Map' }))
          .first(),
      ).toBeVisible()
    })
  },
})

export { expect }

/** How many events the dataset has. */
export const TOTAL = (
  JSON.parse(readFileSync('data/events.geojson', 'utf8')) as { readonly features: readonly unknown[] }
).features.length
export const ALL = `${TOTAL} of ${TOTAL} events`

export const count = (page: Page) => page.getByText(new RegExp(`^\\d+ of ${TOTAL} events$`))
export const chronicle = (page: Page) => page.getByRole('region', { name: 'Chronicle' })
export const events = (page: Page) => chronicle(page).getByRole('list', { name: 'Events' })
export const eventButton = (page: Page, name: string | RegExp) =>
  chronicle(page).getByRole('button', { name })
export const card = (page: Page) => page.getByRole('region', { name: 'Event', exact: true })
export const time = (page: Page) => page.getByRole('region', { name: 'Time' })
export const map = (page: Page) => page.getByRole('region', { name: 'Map' })
export const query = (page: Page) => new URL(page.url()).searchParams

/** Whether nothing of the base map's archives, the last that is fetched, is waited for any more. */
export async function hasArchives(page: Page): Promise<boolean> {
  const kept = page
    .workers()
    .map((worker) => worker.evaluate(() => performance.getEntriesByName('archives-kept').length > 0))
  return (await Promise.all(kept)).includes(true)
}

/** Goes to another address of the page as Back and Forward do, without loading it again. */
export const goTo = (page: Page, query: string) =>
  page.evaluate((address) => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, query)
