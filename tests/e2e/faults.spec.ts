import { expect, test } from '@playwright/test'
import { ALL } from './atlas-page'

test('without atlas.json the page says so and can try again', async ({ page }) => {
  let broken = true
  await page.route('**/data/atlas.json', (route) => (broken ? route.abort() : route.continue()))
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'The atlas could not be opened' })).toBeVisible()
  await expect(page.getByText('data/atlas.json')).toBeVisible()
  broken = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('region', { name: 'Map' })).toBeVisible()
})

test('without the sources, events still show and the missing file is named', async ({ page }) => {
  await page.route('**/data/sources.json', (route) => route.fulfill({ status: 404, body: 'no' }))
  await page.goto('/')
  await expect(page.getByText(ALL)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'data/sources.json' })).toBeVisible()
})

test('without the base map, marks and list still show', async ({ page }) => {
  await page.route('**/basemap/**', (route) => route.abort())
  await page.goto('/')
  await expect(page.getByText(ALL)).toBeVisible()
  await expect(
    page
      .getByRole('region', { name: 'Map' })
      .getByRole('button', { name: /Tehran/ })
      .first(),
  ).toBeVisible()
})

test('once open, search and cards work without the network', async ({ page, context }) => {
  await page.goto('/')
  await expect(page.getByText(ALL)).toBeVisible()
  const isFetched = (part: string) =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes(part))
  for (const part of ['event-search', 'EventCard']) await page.waitForFunction(isFetched, part)
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.getByRole('searchbox', { name: 'Search events' }).fill('Behesti')
  const line = page.getByRole('list', { name: 'Events' }).getByRole('button').first()
  await expect(page.getByText(ALL)).toBeHidden()
  await line.click()
  await expect(page.getByRole('region', { name: 'Event', exact: true })).toBeVisible()
})

test('a dataset of the wrong shape is named as such, not as a fault of the network', async ({ page }) => {
  await page.route('**/data/atlas.json', (route) => route.fulfill({ json: { title: 'x' } }))
  await page.goto('/')
  await expect(page.getByText('npm run check')).toBeVisible()
})

test('a card that could not be fetched can be closed and tried again', async ({ page }) => {
  let broken = true
  await page.route(/EventCard.*\.js$/, (route) => (broken ? route.abort() : route.continue()))
  await page.goto('/?event=irp-hq-bombing-1981')
  const card = page.getByRole('region', { name: 'Event', exact: true })
  await expect(card.getByRole('alert')).toBeVisible()
  await card.getByRole('button', { name: 'Close' }).click()
  await expect(card).toBeHidden()
  await page.goBack()
  await expect(card.getByRole('alert')).toBeVisible()
  broken = false
  await card.getByRole('button', { name: 'Try again' }).click()
  await expect(card.getByRole('heading', { level: 2 })).toBeVisible()
})
