import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { card, events, expect, map, test } from './atlas-page'

const openShare = async (page: Page) => {
  await page.getByRole('button', { name: 'Share' }).click()
  return page.getByRole('dialog', { name: 'Share and take away' })
}

/** Waits until nothing of the map is waited for any more, and it looks the same twice. */
const settled = async (page: Page) => {
  await page.waitForFunction(() => performance.getEntriesByName('basemap-whole').length > 0)
  let before = await map(page).screenshot()
  await expect(async () => {
    const now = await map(page).screenshot()
    const isSame = now.equals(before)
    before = now
    expect(isSame).toBe(true)
  }).toPass({ intervals: [500] })
}

/** How many values of the pixels of two pictures differ, and by how much at most, of 255. */
async function difference(a: Buffer, b: Buffer): Promise<{ most: number; count: number }> {
  const [x, y] = await Promise.all([a, b].map((png) => sharp(png).removeAlpha().raw().toBuffer()))
  if (x?.length !== y?.length) return { most: 255, count: Number.POSITIVE_INFINITY }
  let [most, count] = [0, 0]
  for (const [index, value] of x?.entries() ?? []) {
    const by = Math.abs(value - (y?.[index] ?? 0))
    if (by > 0) count++
    most = Math.max(most, by)
  }
  return { most, count }
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a shared link restores map, list, card and lens in a fresh profile, to the pixel', async ({
  page,
  open,
  browser,
}) => {
  await open('?to=1988-08-01&lens=mek,kind:government&cat=war,attack&theme=light')
  await settled(page)
  await map(page).getByRole('button', { name: 'Zoom in' }).click()
  await page
    .getByRole('button', { name: /Operation Eternal Light/ })
    .first()
    .click()
  await expect(card(page)).toBeVisible()
  await settled(page)
  const dialog = await openShare(page)
  const link = await dialog.getByRole('textbox', { name: 'Link to exactly this view' }).inputValue()
  await page.keyboard.press('Escape')
  await page.mouse.move(0, 0)
  const [list, told] = [await events(page).textContent(), await card(page).textContent()]
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  const before = await map(page).screenshot()

  const fresh = await browser.newContext({ viewport: page.viewportSize(), reducedMotion: 'reduce' })
  const other = await fresh.newPage()
  await other.goto(link)
  await expect(card(other)).toBeVisible()
  await settled(other)
  expect(await events(other).textContent()).toBe(list)
  expect(await card(other).textContent()).toBe(told)
  await expect(other.getByRole('button', { name: 'Accounts: MEK (PMOI) | Governments' })).toBeVisible()
  await other.evaluate(() => (document.activeElement as HTMLElement).blur())
  // Lines are rasterised anew where the map was moved there step by step: the eye sees none of it.
  const { most, count } = await difference(before, await map(other).screenshot())
  expect(most).toBeLessThanOrEqual(8)
  expect(count).toBeLessThan(100)

  const third = await fresh.newPage()
  await third.goto(link)
  await expect(card(third)).toBeVisible()
  await settled(third)
  await third.evaluate(() => (document.activeElement as HTMLElement).blur())
  expect((await difference(await map(other).screenshot(), await map(third).screenshot())).count).toBe(0)
  await fresh.close()
})

