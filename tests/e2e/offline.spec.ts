import type { Page } from '@playwright/test'
import { ALL, expect, hasArchives, map, query, test, time } from './atlas-page'

test('once open, search and cards work without the network', async ({ page, context, open }) => {
  await open()
  await expect(page.getByText(ALL)).toBeVisible()
  await expect.poll(() => hasArchives(page)).toBe(true)
  await context.setOffline(true)
  const field = time(page).getByRole('textbox', { name: 'To date' })
  await field.fill('10 Dey 1402')
  await field.press('Enter')
  await expect(field).toHaveValue('2023-12-31')
  await page.getByRole('searchbox', { name: 'Search events' }).fill('Behesti')
  const line = page.getByRole('list', { name: 'Events' }).getByRole('button').first()
  await expect(page.getByText(ALL)).toBeHidden()
  await line.click()
  await expect(page.getByRole('region', { name: 'Event', exact: true })).toBeVisible()
})

test('once open, the base map needs no network at any zoom and time and in any theme', async ({
  page,
  context,
  open,
}) => {
  await open('?map=8/36/52&to=1990-12-31')
  await expect.poll(() => hasArchives(page)).toBe(true)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await context.setOffline(true)

  for (const [button, zooms] of [
    ['Zoom in', [9, 10]],
    ['Zoom out', [9, 8, 7, 6, 5, 4, 3, 2]],
  ] as const) {
    for (const zoom of zooms) {
      await map(page).getByRole('button', { name: button }).click()
      await expect.poll(() => query(page).get('map')).toMatch(new RegExp(`^${zoom}/`))
      await expect.poll(() => tiles(page)).toEqual({ missing: 0, look: 'light' })
    }
  }
  await page.getByRole('button', { name: 'Theme' }).click()
  await expect.poll(() => tiles(page)).toEqual({ missing: 0, look: 'dark' })
  await time(page).getByRole('slider').last().focus()
  for (const key of ['PageUp', 'PageUp', 'Home', 'End']) {
    await page.keyboard.press(key)
    await expect.poll(() => tiles(page)).toEqual({ missing: 0, look: 'dark' })
  }
  expect(requests).toEqual([])
})

/** How many tiles of the base map have no picture, and which theme the pictures are of, if of one. */
function tiles(page: Page): Promise<{ missing: number; look: string }> {
  return page.locator('.leaflet-basemap-pane .leaflet-tile').evaluateAll((all) => {
    const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const looks = all.flatMap((tile) => {
      const picture = tile.querySelector<HTMLCanvasElement>('.basemap-picture:last-child')
      if (!picture || !pixel) return []
      pixel.drawImage(picture, 0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0] = pixel.getImageData(0, 0, 1, 1).data
      return red + green + blue > 384 ? 'light' : 'dark'
    })
    return { missing: all.length - looks.length, look: [...new Set(looks)].join(' ') }
  })
}
