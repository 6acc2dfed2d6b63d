import type { Page } from '@playwright/test'
import { card, expect, map, query, test } from './atlas-page'
import { choose, editAtlas, editor, openFile, tab, withoutFileSystem } from './edit-page'

test.beforeEach(({ page }) => withoutFileSystem(page))

const FOREIGN = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'mill',
      geometry: { type: 'Point', coordinates: [-2.2755, 53.4652] },
      properties: { title: 'Mill opens', date: '1890' },
    },
  ],
})

test('an edited copy is told from what is published, also after the page is loaded again', async ({
  page,
  open,
}) => {
  await open('?mode=edit')
  await editAtlas(page)
  await choose(page, 'Capture of Mehran')
  await editor(page).getByRole('textbox', { name: 'Title', exact: true }).fill('Mehran is taken')
  await expect(editor(page).getByText(/kept in this browser$/)).toBeVisible()
  await page.getByRole('tab', { name: 'Explore' }).click()
  const heading = page.getByRole('heading', { name: 'Mehran is taken' })
  await expect(heading).toBeVisible()
  await expect(page.getByText('You see your edited copy, not what is published.')).toBeVisible()

  page.once('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await expect(heading).toBeVisible()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByText(/^The link leads to what is published/)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Citation of the atlas' })).toHaveValue(/edited copy/)
  await expect(page.getByRole('textbox', { name: 'Short text' })).toHaveValue(/Mehran is taken.*edited copy/)
  await page.getByRole('tab', { name: 'Embed' }).click()
  await expect(page.getByText(/^The frame shows what is published/)).toBeVisible()
  await page.getByRole('tab', { name: 'Data' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV', exact: true }).click()
  expect((await download).suggestedFilename()).toMatch(/edited-copy.*csv$/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: 'Published GeoJSON' })).toBeVisible()

  await page.getByRole('button', { name: 'Show what is published' }).click()
  await expect(page.getByRole('heading', { name: 'Capture of Mehran' })).toBeVisible()
  await page.getByRole('button', { name: 'Go on editing' }).click()
  await expect(editor(page).getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(
    'Mehran is taken',
  )
})

for (const [width, height] of [
  [390, 844],
  [320, 640],
  [640, 400],
  [844, 390],
] as const)
  test(`a third of ${width} x ${height} is map, with an event of an edited copy open`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width, height })
    await open('?mode=edit&event=mehran-1988')
    await expect(tab(page, 'Form')).toBeVisible()
    await editor(page).getByRole('textbox', { name: 'Title', exact: true }).fill('Mehran is taken')
    for (const mode of ['Explore', 'Teach']) {
      await page.getByRole('tab', { name: mode }).click()
      await expect(page.getByText('You see your edited copy, not what is published.')).toBeVisible()
      await expect(card(page).getByRole('heading', { level: 2 })).toBeVisible()
      await expect.poll(() => inSight(page)).toBeGreaterThanOrEqual(1 / 3)
    }
    const more = page.getByRole('button', { name: 'More', exact: true })
    await more.click()
    await page.getByRole('button', { name: 'Show what is published' }).click()
    await expect(card(page).getByRole('heading', { name: 'Capture of Mehran' })).toBeVisible()
  })

/** How much of the window's height or, where the card stands beside it, of its own width the map has in sight. */
async function inSight(page: Page): Promise<number> {
  const [below, above] = [await map(page).boundingBox(), await card(page).boundingBox()]
  const window = page.viewportSize()
  if (!below || !above || !window) return 0
  const bottom = Math.min(below.y + below.height, window.height)
  const isOver = above.x < below.x + below.width && above.x + above.width > below.x && above.y < bottom
  if (!isOver) return (bottom - below.y) / window.height
  const beside = Math.max(above.x - below.x, below.x + below.width - above.x - above.width)
  if (beside >= below.width / 3) return (bottom - below.y) / window.height
  return (above.y - below.y) / window.height
}

