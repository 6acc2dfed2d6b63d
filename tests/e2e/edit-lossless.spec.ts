import { expect, map, test } from './atlas-page'
import {
  button,
  choose,
  editor,
  kept,
  openFile,
  saved,
  tab,
  toNextProblem,
  withoutFileSystem,
} from './edit-page'

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await withoutFileSystem(page)
})

/** As another program wrote it: a byte order mark, line ends of Windows, tabs, its own numbers and members. */
const FOREIGN = `\uFEFF{"type":"FeatureCollection",
\t"name":"layer","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},
\t"features":[
\t\t{ "type":"Feature", "id":"a", "properties":{ "title":"First", "date":"1981", "x":1.50, "u":"\\u00e9" }, "geometry":{"type":"Point","coordinates":[51.420,35.70e0]} },
\t\t{ "type":"Feature", "id":"b", "properties":{ "title":"Second", "date":"1990" }, "geometry":{"type":"Point","coordinates":[44.4,33.3]} }
\t]
}`.replaceAll('\n', '\r\n')

test('of a file with CRLF and a byte order mark nothing but the value that was changed is saved', async ({
  page,
  open,
}) => {
  await open('?mode=edit')
  await openFile(page, 'layer.geojson', FOREIGN)
  await choose(page, 'First')
  await editor(page).getByRole('textbox', { name: 'Date', exact: true }).fill('1981-06-28')
  await kept(page)
  const files = await saved(page)
  expect(String(files.get('layer.geojson'))).toBe(FOREIGN.replace('"1981"', '"1981-06-28"'))
})

/** The second feature lacks a quote and a bracket. */
const BROKEN = `{ "type": "FeatureCollection", "features": [
  { "type": "Feature", "id": "a", "properties": { "title": "First", "date": "1981" }, "geometry": { "type": "Point", "coordinates": [51.4, 35.7] } },
  { "type": "Feature", "id": "b", "properties": { "title": "Sec, "date": }, "geometry": null ,
  { "type": "Feature", "id": "c", "properties": { "title": "Third", "date": "1990" }, "geometry": { "type": "Point", "coordinates": [44.4, 33.3] } }
] }
`

test('a file that is broken opens, and what is broken stays byte for byte', async ({ page, open }) => {
  await open('?mode=edit')
  await openFile(page, 'broken.geojson', BROKEN)
  await expect(button(page, 'Cannot be read: see the text')).toBeVisible()
  await expect(
    map(page)
      .getByRole('button', { name: /^First, 1981/ })
      .first(),
  ).toBeVisible()
  await choose(page, 'Third')
  await editor(page).getByRole('textbox', { name: 'Date', exact: true }).fill('1991')
  await kept(page)
  const files = await saved(page)
  expect(String(files.get('broken.geojson'))).toBe(BROKEN.replace('"1990"', '"1991"'))

  await tab(page, 'Text').click()
  await editor(page).getByRole('textbox', { name: 'broken.geojson, source text' }).focus()
  await toNextProblem(page, 3)
})

test('a file that is no UTF-8 is refused with the reason', async ({ page, open }) => {
  await open('?mode=edit')
  const chooser = page.waitForEvent('filechooser')
  await button(page, 'Open files…').click()
  const buffer = Buffer.from('{"type":"FeatureCollection","features":[],"name":"caf\u00e9"}', 'latin1')
  await (await chooser).setFiles({ name: 'latin.geojson', mimeType: 'application/json', buffer })
  await expect(editor(page).getByRole('alert')).toContainText('“latin.geojson” is not UTF-8')
})

test('what the address names is opened, and once closed it stays so', async ({ page, open }) => {
  await open('?mode=edit&data=data/places.geojson')
  await choose(page, 'Mashhad')
  await button(page, 'Close the files').click()
  await expect(editor(page).getByRole('heading', { name: 'Edit the data behind the map' })).toBeVisible()
  await expect(editor(page)).toBeFocused()
  await expect(button(page, /^Edit “Relocation Atlas/)).toBeEnabled()
})
