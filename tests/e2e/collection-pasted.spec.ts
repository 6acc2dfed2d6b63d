import type { Page } from '@playwright/test'
import { events, expect, query, test } from './atlas-page'
import { total } from './collection-page'

/** Pastes as the browser does, into what has the focus or an element of the page. */
async function paste(page: Page, text: string, selector = 'body', file?: string) {
  // The page listens once it has all of its code, and has nothing else to do.
  await expect(page.locator('.notices')).toBeAttached()
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  await page
    .locator(selector)
    .first()
    .evaluate(
      (element, { text, file }) => {
        const clipboardData = new DataTransfer()
        if (text) clipboardData.setData('text/plain', text)
        if (file) clipboardData.items.add(new File([file], 'copied.csv', { type: 'text/csv' }))
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      },
      { text, file },
    )
}

const TABLE = 'title\tyear\tlat\tlon\nMill\t1890\t50\t8\nForge\t1900\t51\t8\n'
const MILLS = JSON.stringify({
  features: [
    { geometry: { type: 'Point', coordinates: [8, 50] }, properties: { title: 'Mill', date: '1890' } },
  ],
})

test('a table that is pasted is shown, is there when the page is loaded again, and Back leads to the atlas', async ({
  page,
  open,
}) => {
  await open()
  await paste(page, TABLE)
  await expect(page.getByRole('heading', { level: 1, name: 'Pasted.csv' })).toBeVisible()
  await expect(total(page)).toHaveText('2 of 2 events')
  await page.getByRole('button', { name: 'About this file' }).click()
  await expect(page.getByText('It is kept in this browser only')).toBeVisible()
  await page.reload()
  await expect(total(page)).toHaveText('2 of 2 events')
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: /Relocation Atlas/ })).toBeVisible()
})

test('GeoJSON and copied files are opened, in place of a file as well', async ({ page, open }) => {
  await open()
  await paste(page, MILLS)
  await expect(events(page).getByRole('button', { name: /Mill/ })).toBeVisible()
  await expect(page.locator('.event-count')).toHaveText('1 of 1 event')
  await paste(page, '', 'body', TABLE.replaceAll('\t', ','))
  await expect(page.getByRole('heading', { level: 1, name: 'copied.csv' })).toBeVisible()
  await expect(total(page)).toHaveText('2 of 2 events')
})

test('an address that is pasted is asked about, and then opened by ?data=', async ({
  page,
  open,
  baseURL,
}) => {
  await page.route('**/mills.geojson', (route) => route.fulfill({ body: MILLS }))
  await open()
  await paste(page, `${baseURL}/mills.geojson`)
  await expect(page.getByText(/^Open “mills.geojson” from localhost/)).toBeVisible()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByText(/^Open “mills.geojson” from localhost/)).toHaveCount(0)
  await paste(page, `${baseURL}/mills.geojson`)
  await expect(page.getByRole('button', { name: 'Open it' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'mills.geojson' })).toBeVisible()
  expect(query(page).get('data')).toBe(`${baseURL}/mills.geojson`)
})

test('what cannot be opened is told where it looks as if that was meant, and fields keep what is theirs', async ({
  page,
  open,
}) => {
  await open()
  await paste(page, TABLE, 'input[type="search"]')
  await paste(page, 'just a word')
  await paste(page, '{"a": 1}')
  await expect(page.getByText(/^This cannot be opened\. Paste GeoJSON/)).toBeVisible()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await paste(page, 'just a word')
  await paste(page, MILLS)
  await expect(page.getByRole('heading', { level: 1, name: 'Pasted.geojson' })).toBeVisible()
  await expect(page.getByText(/^This cannot be opened/)).toHaveCount(0)
})
