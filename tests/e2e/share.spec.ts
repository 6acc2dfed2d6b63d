import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { card, events, expect, hasArchives, test, time } from './atlas-page'

const map = (page: Page) => page.getByRole('region', { name: 'Map', exact: true })

const openShare = async (page: Page) => {
  await page.getByRole('button', { name: 'Share' }).click()
  return page.getByRole('dialog', { name: 'Share and take away' })
}

/** Waits until nothing is waited for any more of the first view of so many maps, and relief comes out of memory. */
const whole = async (page: Page, maps: number) => {
  await page.waitForFunction((most) => performance.getEntriesByName('basemap-whole').length >= most, maps)
  await expect.poll(() => hasArchives(page)).toBe(true)
}

/** Waits until no tile of a map is missing, and it looks the same twice. */
const settled = async (page: Page) => {
  await expect(page.locator('.leaflet-basemap-pane .leaflet-tile:not(:has(.basemap-picture))')).toHaveCount(0)
  let before = await map(page).screenshot()
  await expect(async () => {
    const now = await map(page).screenshot()
    const isSame = now.equals(before)
    before = now
    expect(isSame).toBe(true)
  }).toPass({ intervals: [1000] })
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

const regions = (page: Page) => [
  map(page),
  page.getByRole('region', { name: 'Map of the other date' }),
  time(page),
]

/** All that is read in a view: list, card or panel, and whose accounts are on. */
const told = (page: Page) =>
  Promise.all(
    [events(page), page.locator('.card-frame'), page.getByRole('navigation', { name: 'Explore' })].map(
      (part) => part.allTextContents(),
    ),
  )

/** Pictures of what of the map, of a second one and of time is there, once all of it stands still and has no focus. */
async function looks(page: Page): Promise<Buffer[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.mouse.move(0, 0)
  await settled(page)
  const pictures: Buffer[] = []
  for (const region of regions(page)) if (await region.isVisible()) pictures.push(await region.screenshot())
  return pictures
}

interface SharedView {
  readonly query: string
  readonly width: number
  readonly height: number
  /** What the reader does there. */
  reach?(page: Page): Promise<void>
  /** What the link has to hold. */
  readonly held: RegExp
  readonly maps: number
}

const SHARED: Readonly<Record<string, SharedView>> = {
  'an event through two accounts, filtered': {
    query: '?to=1988-08-01&lens=mek,kind:government&cat=war,attack&theme=light',
    width: 1280,
    height: 800,
    reach: (page) =>
      page
        .getByRole('button', { name: /Operation Eternal Light/ })
        .first()
        .click(),
    held: /events\/eternal-light-1988\.html.*lens=mek,kind%3Agovernment/,
    maps: 1,
  },
  'the accounts in the dark': {
    query: '?to=2003-06-01&lens=mek&panel=accounts&theme=dark',
    width: 1024,
    height: 700,
    held: /panel=accounts/,
    maps: 1,
  },
  'an uneven axis with Persian dates on a phone': {
    query: '?cal=persian&spacing=even&axis=1979-01-01/2005-01-01&to=1986-06-07',
    width: 390,
    height: 844,
    held: /cal=persian/,
    maps: 1,
  },
  'two dates': {
    query: '?compare=1985-06-01&to=2003-06-01',
    width: 1024,
    height: 700,
    held: /compare=1985-06-01/,
    maps: 2,
  },
}

for (const [name, { query, width, height, reach, held, maps }] of Object.entries(SHARED)) {
  test(`a shared link restores map, time, list, card and lens in a fresh profile, to the pixel: ${name}`, async ({
    page,
    open,
    browser,
  }) => {
    await page.setViewportSize({ width, height })
    await open(query)
    await whole(page, maps)
    await map(page).getByRole('button', { name: 'Zoom in' }).click()
    await reach?.(page)
    const before = await looks(page)
    expect(before).toHaveLength(maps + 1)
    const read = await told(page)
    const dialog = await openShare(page)
    const link = await dialog.getByRole('textbox', { name: 'Link to exactly this view' }).inputValue()
    expect(link).toMatch(held)

    const fresh = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' })
    const other = await fresh.newPage()
    await other.goto(link)
    await expect.poll(() => told(other)).toEqual(read)
    await whole(other, maps)
    const there = await looks(other)
    expect(there).toHaveLength(maps + 1)
    // Lines are rasterised anew where the map was moved there step by step: the eye sees none of it.
    for (const [index, picture] of before.entries()) {
      const { most, count } = await difference(picture, there[index] as Buffer)
      expect(most).toBeLessThanOrEqual(12)
      expect(count).toBeLessThan(100)
    }
    await fresh.close()
  })
}

test('a link looks the same each time that it is opened, but for a shade that is rounded otherwise', async ({
  page,
  context,
  open,
}) => {
  const link = '?to=1988-08-01&lens=mek,kind:government&event=eternal-light-1988&map=6/34/46'
  await open(link)
  await expect(card(page)).toBeVisible()
  const other = await context.newPage()
  await other.goto(page.url())
  await Promise.all([whole(page, 1), whole(other, 1)])
  const [before, again] = [await looks(page), await looks(other)]
  for (const [index, picture] of before.entries())
    expect((await difference(picture, again[index] as Buffer)).most).toBeLessThanOrEqual(1)
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
  await expect(sheet.getByRole('heading', { name: 'Only on the map of 1 June 2003' })).toBeVisible()
  await expect(sheet.getByRole('heading', { name: 'On both maps' })).toBeVisible()
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
