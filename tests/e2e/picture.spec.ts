import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { expect, hasArchives, map, test } from './atlas-page'
import { pixelsOf, play, saved, share, sizeOf, unlike } from './share-page'

/** The mean brightness of the preview's upper left corner, 0 to 255: that of its paper. */
const paper = async (page: Page) => {
  const shot = await page.getByRole('img', { name: 'Preview of the picture' }).screenshot()
  const [r = 0, g = 0, b = 0] = await sharp(shot)
    .extract({ left: 3, top: 3, width: 1, height: 1 })
    .raw()
    .toBuffer()
  return (r + g + b) / 3
}

/** The share of the values of two pictures of one size that differ. */
async function unlikeness(a: Buffer, b: Buffer): Promise<number> {
  const [one, other] = [(await pixelsOf(a)).values, (await pixelsOf(b)).values]
  return one.filter((value, index) => Math.abs(value - (other[index] ?? 0)) > 24).length / one.length
}

test.describe('a picture of the view', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('shows the map as the page does', async ({ open, page }) => {
    // At this width the map begins on a whole pixel, as it does in the picture.
    await page.setViewportSize({ width: 1300, height: 800 })
    await open('?to=1986-12-31&theme=light')
    await page.waitForFunction(() => performance.getEntriesByName('basemap-whole').length > 0)
    const panel = await share(page, 'Picture')
    await panel.getByRole('radio', { name: 'As on screen' }).check()
    const { bytes } = await saved(page, () => panel.getByRole('button', { name: 'Save PNG' }).click())
    await page.keyboard.press('Escape')
    const shot = await pixelsOf(await map(page).screenshot())
    const picture = await pixelsOf(bytes)
    const left = (picture.width - shot.width) / 2
    // The map begins somewhere under the title.
    const tops = Array.from({ length: 160 }, (_, top) => ({
      top,
      share: unlike(picture, shot, left, top, 7),
    }))
    const [best] = tops.toSorted((a, b) => a.share - b.share)
    expect(unlike(picture, shot, left, best?.top ?? 0)).toBeLessThan(0.003)
  })

  test('is previewed, and saved in the size and the colours that are chosen', async ({ open, page }) => {
    await open('?to=1986-12-31&theme=light')
    const panel = await share(page, 'Picture')
    await expect(panel.getByRole('img', { name: 'Preview of the picture' })).toBeVisible()
    expect(await paper(page)).toBeGreaterThan(230)
    await panel.getByRole('radio', { name: 'Dark' }).check()
    // The preview is taken away while another is drawn.
    await expect(async () => expect(await paper(page)).toBeLessThan(60)).toPass()

    await panel.getByRole('radio', { name: 'As on screen' }).check()
    const small = await saved(page, () => panel.getByRole('button', { name: 'Save PNG' }).click())
    await panel.getByRole('radio', { name: 'Twice as sharp' }).check()
    const large = await saved(page, () => panel.getByRole('button', { name: 'Save PNG' }).click())
    expect(large.download.suggestedFilename()).toMatch(/1986-12-31\.png$/)
    expect(sizeOf(large.bytes)).toEqual(sizeOf(small.bytes).map((pixels) => 2 * pixels))
    await expect(page.locator('.picture-stage')).toHaveCount(0)
  })

  test('is a poster of 4800 by 3200 pixels', async ({ open, page }) => {
    await open('?to=2003-12-31')
    const panel = await share(page, 'Picture')
    await panel.getByRole('radio', { name: 'Poster' }).check()
    const { bytes } = await saved(page, () => panel.getByRole('button', { name: 'Save PNG' }).click())
    expect(sizeOf(bytes)).toEqual([4800, 3200])
  })

  test('has the time axis as a drawing that stands alone', async ({ open, page, context }) => {
    await open('?from=1981-06-20&to=1986-12-31')
    const panel = await share(page, 'Picture')
    const { download, bytes } = await saved(page, () =>
      panel.getByRole('button', { name: 'Save the axis as SVG' }).click(),
    )
    expect(download.suggestedFilename()).toMatch(/1981-06-20_1986-12-31\.svg$/)
    const other = await context.newPage()
    await other.setContent(bytes.toString('utf8'))
    for (const text of ['20 June 1981 to 31 December 1986', 'FRANCE', 'EVENTS', 'Leadership', '1985']) {
      await expect(other.getByText(text).first()).toBeVisible()
    }
  })

  test('is made without the network', async ({ open, page, context }) => {
    await open('?to=1986-12-31')
    await page.waitForFunction(() => performance.getEntriesByName('basemap-whole').length > 0)
    const panel = await share(page, 'Picture')
    await expect(panel.getByRole('img', { name: 'Preview of the picture' })).toBeVisible()
    await context.setOffline(true)
    const { bytes } = await saved(page, () => panel.getByRole('button', { name: 'Save PNG' }).click())
    expect(bytes.length).toBeGreaterThan(100_000)
  })
})

