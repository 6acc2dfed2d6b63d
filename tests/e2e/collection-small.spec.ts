import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { card, events, expect, query, test, time } from './atlas-page'
import { openFile, total, withoutFileSystem } from './collection-page'
import { dataFile, editor, tab } from './edit-page'

test.beforeEach(({ page }) => withoutFileSystem(page))

const mill = {
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [8.27, 50] },
  properties: { title: 'Mill is built', date: '1890' },
}
const MILLS = JSON.stringify({ type: 'FeatureCollection', features: [mill] })

/** Chooses a file from the header, whatever opens it. */
async function chooseFile(page: Page, name: string, text: string) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open file', exact: true }).click()
  await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(text) })
}

test('a small file of anybody is shown where one explores, and edited from there', async ({ page, open }) => {
  await open()
  await openFile(page, 'mills.geojson', MILLS)
  await events(page)
    .getByRole('button', { name: /Mill is built/ })
    .click()
  await expect(card(page)).toContainText('Mill is built')
  // Of few there are no counts to choose.
  await expect(page.getByRole('button', { name: 'Counts' })).toHaveCount(0)
  await page.getByRole('tab', { name: 'Edit' }).click()
  await expect(tab(page, 'Form')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'mills.geojson' })).toBeVisible()
  expect(new URL(page.url()).search).toBe('?mode=edit')
  await page.goBack()
  await expect(card(page)).toContainText('Mill is built')
  await expect(page.getByText('You see “mills.geojson”, not the published atlas.')).toBeVisible()
})

test('a small table is shown on the map', async ({ page, open }) => {
  await open()
  await openFile(page, 'mills.csv', 'name;year;lat;lon\nMill;1890;50;8,27\nForge;1900;51;8\n')
  await expect(total(page)).toHaveText('2 of 2 events')
  await expect(time(page).getByRole('textbox', { name: 'From date' })).toHaveValue('1890-01-01')
})

test('a file without dates says so, shows its places and no time, and leads to the choice of what says when', async ({
  page,
  open,
}) => {
  await open()
  const wells = { ...mill, properties: { title: 'Well', dug: 'long ago' } }
  await openFile(page, 'wells.geojson', JSON.stringify({ type: 'FeatureCollection', features: [wells] }))
  await expect(page.getByText(/^No date that can be read was found/)).toBeVisible()
  await expect(page.getByText('No dates could be read, so there is no time to move through.')).toBeVisible()
  await expect(time(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Compare two dates' })).toHaveCount(0)
  await expect(page.getByRole('application').getByRole('button', { name: /Well/ })).toBeVisible()
  await page.getByRole('button', { name: 'Choose the date field' }).click()
  await expect(page.getByRole('region', { name: 'About this file' })).toContainText('1 without a date')
})

test('KML is shown with its folders as kinds, and a track of GPX with the time of its points', async ({
  page,
  open,
}) => {
  await open()
  await openFile(page, 'earth.kml', readFileSync('tests/fixtures/convert/earth.kml', 'utf8'))
  await expect(total(page)).toHaveText('3 of 3 dated events, 1 undated')
  await page.getByRole('button', { name: 'About this file' }).click()
  await expect(page.getByRole('region', { name: 'About this file' })).toContainText('4 features · KML')
  await openFile(page, 'walk.gpx', readFileSync('tests/fixtures/convert/walk.gpx', 'utf8'))
  await expect(total(page)).toHaveText('2 of 2 events')
  await events(page)
    .getByRole('button', { name: /Morning walk/ })
    .click()
  await expect(card(page)).toContainText('walking')
})

test('files of an atlas are opened to be edited, from the atlas as from a file', async ({ page, open }) => {
  await open()
  await openFile(page, 'mills.geojson', MILLS)
  await chooseFile(page, 'events.geojson', dataFile('events.geojson'))
  await expect(tab(page, 'Form')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'events.geojson' })).toBeVisible()
  expect(query(page).get('file')).toBeNull()
})

test('where one edits, a small file is edited', async ({ page, open }) => {
  await open('?mode=edit')
  await chooseFile(page, 'mills.geojson', MILLS)
  await expect(tab(page, 'Form')).toBeVisible()
  await expect(editor(page).getByRole('button', { name: 'Mill is built' })).toBeVisible()
})

test('what is no file of features says so, and can be edited', async ({ page, open }) => {
  await open()
  await chooseFile(page, 'letter.txt', 'Dear Anne,\nit rains, and it rains.\n')
  await expect(page.getByRole('alert')).toContainText('It is a text without features')
  await page.getByRole('button', { name: 'Close it and show the atlas' }).click()
  await chooseFile(page, 'picture.png', '\u0089PNG\r\n\u0000\u0000,\n')
  await expect(page.getByRole('alert')).toContainText('It is no file of features')
})

test('an edited copy of what the address leads to is shown in place of that', async ({ page, open }) => {
  const answer = { contentType: 'application/geo+json', body: MILLS }
  await page.route('**/mills.geojson', (route) => route.fulfill(answer))
  await open('?data=mills.geojson')
  await expect(events(page).getByRole('button', { name: /Mill is built/ })).toBeVisible()
  await page.getByRole('tab', { name: 'Edit' }).click()
  await editor(page).getByRole('button', { name: 'Mill is built' }).click()
  await editor(page).getByRole('textbox', { name: 'Title' }).fill('Mill is moved')
  await page.keyboard.press('Tab')
  await expect(editor(page).getByText(/kept in this browser$/)).toBeVisible()
  await page.getByRole('tab', { name: 'Explore' }).click()
  await expect(events(page).getByRole('button', { name: /Mill is moved/ })).toBeVisible()
  await page.reload()
  await expect(events(page).getByRole('button', { name: /Mill is moved/ })).toBeVisible()
})

test('an address that gives no file says so, and leads on to the atlas', async ({ page, visit }) => {
  await page.route('**/page.geojson', (route) => route.fulfill({ body: '<!doctype html><p>Hello' }))
  await visit('?data=page.geojson')
  await expect(page.getByRole('alert')).toContainText('It is a web page')
  await page.getByRole('button', { name: 'Close it and show the atlas' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Relocation Atlas/ })).toBeVisible()
})

test('an address that does not answer can be given up', async ({ page, visit }) => {
  await page.route('**/never.geojson', () => {})
  await visit('?data=never.geojson')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Relocation Atlas/ })).toBeVisible()
})
