import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parquetMetadata } from 'hyparquet'
import { createNoteBook } from '../../src/domain/convert/convert-note'
import { writeParquet } from '../../src/domain/convert/parquet/write-parquet'
import { writeLargeParquet } from '../parquet/large-parquet'
import { serveRanges } from '../parquet/range-server'
import { card, events, expect, query, test, time } from './atlas-page'
import { about, openFile, total, withoutFileSystem } from './collection-page'
import { share } from './share-page'

test.beforeEach(({ page }) => withoutFileSystem(page))

const kinds = ['flood', 'fire', 'frost']

/** So many events, one a year from 1700 on. */
function yearly(count: number): Buffer {
  const features = Array.from({ length: count }, (_, index) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [(index * 7) % 100, (index * 3) % 60] },
    properties: {
      title: `Report ${index}`,
      date: String(1700 + index),
      kind: kinds[index % 3],
      loss: index * 10,
    },
  }))
  return Buffer.from(writeParquet({ features, members: {} }, 50, createNoteBook()))
}

async function drop(page: Page, name: string, bytes: Buffer) {
  // The page listens once it has all of its code, and has nothing else to do.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  const transfer = await page.evaluateHandle(
    ([name, base64]) => {
      const transfer = new DataTransfer()
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([bytes], name))
      return transfer
    },
    [name, bytes.toString('base64')] as const,
  )
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('body', type, { dataTransfer: transfer })
}

test('a Parquet file that is dropped is shown in time, and is there again after a reload', async ({
  page,
  open,
}) => {
  await open()
  await drop(page, 'reports.parquet', yearly(120))
  await expect(total(page)).toHaveText('120 of 120 events')
  await expect(page.getByRole('tab', { name: 'Edit' })).toHaveCount(0)
  const to = time(page).getByRole('slider', { name: 'To' })
  await to.press('Home')
  await expect(total(page)).toHaveText('1 of 120 events')
  await to.press('End')
  await expect(total(page)).toHaveText('120 of 120 events')
  await events(page)
    .getByRole('button', { name: /^Report 119/ })
    .click()
  await expect(card(page)).toContainText('Report 119')
  await expect(card(page)).toContainText('1190')
  await card(page).getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'About this file' }).click()
  await expect(about(page)).toContainText('120 features · Parquet')
  await expect(about(page)).toContainText('not edited')
  await expect(about(page)).toContainText('It is kept in this browser only')
  await page.reload()
  await expect(total(page)).toHaveText('120 of 120 events')
})

test('what is in view of a Parquet file is taken away as GeoJSON', async ({ page, open }) => {
  await open()
  await openFile(page, 'reports.parquet', yearly(120))
  await time(page).getByRole('textbox', { name: 'To date' }).fill('1709-12-31')
  await page.keyboard.press('Enter')
  await expect(total(page)).toHaveText('10 of 120 events')
  await share(page, 'Data')
  const downloading = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: 'GeoJSON' }).click()
  const { features } = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'))
  expect(features).toHaveLength(10)
  expect(features[9]).toEqual({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [63, 27] },
    properties: { title: 'Report 9', date: '1709', kind: 'flood', loss: 90 },
  })
})

test('a Parquet file that is cut off says so', async ({ page, open }) => {
  await open()
  await drop(page, 'cut.parquet', yearly(120).subarray(0, 4000))
  await expect(page.getByRole('alert')).toContainText('a part of it is missing')
  await expect(page.getByRole('button', { name: 'Edit this file' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Close it and show the atlas' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Relocation Atlas/ })).toBeVisible()
})

test('of a Parquet file that is damaged within, all other rows are shown, and the damaged ones counted', async ({
  page,
  open,
}) => {
  const bytes = yearly(120)
  const { meta_data } =
    parquetMetadata(new Uint8Array(bytes).buffer).row_groups[1]?.columns.find(
      (column) => column.meta_data?.path_in_schema[0] === 'date',
    ) ?? {}
  const at = Number(meta_data?.data_page_offset)
  await open()
  await drop(page, 'damaged.parquet', bytes.fill(255, at, at + 8))
  await expect(total(page)).toHaveText('70 of 70 events')
  await page
    .getByRole('region', { name: 'Chronicle' })
    .getByRole('button', { name: 'About this file' })
    .click()
  await expect(about(page)).toContainText('50 that could not be read at all')
})

test('of more rows than can be shown a slice is, and others by Earlier, Later and address', async ({
  page,
  open,
}, info) => {
  test.slow()
  const path = info.outputPath('events.parquet')
  writeLargeParquet(path, 60)
  const server = await serveRanges(path)
  let wholes = 0
  await page.route('**/events.parquet', async (route) => {
    const { range } = route.request().headers()
    const method = route.request().method()
    if (method === 'GET' && !range) wholes++
    const answer = await fetch(server.url, { method, ...(range && { headers: { range } }) })
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    })
  })
  try {
    await open('?data=events.parquet')
    const part = page.getByRole('region', { name: 'Part of the file' })
    const earlier = part.getByRole('button', { name: 'Earlier' })
    const later = part.getByRole('button', { name: 'Later' })
    await expect(part).toContainText('80,000 of 1,200,000 events', { timeout: 60_000 })
    await expect(total(page)).toHaveText('80,000 of 80,000 events')
    await expect(later).toBeDisabled()
    expect(wholes).toBe(0)
    const to = await time(page).getByRole('textbox', { name: 'To date' }).inputValue()
    await earlier.click()
    await expect(part).toContainText('140,000 of 1,200,000 events', { timeout: 60_000 })
    await expect(time(page).getByRole('textbox', { name: 'To date' })).toHaveValue(to)
    await part.getByRole('button', { name: /^860,000 more around these \(1\d(\.\d)? MB\)$/ }).click()
    await expect(total(page)).toHaveText('1,000,000 of 1,000,000 events', { timeout: 120_000 })
    await expect(part.getByRole('button', { name: /more around these/ })).toBeHidden()
    await earlier.click()
    await expect(time(page).getByRole('textbox', { name: 'From date' })).not.toHaveValue('0910-01-01', {
      timeout: 120_000,
    })
    // The list goes on to be measured while a row of it is scrolled to.
    await events(page).getByRole('button').first().dispatchEvent('click')
    await expect(card(page)).toContainText('title')
    expect(query(page).get('to')).not.toBeNull()
    await page.goto('/?data=events.parquet&from=1000&to=1005')
    await expect(part).toBeVisible({ timeout: 120_000 })
    await expect(time(page).getByRole('textbox', { name: 'From date' })).toHaveValue('1000-01-01')
  } finally {
    await server.close()
  }
})
