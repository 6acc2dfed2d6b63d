import { card, count, expect, TOTAL, test } from './atlas-page'
import { violations } from './axe'

const VIEWS = { 'whole atlas': '', 'event open': '?event=irp-hq-bombing-1981', 'empty result': '?q=zzzzqqq' }

for (const [size, viewport] of Object.entries({
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
})) {
  for (const theme of ['light', 'dark']) {
    for (const [name, address] of Object.entries(VIEWS)) {
      test(`axe finds nothing: ${name}, ${size}, ${theme}`, async ({ page, open }) => {
        await page.setViewportSize(viewport)
        // A label caught while it fades in has too little contrast.
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await open(`${address}${address ? '&' : '?'}theme=${theme}`)
        if (name === 'event open') await expect(card(page)).toBeVisible()
        expect(await violations(page)).toEqual([])
      })
    }
  }
}

test('nothing scrolls sideways at 320 pixels', async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open()
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wider).toBeLessThanOrEqual(0)
})

test('map, time and list can all be reached at 400 % zoom', async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await open()
  for (const name of ['Map', 'Time']) {
    const box = await page.getByRole('region', { name }).boundingBox()
    expect(box?.height).toBeGreaterThan(150)
  }
  await page.getByRole('button', { name: `Events: ${TOTAL}` }).click()
  await expect(page.getByRole('searchbox', { name: 'Search events' })).toBeInViewport()
})

test('the list of events is a sheet on a phone', async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open()
  const handle = page.getByRole('button', { name: `Events: ${TOTAL}` })
  await expect(handle).toHaveAttribute('aria-expanded', 'false')
  await handle.click()
  await expect(count(page)).toBeVisible()
})