test.describe('a film of the view', () => {
  test('is made without the network, and saved', async ({ open, page, context }) => {
    test.setTimeout(60_000)
    await open('?to=1986-12-31')
    await expect.poll(() => hasArchives(page)).toBe(true)
    await context.setOffline(true)
    const panel = await share(page, 'Film')
    await expect(panel.getByText('The film shows 1963 to 1986')).toBeVisible()
    await panel.getByRole('radio', { name: '15 seconds' }).check()
    await panel.getByRole('button', { name: 'Make the film' }).click()
    await expect(panel.getByRole('progressbar', { name: 'Making the film' })).toBeVisible()
    const save = panel.getByRole('button', { name: 'Save', exact: true })
    await expect(save).toBeVisible({ timeout: 40_000 })
    const { download, bytes } = await saved(page, () => save.click())
    expect(download.suggestedFilename()).toMatch(/\.(webm|mp4)$/)
    const film = await play(await context.newPage(), bytes)
    // Nothing is painted of a film before something of it is sought.
    await film.seek(0.2)
    await expect.poll(async () => (await sharp(await film.frame()).stats()).isOpaque).toBe(true)
    const first = await film.frame()
    // A film that was recorded tells its length only when its end was sought.
    await film.seek(1e6)
    const { duration, size } = await film.facts()
    expect(Math.abs(duration - 15)).toBeLessThan(2)
    expect(size).toEqual([1280, 720])
    await expect.poll(async () => unlikeness(await film.frame(), first)).toBeGreaterThan(0.01)
  })

  test('is given up by Cancel, with nothing left of it', async ({ open, page }) => {
    await open()
    const panel = await share(page, 'Film')
    await panel.getByRole('button', { name: 'Make the film' }).click()
    await panel.getByRole('button', { name: 'Cancel' }).click()
    await expect(panel.getByRole('button', { name: 'Make the film' })).toBeVisible()
    await expect(page.locator('.picture-stage')).toHaveCount(0)
    await expect(panel.getByRole('alert')).toHaveCount(0)
  })

  test('comes as numbered pictures where the browser records none', async ({ open, page }) => {
    test.setTimeout(120_000)
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'MediaRecorder')
    })
    await open('?to=1986-12-31')
    const panel = await share(page, 'Film')
    await expect(panel.getByText('numbered, in a ZIP file')).toBeVisible()
    await panel.getByRole('radio', { name: '15 seconds' }).check()
    await panel.getByRole('button', { name: 'Make the film' }).click()
    const save = panel.getByRole('button', { name: 'Save', exact: true })
    await expect(save).toBeVisible({ timeout: 90_000 })
    const { download, bytes } = await saved(page, () => save.click())
    expect(download.suggestedFilename()).toMatch(/\.zip$/)
    expect(bytes.toString('latin1')).toContain('frame-0060.png')
  })
})
