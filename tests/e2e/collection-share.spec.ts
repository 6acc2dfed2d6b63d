import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { chronicle, expect, map, query, test, time } from './atlas-page'
import { violations } from './axe'
import { dotColours, lines, many, openFile, total, withoutFileSystem } from './collection-page'
import { type Pixels, pixelsOf, play, saved, share, sizeOf, unlike } from './share-page'

test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.beforeEach(({ page }) => withoutFileSystem(page))

/** The fills of dots of the first and the second of the most frequent kinds, in light colours. */
const DEPTH = '63,120,208'
const HEIGHT = '217,72,28'
const RING = '255,252,244'

/** How many pixels of a part of a picture have a colour; the whole of it where no part is named. */
function countColour({ width, height, values }: Pixels, colour: string, left = 0, right = width): number {
  let count = 0
  for (let y = 0; y < height; y++)
    for (let x = left; x < right; x++) {
      const at = 3 * (y * width + x)
      if (`${values[at]},${values[at + 1]},${values[at + 2]}` === colour) count++
    }
  return count
}

async function openSurveys(page: Page, count = 1000) {
  await openFile(page, 'surveys.geojsonl', many(count))
  await expect.poll(async () => (await dotColours(page)).size).toBeGreaterThan(2)
}

async function savePicture(page: Page, size: 'As on screen' | 'Twice as sharp' | 'Poster') {
  const panel = page.getByRole('tabpanel', { name: 'Picture' })
  await panel.getByRole('radio', { name: size }).check()
  return (await saved(page, () => panel.getByRole('button', { name: 'Save PNG' }).click())).bytes
}

/** All texts of the drawing of the axis, which are those of the picture. */
async function axisTexts(page: Page): Promise<string> {
  const panel = page.getByRole('tabpanel', { name: 'Picture' })
  const { bytes } = await saved(page, () =>
    panel.getByRole('button', { name: 'Save the axis as SVG' }).click(),
  )
  return [...bytes.toString('utf8').matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join('|')
}

/** The share of the pixels of the map that a picture shows otherwise than the page. */
function unlikePage(picture: Pixels, shot: Pixels): number {
  const left = (picture.width - shot.width) / 2
  // The map begins somewhere under the title.
  const tops = Array.from({ length: 160 }, (_, top) => ({ top, share: unlike(picture, shot, left, top, 7) }))
  const [best] = tops.toSorted((a, b) => a.share - b.share)
  return unlike(picture, shot, left, best?.top ?? 0)
}

test('a picture shows the dots as the page does, and sharper dots where it is larger', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 1300, height: 800 })
  await open('?theme=light')
  await openSurveys(page)
  await page.waitForFunction(() => performance.getEntriesByName('basemap-whole').length > 0)
  await share(page, 'Picture')
  const small = await savePicture(page, 'As on screen')
  const large = await savePicture(page, 'Twice as sharp')
  await page.keyboard.press('Escape')
  expect(sizeOf(large)).toEqual(sizeOf(small).map((pixels) => 2 * pixels))

  const picture = await pixelsOf(small)
  expect(unlikePage(picture, await pixelsOf(await map(page).screenshot()))).toBeLessThan(0.003)

  // Scaled up, fill and ring would run into each other, and of the ring nothing would be left.
  const sharpened = await pixelsOf(large)
  for (const colour of [DEPTH, HEIGHT, RING]) {
    const count = countColour(picture, colour)
    expect(count).toBeGreaterThan(1000)
    expect(countColour(sharpened, colour) / count).toBeGreaterThan(4)
  }
})

test('it shows counts where the page does', async ({ page, open }) => {
  await page.setViewportSize({ width: 1300, height: 800 })
  await open('?theme=light')
  await openSurveys(page)
  const dots = await pixelsOf(await map(page).screenshot())
  await page.getByRole('button', { name: 'Counts' }).click()
  await page.waitForFunction(() => performance.getEntriesByName('basemap-whole').length > 0)
  await share(page, 'Picture')
  const picture = await pixelsOf(await savePicture(page, 'As on screen'))
  await page.keyboard.press('Escape')
  expect(unlikePage(picture, await pixelsOf(await map(page).screenshot()))).toBeLessThan(0.003)
  expect(unlikePage(picture, dots)).toBeGreaterThan(0.02)
})

test('it says what is shown of how much, of which file, and what the colours are', async ({ page, open }) => {
  await open()
  await openSurveys(page)
  await chronicle(page).getByRole('button', { name: 'Categories' }).click()
  await chronicle(page)
    .getByRole('checkbox', { name: /height/ })
    .check()
  await time(page).getByRole('textbox', { name: 'To date' }).fill('1949')
  await page.keyboard.press('Enter')
  await expect(total(page)).toHaveText('167 of 1,000 events')
  await share(page, 'Picture')
  const texts = await axisTexts(page)
  for (const text of ['surveys.geojsonl', '167 of 1,000 events', 'Categories: height', 'EVENTS'])
    expect(texts).toContain(text)
  expect(texts).not.toContain('depth')
  const poster = await savePicture(page, 'Poster')
  expect(sizeOf(poster)).toEqual([4800, 3200])
  const pixels = await pixelsOf(poster)
  expect(countColour(pixels, DEPTH)).toBe(0)
  expect(countColour(pixels, HEIGHT)).toBeGreaterThan(5000)
})

