import type { Page } from '@playwright/test'
import { chronicle, expect, map } from './atlas-page'

/** A feature in one line, as GeoJSON text sequences have them. */
export interface MadeFeature {
  readonly title: string
  readonly date?: string
  readonly kind?: string
  readonly place?: string
  readonly at?: readonly [lon: number, lat: number]
}

/** Features as lines. */
export function lines(features: readonly MadeFeature[]): string {
  return features
    .map(({ at, ...properties }) =>
      JSON.stringify({
        type: 'Feature',
        geometry: at ? { type: 'Point', coordinates: at } : null,
        properties,
      }),
    )
    .join('\n')
}

/** So many made-up features from 1900 on, ten a year, at a hundred places. */
export function many(count: number): string {
  return lines(
    Array.from({ length: count }, (_, index) => ({
      title: `Survey ${index}`,
      date: `${1900 + Math.floor(index / 10)}-0${(index % 9) + 1}-12`,
      kind: index % 3 === 0 ? 'height' : 'depth',
      at: [((index * 37) % 100) - 50, ((index * 53) % 80) - 40] as const,
    })),
  )
}

/** Files are chosen as in browsers that give pages no hold of them. */
export async function withoutFileSystem(page: Page) {
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name)
  })
}

/** Opens a file from the header, and waits until it has been read. */
export async function openFile(page: Page, name: string, content: string | Buffer) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open file' }).click()
  const buffer = typeof content === 'string' ? Buffer.from(content) : content
  await (await chooser).setFiles({ name, mimeType: 'application/geo+json', buffer })
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByRole('region', { name: /^Reading / })).toHaveCount(0)
}

export const total = (page: Page) =>
  chronicle(page).getByText(/^[\d,]+ of [\d,]+ (?:dated )?events(?:, [\d,]+ undated)?$/)
export const about = (page: Page) => page.getByRole('region', { name: 'About this file' })

/** Colours of the pixels of the dots' canvas, by how many have each; transparent ones left out. */
export async function dotColours(page: Page): Promise<ReadonlyMap<string, number>> {
  const found = await map(page)
    .locator('canvas.dots')
    .last()
    .evaluate((canvas: HTMLCanvasElement) => {
      if (canvas.width === 0) return []
      // A copy: browsers complain of a canvas that is drawn on and read again and again.
      const context = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', {
        willReadFrequently: true,
      })
      if (!context) return []
      context.drawImage(canvas, 0, 0)
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
      const counts = new Map<string, number>()
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3] !== 255) continue
        const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`
        counts.set(colour, (counts.get(colour) ?? 0) + 1)
      }
      return [...counts]
    })
  return new Map(found)
}
