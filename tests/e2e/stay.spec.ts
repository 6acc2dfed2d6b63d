import type { Page } from '@playwright/test'
import { card, expect, query, test, time } from './atlas-page'
import { violations } from './axe'

const stay = (page: Page) => page.getByRole('region', { name: 'Stay', exact: true })
const bars = (page: Page) => time(page).getByRole('toolbar').getByRole('button')
const camp = (page: Page) => bars(page).and(page.getByRole('button', { name: /Camp Ashraf/ }))

for (const [size, viewport] of Object.entries({
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
})) {
  for (const theme of ['light', 'dark']) {
    test(`the keyboard reads what a stay rests on and comes back: ${size}, ${theme}`, async ({
      page,
      open,
    }) => {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await open(`?theme=${theme}`)
      await bars(page).first().focus()
      await page.keyboard.press('ArrowRight')
      const bar = bars(page).and(page.locator(':focus'))
      const name = (await bar.getAttribute('aria-label')) ?? ''
      await page.keyboard.press('Enter')
      await expect(stay(page).getByRole('heading', { level: 2 })).toBeFocused()
      const source = stay(page).locator('[data-source]').first()
      await expect(source.getByRole('link')).toHaveAttribute('href', /^https?:/)
      await expect(source.locator('[data-perspective]')).not.toBeEmpty()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(stay(page)).toBeHidden()
      await expect(page.getByRole('button', { name, exact: true })).toBeFocused()
    })
  }
}

test('a stay and an event take each other’s place, and closing goes back to the bar', async ({
  page,
  open,
}) => {
  await open('?event=irp-hq-bombing-1981')
  await expect(card(page)).toBeVisible()
  await camp(page).click()
  await expect(stay(page)).toBeVisible()
  await expect(card(page)).toBeHidden()
  expect(query(page).has('event')).toBe(false)
  await page.goBack()
  await expect(card(page)).toBeVisible()
  await expect(stay(page)).toBeHidden()
  await camp(page).click()
  await stay(page)
    .getByRole('button', { name: /^Killing of residents/ })
    .click()
  await expect(card(page)).toBeVisible()
  await expect(stay(page)).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(camp(page)).toBeFocused()
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a tap beside a bar opens its stay and nothing of the card that comes under the finger', async ({
    page,
    open,
  }) => {
    await open()
    const box = await camp(page).boundingBox()
    if (!box) throw new Error('no bar')
    for (const share of [0.2, 0.5, 0.8]) {
      await page.touchscreen.tap(box.x + box.width * share, box.y + box.height + 3)
      await expect(stay(page).getByRole('heading', { level: 2 })).toBeFocused()
      await stay(page).getByRole('button', { name: 'Close the stay' }).tap()
      await expect(camp(page)).toBeFocused()
    }
  })
})