test('of two dates that are compared both are in the picture, each with its dots', async ({ page, open }) => {
  await open()
  await openSurveys(page)
  await page.getByRole('button', { name: 'Compare two dates' }).click()
  const other = page.getByRole('region', { name: 'Comparison of two dates' }).getByRole('textbox')
  await other.fill('1 January 1910')
  await other.press('Enter')
  await share(page, 'Picture')
  const pixels = await pixelsOf(await savePicture(page, 'As on screen'))
  const middle = Math.round(pixels.width / 2)
  const [before, after] = [
    countColour(pixels, DEPTH, 0, middle),
    countColour(pixels, DEPTH, middle, pixels.width),
  ]
  expect(before).toBeGreaterThan(200)
  expect(after).toBeGreaterThan(1.5 * before)
})

test('lines and areas are in the picture, and few events are marks', async ({ page, open }) => {
  const shape = (title: string, geometry: object) =>
    JSON.stringify({ type: 'Feature', geometry, properties: { title, date: '1990', kind: title } })
  const ring = [
    [0, 0],
    [30, 0],
    [30, 20],
    [0, 20],
    [0, 0],
  ]
  await open()
  await openFile(
    page,
    'shapes.geojsonl',
    [
      shape('field', { type: 'Polygon', coordinates: [ring] }),
      shape('road', {
        type: 'LineString',
        coordinates: [
          [40, 0],
          [60, 20],
        ],
      }),
    ].join('\n'),
  )
  await expect(map(page).locator('.mark').first()).toBeVisible()
  await share(page, 'Picture')
  const pixels = await pixelsOf(await savePicture(page, 'Twice as sharp'))
  // Outline and line are of the full colours of the two kinds, along hundreds of pixels of the picture.
  expect(countColour(pixels, DEPTH)).toBeGreaterThan(2000)
  expect(countColour(pixels, HEIGHT)).toBeGreaterThan(1000)
})

test('a film shows the dots come', async ({ page, open, context }) => {
  test.setTimeout(180_000)
  await open()
  await openSurveys(page)
  const panel = await share(page, 'Film')
  await expect(panel.getByText('The film shows 1900 to 1999')).toBeVisible()
  await panel.getByRole('radio', { name: '15 seconds' }).check()
  await panel.getByRole('button', { name: 'Make the film' }).click()
  const save = panel.getByRole('button', { name: 'Save', exact: true })
  await expect(save).toBeVisible({ timeout: 120_000 })
  const { download, bytes } = await saved(page, () => save.click())
  expect(download.suggestedFilename()).toMatch(/^surveys_1900-01-01_.*\.(webm|mp4)$/)
  const film = await play(await context.newPage(), bytes)
  /** Pixels of the map near enough to the colour of the dots: a film keeps no exact ones. */
  const dots = async () => {
    const { data } = await sharp(await film.frame())
      .removeAlpha()
      .extract({ left: 0, top: 0, width: 1280, height: 500 })
      .raw()
      .toBuffer({ resolveWithObject: true })
    let count = 0
    for (let at = 0; at < data.length; at += 3)
      if ((data[at] ?? 0) > 180 && (data[at + 1] ?? 255) < 110 && (data[at + 2] ?? 255) < 90) count++
    return count
  }
  await film.seek(0.2)
  await expect.poll(async () => (await sharp(await film.frame()).stats()).isOpaque).toBe(true)
  const first = await dots()
  await film.seek(1e6)
  await expect.poll(dots).toBeGreaterThan(20 * (first + 10))
})

test('a file of an address has a link and a frame, and the frame shows it', async ({ page, open }) => {
  await page.route('**/surveys.geojsonl', (route) =>
    route.fulfill({ body: many(1000), contentType: 'application/geo+json' }),
  )
  await open('?data=surveys.geojsonl')
  await expect(total(page)).toHaveText('1,000 of 1,000 events')
  const link = (await share(page, 'Link')).getByRole('textbox', { name: 'Link to exactly this view' })
  await expect(link).toHaveValue(/data=surveys\.geojsonl/)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: 'Citation of the atlas' })).toHaveCount(0)
  await dialog.getByRole('tab', { name: 'Embed' }).click()
  const code = dialog.getByRole('textbox', { name: 'Code for your page' })
  await expect(code).toHaveValue(/data=surveys\.geojsonl.*embed=1/)
  const frame = dialog.frameLocator('iframe')
  await expect(frame.getByRole('region', { name: 'Time' })).toBeVisible()
  await expect(frame.getByRole('heading', { level: 1, name: 'surveys.geojsonl' })).toBeVisible()
  await expect(frame.getByRole('region', { name: 'Chronicle' })).toHaveCount(0)
  await expect(frame.getByRole('link', { name: /Open in the whole/ })).toHaveAttribute('href', /data=surveys/)
})