test('a file of the reader is no link, and gives way to the atlas', async ({ page, open }) => {
  await open('?mode=edit')
  await openFile(page, 'mills.geojson', FOREIGN)
  await expect(tab(page, 'Form')).toBeVisible()
  await page.getByRole('tab', { name: 'Explore' }).click()
  await expect(page.getByText('You see “mills.geojson”, not the published atlas.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'GeoJSON' })).toHaveCount(0)
  await map(page).getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => query(page).get('map')).not.toBeNull()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByText(/^“mills.geojson” is on this computer only/)).toBeVisible()
  await page.getByRole('tab', { name: 'Embed' }).click()
  await expect(page.getByText(/no other page can show it in a frame/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Close it and show the atlas' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Relocation Atlas/ })).toBeVisible()
  await expect(page.getByText(/not the published atlas/)).toHaveCount(0)
  // The map of the file is not that of the atlas.
  expect(query(page).get('map')).toBeNull()
  await expect(page.locator('.notices')).toBeFocused()
})

test('what closing would lose is asked about, also where the atlas is to be shown', async ({
  page,
  open,
}) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
  await open('?mode=edit')
  await openFile(page, 'mills.geojson', FOREIGN)
  await choose(page, 'Mill opens')
  await editor(page).getByRole('textbox', { name: 'Title', exact: true }).fill('Mill of the town')
  await page.getByRole('tab', { name: 'Explore' }).click()
  await page.getByRole('button', { name: 'Close it and show the atlas' }).click()
  const question = page.getByRole('alertdialog', { name: 'Close without keeping?' })
  await question.getByRole('button', { name: 'Go on editing' }).click()
  await expect(editor(page).getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(
    'Mill of the town',
  )
})

for (const [mode, link, kind, there] of [
  ['Explore', '?event=mehran-1988', 'an event', 'Capture of Mehran'],
  ['Edit', '?mode=edit&event=mehran-1988', 'an event', 'Capture of Mehran'],
  ['Teach', '?lesson=from-tehran-to-manez&step=2', 'a lesson', 'Founded where? The atlas assumes Tehran'],
] as const)
  test(`a link to ${kind} that the files of the tab do not have is told and followed in ${mode}`, async ({
    page,
    open,
  }) => {
    await open('?mode=edit')
    await openFile(page, 'mills.geojson', FOREIGN)
    await choose(page, 'Mill opens')
    await editor(page).getByRole('textbox', { name: 'Title', exact: true }).fill('Mill is built')
    await expect(editor(page).getByText(/kept in this browser$/)).toBeVisible()
    page.once('dialog', (dialog) => void dialog.accept())
    await open(link)
    const told = page.getByText(
      `The link that you followed leads to ${kind} that “mills.geojson”, open in this tab, does not have.`,
    )
    await expect(told).toBeVisible()
    await expect(page.getByText(/was not understood/)).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1, name: 'mills.geojson' })).toBeVisible()

    await page.getByRole('button', { name: 'Close it and follow the link' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /^Relocation Atlas/ })).toBeVisible()
    await expect(page.getByRole('tab', { name: mode })).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('heading', { name: there, exact: true }).first()).toBeVisible()
    await expect(told).toHaveCount(0)

    await open('?mode=edit')
    await editor(page)
      .getByRole('button', { name: /mills\.geojson/ })
      .first()
      .click()
    await expect(editor(page).getByRole('button', { name: 'Mill is built' })).toBeVisible()
  })

test('who does not follow a link stays with the files of the tab', async ({ page, open }) => {
  await open('?mode=edit')
  await openFile(page, 'mills.geojson', FOREIGN)
  await choose(page, 'Mill opens')
  await editor(page).getByRole('textbox', { name: 'Title', exact: true }).fill('Mill is built')
  await expect(editor(page).getByText(/kept in this browser$/)).toBeVisible()
  page.on('dialog', (dialog) => void dialog.accept())
  await open('?mode=edit&panel=stay:with-whom')
  await expect(page.getByText(/leads to a place or a stay that “mills.geojson”/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(/leads to a place or a stay that “mills.geojson”/)).toBeVisible()
  await page.getByRole('button', { name: 'Stay here' }).click()
  await expect(page.getByText(/The link that you followed/)).toHaveCount(0)
  await expect(editor(page).getByRole('button', { name: 'Mill is built' })).toBeVisible()
  await page.reload()
  await expect(editor(page).getByRole('button', { name: 'Mill is built' })).toBeVisible()
  await expect(page.getByText(/The link that you followed/)).toHaveCount(0)
})

test('a file of an address is shown in every mode, and links carry the address', async ({ page, open }) => {
  await open('?data=data/places.geojson')
  await expect(page.getByText('You see “places.geojson”, not the published atlas.')).toBeVisible()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Link to exactly this view' })).toHaveValue(
    /[?&]data=data\/places\.geojson/,
  )
})

test('an address that gives no file says so where files are opened', async ({ page, open }) => {
  await open('?mode=edit&data=data/none.geojson')
  await expect(editor(page).getByText(/none\.geojson/)).toBeVisible()
})

test('a link into the editor to an event that is nowhere says so, and the atlas can be edited', async ({
  page,
  open,
}) => {
  await open('?mode=edit&event=nope')
  await expect(page.getByText(/^The link leads to “nope”, which this atlas does not have/)).toBeVisible()
  await expect(page).not.toHaveURL(/event=/)
  await editAtlas(page)
  await choose(page, 'Capture of Mehran')
})

test('an address that does not answer is named, and the reader can wait no longer', async ({ page }) => {
  await page.route('**/hang.geojson', () => {})
  await page.goto('./?mode=edit&data=hang.geojson')
  await expect(page.getByText(/^Waiting for .*hang\.geojson, which has not answered yet…$/)).toBeVisible()
  await page.getByRole('button', { name: 'Stop waiting' }).click()
  await expect(page.getByRole('alert')).toContainText('had not answered when you stopped waiting')
  await openFile(page, 'mills.geojson', FOREIGN)
  await expect(tab(page, 'Form')).toBeVisible()
  // Loaded again, the page waits for it no more.
  expect(query(page).get('data')).toBeNull()
})
