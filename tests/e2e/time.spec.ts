import type { Locator, Page } from '@playwright/test'
import { card, eventButton, expect, map, query, test, time } from './atlas-page'

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

const axisLabels = (page: Page, row = '.time-ticks:not(.time-calendar-ticks)') =>
  time(page).locator(`${row} .time-tick-label`).allTextContents()
const options = (page: Page) => time(page).getByRole('button', { name: 'Axis and calendar' })

for (const width of [1280, 390]) {
  test(`dates are typed and read in the Persian calendar at ${width} pixels`, async ({ page, open }) => {
    await page.setViewportSize({ width, height: 844 })
    await open()
    await options(page).click()
    await time(page).getByRole('combobox', { name: 'Calendar' }).selectOption('Persian')
    await page.keyboard.press('Escape')
    await expect.poll(() => axisLabels(page, '.time-calendar-ticks')).toContain('1360')
    const field = time(page).getByRole('textbox', { name: 'To date' })
    await field.fill('7 Tir 1360')
    await field.press('Enter')
    await expect(field).toHaveValue('1360-04-07')
    await expect(time(page).getByRole('slider', { name: 'To' })).toHaveAttribute(
      'aria-valuetext',
      '7 Tir 1360 (28 June 1981)',
    )
    await expect.poll(() => query(page).get('to')).toBe('1981-06-28')
    await expect.poll(() => query(page).get('cal')).toBe('persian')
    if (width > 600) await expect(page.getByRole('heading', { name: /^1359–1360 \(1981\)/ })).toBeAttached()
    await field.fill('31 Mehr 1360')
    await field.press('Enter')
    await expect(time(page).getByText('Mehr 1360 has only 30 days.')).toBeVisible()
    await expect(field).toHaveValue('31 Mehr 1360')
    await open('?cal=persian&to=1981-06-28&event=irp-hq-bombing-1981')
    await expect(card(page)).toContainText('7 Tir 1360 (28 June 1981)')
    await expect(field).toHaveValue('1360-04-07')
  })
}

test('the axis is zoomed by wheel, keys and buttons, and by an address', async ({ page, open }) => {
  await open('?to=1981-06-28')
  await expect(options(page)).toBeVisible()
  const whole = await axisLabels(page)
  expect(whole).toContain('1965')
  await time(page).getByRole('slider', { name: 'To' }).focus()
  for (let press = 0; press < 5; press++) await page.keyboard.press('+')
  await expect.poll(() => axisLabels(page)).not.toContain('1965')
  expect((await axisLabels(page)).join()).toContain('1981')
  await expect.poll(() => query(page).get('axis')).toMatch(/^1980-.*\/198/)
  for (let press = 0; press < 5; press++)
    await time(page).getByRole('button', { name: 'Zoom out on time' }).click()
  await expect.poll(() => axisLabels(page)).toEqual(whole)
  const chart = await time(page).locator('.time-histogram').boundingBox()
  if (!chart) throw new Error('no histogram')
  await page.mouse.move(chart.x + chart.width * 0.3, chart.y + 10)
  await page.keyboard.down('Control')
  for (let notch = 0; notch < 8; notch++) await page.mouse.wheel(0, -150)
  await page.keyboard.up('Control')
  await expect.poll(() => axisLabels(page)).not.toContain('1990')
  const before = await axisLabels(page)
  await page.mouse.wheel(700, 0)
  await expect.poll(() => axisLabels(page)).not.toEqual(before)

  await open('?axis=1981-01-01/1981-12-31')
  await expect.poll(async () => (await axisLabels(page)).join(' ')).toContain('Jul 1981')
  await expect(time(page).getByRole('slider', { name: 'To' })).toHaveAttribute('aria-valuetext', /2023/)
  await options(page).click()
  await time(page).getByRole('button', { name: 'Show all time' }).click()
  await expect.poll(() => axisLabels(page)).toEqual(whole)
})

test('even spacing gives crowded years room, and says so', async ({ page, open }) => {
  await open()
  const length = async (a: string, b: string) => {
    const [first, last] = await Promise.all(
      [a, b].map((text) =>
        time(page).locator('.time-tick-label').getByText(text, { exact: true }).boundingBox(),
      ),
    )
    return first && last ? last.x - first.x : 0
  }
  const before = await length('1965', '1970')
  await options(page).click()
  await time(page).getByRole('switch', { name: 'Even spacing' }).click()
  await expect(time(page).getByText('not to scale')).toBeVisible()
  await expect.poll(() => query(page).get('spacing')).toBe('even')
  expect(await length('1965', '1970')).toBeLessThan(before * 0.75)
  await page.reload()
  await expect(time(page).getByText('not to scale')).toBeVisible()
})

test('fingers that part zoom the axis and leave time where it is', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(`${baseURL}/?to=1981-06-28`)
  await expect(options(page)).toBeVisible()
  const chart = await time(page).locator('.time-histogram').boundingBox()
  if (!chart) throw new Error('no histogram')
  const session = await context.newCDPSession(page)
  const y = chart.y + 10
  const touches = (...xs: number[]) => xs.map((x, id) => ({ x: chart.x + x, y, id }))
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: touches(...xs) })
  await send('touchStart', 80)
  await send('touchStart', 80, 120)
  for (let step = 1; step <= 10; step++) await send('touchMove', 80 - step * 6, 120 + step * 10)
  await send('touchEnd')
  await expect.poll(() => query(page).get('axis')).not.toBeNull()
  expect(query(page).get('to')).toBe('1981-06-28')
  await context.close()
})