test('the dialog is walked by keyboard, and Escape gives the focus back and leaves the card open', async ({
  page,
  open,
}) => {
  await open('?event=irp-hq-bombing-1981')
  await expect(card(page)).toBeVisible()
  await page.getByRole('button', { name: 'Share' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share and take away' })
  await dialog.getByRole('tab', { name: 'Link' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('tab', { name: 'Picture' })).toBeFocused()
  await expect(dialog.getByRole('tabpanel', { name: 'Picture' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused()
  await expect(card(page)).toBeVisible()
})

test('the view is printed as its picture, its events and their sources, in light colours', async ({
  page,
  open,
}) => {
  await page.addInitScript(() => {
    globalThis.print = () => Reflect.set(globalThis, 'printed', true)
  })
  await open('?to=1981-12-31&event=irp-hq-bombing-1981&theme=dark')
  const dialog = await openShare(page)
  await dialog.getByRole('tab', { name: 'Print' }).click()
  await dialog.getByRole('checkbox', { name: 'The events in view' }).check()
  await dialog.getByRole('button', { name: 'Print…' }).click()
  await page.waitForFunction(() => Reflect.get(globalThis, 'printed'))
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('.print-sheet')
  await expect(sheet.getByRole('heading', { name: 'Who says what' })).toBeVisible()
  await expect(sheet.getByText('Founding of the People’s Mojahedin')).toBeVisible()
  await expect(sheet.getByRole('heading', { name: 'Sources' })).toBeVisible()
  await expect(sheet.getByText('/?to=1981-12-31')).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(sheet).toHaveCount(0)
})

test('the key for printing prints the same, and leaves no dialog behind', async ({ page, open }) => {
  await page.addInitScript(() => {
    globalThis.print = () => Reflect.set(globalThis, 'printed', true)
  })
  await open('?to=1981-12-31')
  await page.keyboard.press('Control+p')
  await page.waitForFunction(() => Reflect.get(globalThis, 'printed'))
  await expect(page.locator('.print-sheet img')).toHaveCount(1)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('an open panel is printed as the reader left it', async ({ page, open }) => {
  await page.addInitScript(() => {
    globalThis.print = () => Reflect.set(globalThis, 'printed', true)
  })
  await open('?panel=accounts&lens=mek')
  await expect(page.getByRole('combobox', { name: 'Account' })).toHaveValue('mek')
  await page.keyboard.press('Control+p')
  await page.waitForFunction(() => Reflect.get(globalThis, 'printed'))
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('.print-sheet')
  await expect(sheet.getByRole('heading', { name: 'Through whose account?' })).toBeVisible()
  await expect(sheet.getByRole('combobox').first()).toHaveValue('mek')
  await expect(sheet.getByRole('heading', { name: 'Sources' })).toHaveCount(0)
})

test('two compared dates are printed side by side, with the events of each', async ({ page, open }) => {
  await page.addInitScript(() => {
    globalThis.print = () => Reflect.set(globalThis, 'printed', true)
  })
  await open('?compare=1985-06-01&to=2003-06-01')
  await page.keyboard.press('Control+p')
  await page.waitForFunction(() => Reflect.get(globalThis, 'printed'))
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('.print-sheet')
  await expect(sheet.locator('img')).toHaveCount(2)
  const [first, second] = await sheet.locator('img').all()
  const [left, right] = [await first?.boundingBox(), await second?.boundingBox()]
  expect(left && right && left.x + left.width <= right.x && left.y === right.y).toBe(true)
  await expect(sheet.getByRole('heading', { name: 'What differs' })).toBeVisible()
  await expect(sheet.getByRole('heading', { name: 'Only on 1 June 2003' })).toBeVisible()
  await expect(sheet.getByRole('heading', { name: 'On both dates' })).toBeVisible()
})

test('data in view are saved as files', async ({ page, open }) => {
  await open('?from=1981-06-01&to=1981-06-30')
  const dialog = await openShare(page)
  await dialog.getByRole('tab', { name: 'Data' }).click()
  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'GeoJSON' }).click()
  const download = await saving
  expect(download.suggestedFilename()).toMatch(/\.geojson$/)
  const { features } = JSON.parse(
    (await (await import('node:fs/promises')).readFile(await download.path())).toString(),
  )
  expect(features.map(({ id }: { id: string }) => id)).toContain('irp-hq-bombing-1981')
})

test('in a frame the page is map, time and card, takes no focus and no step of the history', async ({
  page,
  open,
}) => {
  await open()
  await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.src = '/?embed=1&event=irp-hq-bombing-1981&lens=mek'
    frame.title = 'Framed'
    Object.assign(frame.style, { position: 'fixed', inset: '0', width: '100%', height: '100%', zIndex: 9999 })
    document.body.append(frame)
  })
  const frame = page.frameLocator('iframe[title="Framed"]')
  await expect(frame.getByRole('region', { name: 'Event', exact: true })).toBeVisible()
  await expect(frame.getByRole('region', { name: 'Map' })).toBeVisible()
  await expect(frame.getByRole('region', { name: 'Chronicle' })).toHaveCount(0)
  await expect(frame.getByRole('banner')).toHaveCount(0)
  await expect(frame.getByText('Accounts: MEK (PMOI)')).toBeVisible()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  const steps = await page.evaluate(() => history.length)
  await frame.getByRole('button', { name: 'Close the event' }).click()
  await frame.getByRole('button', { name: 'Next event' }).first().click()
  expect(await page.evaluate(() => history.length)).toBe(steps)
  const whole = frame.getByRole('link', { name: /Open in the whole atlas/ })
  await whole.focus()
  expect(await whole.getAttribute('href')).not.toContain('embed')
})

test('a wheel over a frame scrolls the page around it, and zooms its map with Ctrl', async ({ page }) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<title>Host</title><main style="height:200vh"><iframe title="Framed" src="/?embed=1" width="900" height="500"></iframe></main>',
    }),
  )
  await page.goto('/host.html')
  const map = page.frameLocator('iframe').getByRole('region', { name: 'Map' })
  await expect(map).toBeVisible()
  const scaleBar = map.locator('.scale-bar')
  const scale = await scaleBar.textContent()
  await map.hover()
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  await page.evaluate(() => scrollTo(0, 0))
  expect(await scaleBar.textContent()).toBe(scale)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await expect(scaleBar).not.toHaveText(scale ?? '')
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('the frame that the dialog shows is the view', async ({ page, open }) => {
  await open('?to=1988-08-01')
  const dialog = await openShare(page)
  await dialog.getByRole('tab', { name: 'Embed' }).click()
  const frame = dialog.frameLocator('iframe')
  await expect(frame.getByRole('region', { name: 'Time' })).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: 'Code for your page' })).toHaveValue(/embed=1/)
})
