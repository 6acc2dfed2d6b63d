import type { Locator, Page } from '@playwright/test'
import { eventButton, expect, map, test, time } from './atlas-page'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const touch = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** The controls of the row above the axis that a box covers. */
async function covered(page: Page, over: Locator): Promise<string[]> {
  await expect(over).toBeVisible()
  const box = await over.boundingBox()
  const names: string[] = []
  for (const control of await time(page).locator('.time-bar :is(button, input, select)').all()) {
    const other = await control.boundingBox()
    if (box && other && touch(box, other)) names.push((await control.getAttribute('aria-label')) ?? '')
  }
  return names
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`the label over the axis leaves the controls of time free at ${width} pixels`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width, height })
    await open()
    const tip = time(page).locator('.time-tip')
    const chart = await time(page).locator('.time-histogram').boundingBox()
    if (!chart) throw new Error('no histogram')
    for (const share of [0.02, 0.3, 0.5, 0.97]) {
      await page.mouse.move(chart.x + chart.width * share, chart.y + chart.height / 2)
      expect(await covered(page, tip)).toEqual([])
    }
    const bars = time(page).getByRole('toolbar').getByRole('button')
    await bars.first().focus()
    for (let index = 0; index < (await bars.count()); index++) {
      expect(await covered(page, tip)).toEqual([])
      await page.keyboard.press('ArrowRight')
    }
    for (const mark of await map(page)
      .getByRole('button', { name: /Tehran|London/ })
      .all()) {
      await mark.focus()
      if (await tip.isVisible()) expect(await covered(page, tip)).toEqual([])
    }
  })
}

test('what is wrong with a typed date covers no label and no other field', async ({ page, open }) => {
  for (const [width, height] of [
    [1280, 800],
    [1000, 800],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    await open()
    for (const name of ['From date', 'To date']) {
      const field = time(page).getByRole('textbox', { name })
      await field.fill('31 June 1981')
      await field.press('Enter')
      const problem = time(page).getByRole('alert').filter({ hasText: 'no such day' })
      expect(await covered(page, problem)).toEqual([])
      const box = await problem.boundingBox()
      for (const label of await time(page).locator('.time-label:visible').all()) {
        const other = await label.boundingBox()
        expect(box && other && touch(box, other)).toBe(false)
      }
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true)
      await field.press('Escape')
    }
  }
})

test('focus that comes back to a line of the list leaves the controls of time free', async ({
  page,
  open,
}) => {
  await open('?event=arrests-1963')
  const line = eventButton(page, /^Clerics arrested/)
  await expect(line).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(line).toBeFocused()
  expect(await covered(page, time(page).locator('.time-tip'))).toEqual([])
})

test('a leap of the mouse from the axis to the list lights up the event of the list', async ({
  page,
  open,
}) => {
  await open()
  const chart = await time(page).locator('.time-histogram').boundingBox()
  if (!chart) throw new Error('no histogram')
  await page.mouse.move(chart.x + chart.width * 0.3, chart.y + chart.height / 2)
  await expect(time(page).locator('.time-tip')).toContainText('1981')
  await eventButton(page, /^Clerics arrested/).hover()
  await expect(time(page).locator('.time-tip')).toContainText('Clerics arrested')
})

test('a phone on its side shows map and time together, and the list in its own frame', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 844, height: 390 })
  await open()
  await expect(time(page).getByRole('slider', { name: 'To' })).toBeInViewport({ ratio: 0.8 })
  await expect(map(page).getByRole('button', { name: 'Zoom in' })).toBeInViewport({ ratio: 1 })
  await expect(eventButton(page, /Founding of the National Council/)).toBeAttached()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})