test('a frame shows a small file as well, and not the bundled atlas', async ({ page, visit }) => {
  const features = lines([
    { title: 'Flood', date: '1920', at: [7, 50] },
    { title: 'Fire', date: '1921', at: [8, 50] },
  ]).split('\n')
  await page.route('**/small.geojson', (route) =>
    route.fulfill({ body: `{"type":"FeatureCollection","features":[${features}]}` }),
  )
  await visit('?data=small.geojson&embed=1')
  await expect(page.getByRole('heading', { level: 1, name: 'small.geojson' })).toBeVisible()
  await expect(map(page).getByRole('button', { name: /Flood/ })).toBeVisible()
})

test('of a file of the reader’s own it is said why there is neither', async ({ page, open }) => {
  await open()
  await openSurveys(page)
  await expect(await share(page, 'Link')).toContainText('so no link can lead to it')
  await page.getByRole('tab', { name: 'Embed' }).click()
  await expect(page.getByRole('tabpanel', { name: 'Embed' })).toContainText('no other page can show it')
})

test('what is in view is printed with its list, and taken as a table', async ({ page, open }) => {
  await page.addInitScript(() => {
    globalThis.print = () => Reflect.set(globalThis, 'printed', true)
  })
  await open()
  await openFile(
    page,
    'towns.geojsonl',
    lines([
      { title: 'Bridge is opened', date: '1890-05-01', kind: 'works', at: [8.27, 50] },
      { title: 'Flood, the first', date: '1920-02', kind: 'weather', place: 'Bonn', at: [7.1, 50.73] },
    ]),
  )
  const data = await share(page, 'Data')
  const { bytes, download } = await saved(page, () => data.getByRole('button', { name: 'CSV' }).click())
  expect(download.suggestedFilename()).toMatch(/^towns_.*\.csv$/)
  expect(bytes.toString('utf8').replace('\uFEFF', '').trim().split('\r\n')).toEqual([
    'date,start,end,longitude,latitude,title,kind,place',
    '1890-05-01,1890-05-01,1890-05-01,8.27,50,Bridge is opened,works,',
    '1920-02,1920-02-01,1920-02-29,7.1,50.73,"Flood, the first",weather,Bonn',
  ])
  await page.getByRole('tab', { name: 'Print' }).click()
  await expect(page.getByRole('checkbox', { name: /^Sources/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Print…' }).click()
  await page.waitForFunction(() => Reflect.get(globalThis, 'printed'))
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('.print-sheet')
  await expect(sheet.locator('img')).toHaveCount(1)
  await expect(sheet.getByRole('listitem')).toHaveText([
    /1 May 1890.*Bridge is opened/,
    /February 1920.*Flood[^[]*$/,
  ])
})

test('the page of a file prints with the period that it shows and what its marks mean', async ({
  page,
  open,
}) => {
  await open()
  await openSurveys(page)
  await time(page).getByRole('textbox', { name: 'To date' }).fill('1985-06-30')
  await page.keyboard.press('Enter')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  const note = page.locator('.print-note')
  await expect(note.getByRole('paragraph')).toHaveText('1 January 1900 to 30 June 1985.')
  await expect(note.getByRole('listitem')).toHaveText([/depth/, /height/])
  await expect(chronicle(page).locator('.year-heading').filter({ visible: true }).first()).toHaveText(/^1900/)
})

test('two dates are told apart in numbers and in a list, however many events there are', async ({
  page,
  open,
}) => {
  await open()
  await openSurveys(page)
  await page.getByRole('button', { name: 'Compare two dates' }).click()
  await expect.poll(() => query(page).get('compare')).toBe('1989-12-31')
  const differences = page.getByRole('region', { name: 'What differs' })
  await expect(differences).toContainText('900 events are on both maps.')
  await expect(differences.getByRole('row')).toHaveText([/1989.*1999/, '0depth66', '0height34'])
  await expect(differences).not.toContainText('Leadership')
  const list = chronicle(page)
  await expect(list.getByText('Only on the map of 31 December 1999').first()).toBeVisible()
  await list.getByRole('button', { name: /Survey 900/ }).click()
  await expect(page.getByRole('region', { name: 'Event', exact: true })).toContainText('Survey 900')
})

test('nothing in the dialog keeps anybody out, in either theme', async ({ page, open }) => {
  await page.route('**/surveys.geojsonl', (route) =>
    route.fulfill({ body: many(1000), contentType: 'application/geo+json' }),
  )
  await open('?data=surveys.geojsonl')
  await expect(total(page)).toHaveText('1,000 of 1,000 events')
  const dialog = page.getByRole('dialog')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await share(page, 'Picture')
    await expect(dialog.getByRole('img', { name: 'Preview of the picture' })).toBeVisible()
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('tab', { name: 'Data' }).click()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
  }
})
