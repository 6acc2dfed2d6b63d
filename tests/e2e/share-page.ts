import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import sharp from 'sharp'

/** Opens the dialog at one of its tabs. */
export async function share(page: Page, tab: 'Link' | 'Picture' | 'Film' | 'Print' | 'Data' | 'Embed') {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('tab', { name: tab }).click()
  return dialog.getByRole('tabpanel', { name: tab })
}

export async function saved(
  page: Page,
  press: () => Promise<void>,
): Promise<{ download: Download; bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await press()
  const download = await coming
  return { download, bytes: await readFile(await download.path()) }
}

/** Width and height of a PNG, which stand at the same place in each. */
export const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green and blue of each pixel, row by row. */
  readonly values: Buffer
}

export async function pixelsOf(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, values: data }
}

/** A film as a browser plays it. */
export async function play(page: Page, film: Buffer) {
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

/** Part of a map of 949 by 522 pixels over which no control lies, nor a name that makes room for one. */
const OPEN = { left: 240, top: 8, right: 880, bottom: 428 } as const

/** The share of the pixels of a map that a picture shows otherwise, where the map begins at (x, y) of the picture. */
export function unlike(picture: Pixels, shot: Pixels, x: number, y: number, step = 1): number {
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
