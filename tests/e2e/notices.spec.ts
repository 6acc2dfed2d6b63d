import type { Page } from '@playwright/test'
import { expect, query, test } from './atlas-page'

const BROKEN = '?from=banana&zoom=3&foo=1&event=nope'

const SIZES = [
  [1280, 800],
  [390, 844],
  [320, 256],
] as const

/** Names of the controls whose middle is under something else: on top of each lies a part of it or its label. */
async function buried(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hidden: string[] = []
    for (const control of document.querySelectorAll<HTMLElement>('a, button, input, select')) {
      const { left, top, width, height } = control.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      if (width < 2 || x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue
      // A mark at the edge of the map may have its middle beyond it.
      const map = control.closest('.map-region')?.getBoundingClientRect()
      if (map && (y < map.top || y > map.bottom)) continue
      const above = document.elementFromPoint(x, y)
      if (above?.closest('.notices') && !control.closest('.notices'))
        hidden.push(control.outerHTML.slice(0, 80))
    }
    return hidden
  })
}

for (const [width, height] of SIZES) {
  test(`a notice covers no control and can be dismissed at ${width} pixels`, async ({ page, open }) => {
    await page.setViewportSize({ width, height })
    await open(BROKEN)
    const notice = page.getByRole('status').filter({ hasText: 'from=banana' })
    await expect(notice).toBeVisible()
    expect(await buried(page)).toEqual([])
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect(notice).toHaveCount(0)
  })
}

test('after a broken link the address is that of the view in effect', async ({ page, open }) => {
  await open(BROKEN)
  await expect(page.getByRole('status').filter({ hasText: 'event=nope' })).toBeVisible()
  await expect.poll(() => [...query(page).keys()]).toEqual(['zoom', 'foo'])
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2)
})

test('what is wrong with a link is put into a live region that was there before', async ({ page, open }) => {
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = target instanceof Element ? target.closest('[role="status"]') : null
        if (region?.textContent?.includes('banana')) said.push(region.textContent)
      }
    }).observe(document, { childList: true, subtree: true })
  })
  await open(BROKEN)
  await expect(page.getByRole('status').filter({ hasText: 'banana' })).toBeVisible()
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'said'))).toHaveLength(1)
  await page.waitForFunction(() => performance.getEntriesByName('basemap-whole').length > 0)
  expect(await page.evaluate(() => Reflect.get(globalThis, 'said'))).toHaveLength(1)
})

test('an event that could not be loaded stays in the address', async ({ page }) => {
  await page.route('**/data/events.geojson', (route) => route.abort())
  await page.goto('/?event=arrests-1963')
  await expect(page.getByRole('status').filter({ hasText: 'data/events.geojson' })).toBeVisible()
  expect(query(page).get('event')).toBe('arrests-1963')
})
