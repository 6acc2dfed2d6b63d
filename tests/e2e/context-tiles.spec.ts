import { expect, map, query, test } from './atlas-page'
import { withoutFileSystem } from './collection-page'

test.beforeEach(({ page }) => withoutFileSystem(page))

test('map tiles of a file are laid beneath the events, switched off and taken away', async ({
  page,
  open,
}) => {
  await open()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open file' }).click()
  await (await chooser).setFiles('public/basemap/vector.pmtiles')
  const tiles = map(page).locator('.leaflet-context-tiles-pane canvas')
  await expect(tiles.first()).toBeAttached()
  const painted = () =>
    tiles.evaluateAll((all) =>
      (all as HTMLCanvasElement[]).some((canvas) => {
        // A copy: browsers complain of a canvas that is drawn on and read again and again.
        const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', {
          willReadFrequently: true,
        })
        copy?.drawImage(canvas, 0, 0)
        return copy?.getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0)
      }),
    )
  await expect.poll(painted).toBe(true)
  await map(page).getByRole('button', { name: 'Layers' }).click()
  const layer = map(page).getByRole('checkbox', { name: 'vector.pmtiles' })
  await expect(layer).toBeChecked()
  await layer.uncheck()
  await expect(tiles).toHaveCount(0)
  await layer.check()
  await expect(tiles.first()).toBeAttached()
  await map(page).getByRole('button', { name: 'Remove vector.pmtiles' }).click()
  await expect(layer).toHaveCount(0)
  await expect(tiles).toHaveCount(0)
})

test('tiles of an address are in the address, and what are none is told', async ({ page, open }) => {
  await open('?context=basemap/vector.pmtiles&context=notices.txt')
  await expect(map(page).locator('.leaflet-context-tiles-pane canvas').first()).toBeAttached()
  await map(page).getByRole('button', { name: 'Layers' }).click()
  await expect(map(page).getByRole('checkbox', { name: 'vector.pmtiles' })).toBeChecked()
  await expect(map(page).getByRole('alert')).toHaveText(/could not be read as map tiles/)
  await map(page).getByRole('button', { name: 'Remove notices.txt' }).click()
  await expect.poll(() => query(page).getAll('context')).toEqual(['basemap/vector.pmtiles'])
  await expect(map(page).getByRole('alert')).toHaveCount(0)
})
