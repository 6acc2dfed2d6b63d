import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import sharp from 'sharp'
import { expect, hasArchives, map, test } from './atlas-page'

/** Opens the dialog at one of its tabs. */
async function share(page: Page, tab: 'Picture' | 'Film') {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('tab', { name: tab }).click()
  return dialog.getByRole('tabpanel', { name: tab })
}

async function saved(page: Page, press: () => Promise<void>): Promise<{ download: Download; bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await press()
  const download = await coming
  return { download, bytes: await readFile(await download.path()) }
}

/** Width and height of a PNG, which stand at the same place in each. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

/** The mean brightness of the preview's upper left corner, 0 to 255: that of its paper. */
const paper = async (page: Page) => {
  const shot = await page.getByRole('img', { name: 'Preview of the picture' }).screenshot()
  const [r = 0, g = 0, b = 0] = await sharp(shot)
    .extract({ left: 3, top: 3, width: 1, height: 1 })
    .raw()
    .toBuffer()
  return (r + g + b) / 3
}

interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green and blue of each pixel, row by row. */
  readonly values: Buffer
}

async function pixelsOf(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, values: data }
}

/** A film as a browser plays it. */
async function play(page: Page, film: Buffer) {
  const video = await page.evaluateHandle(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const video = document.createElement('video')
    const ready = new Promise((resolve) => video.addEventListener('loadeddata', resolve, { once: true }))
    video.src = URL.createObjectURL(new Blob([bytes]))
    await ready
    return video
  }, film.toString('base64'))
  return {
    seek: (seconds: number) =>
      video.evaluate(async (video, seconds) => {
        const found = new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }))
        video.currentTime = seconds
        await found
      }, seconds),
    facts: () =>
      video.evaluate(({ duration, videoWidth, videoHeight }) => ({
        duration,
        size: [videoWidth, videoHeight],
      })),
    /** What it shows now: on a busy machine still the frame before the one that was sought. */
    async frame() {
      const url = await video.evaluate((video) => {
        const canvas = document.createElement('canvas')
        ;[canvas.width, canvas.height] = [video.videoWidth, video.videoHeight]
        canvas.getContext('2d')?.drawImage(video, 0, 0)
        return canvas.toDataURL('image/png')
      })
      return Buffer.from(url.split(',')[1] ?? '', 'base64')
    },
  }
}

/** The share of the values of two pictures of one size that differ. */
async function unlikeness(a: Buffer, b: Buffer): Promise<number> {
  const [one, other] = [(await pixelsOf(a)).values, (await pixelsOf(b)).values]
  return one.filter((value, index) => Math.abs(value - (other[index] ?? 0)) > 24).length / one.length
}

/** Part of a map of 949 by 522 pixels over which no control lies, nor a name that makes room for one. */
const OPEN = { left: 240, top: 8, right: 880, bottom: 428 } as const

/** The share of the pixels of a map that a picture shows otherwise, where the map begins at (x, y) of the picture. */
function unlike(picture: Pixels, shot: Pixels, x: number, y: number, step = 1): number {
  let [count, all] = [0, 0]
  for (let row = OPEN.top; row < OPEN.bottom; row += step) {
    for (let column = OPEN.left; column < OPEN.right; column += step) {
      const at = (row * shot.width + column) * 3
      const on = ((y + row) * picture.width + x + column) * 3
      const by = [0, 1, 2].map((i) => Math.abs((shot.values[at + i] ?? 0) - (picture.values[on + i] ?? 255)))
      all++
      if (Math.max(...by) > 24) count++
    }
  }
  return count / all
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
