import { expect, test } from '@playwright/test'
import { ALL } from './atlas-page'
import { routeParts } from './part-file'

const OPEN_CARD = 'src/ui/card/OpenCard.tsx'

test('without atlas.json the page says so and can try again', async ({ page }) => {
  let broken = true
  await page.route('**/data/atlas.json', (route) => (broken ? route.abort() : route.continue()))
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'The atlas could not be opened' })).toBeVisible()
  await expect(page.getByText('data/atlas.json')).toBeVisible()
  broken = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('region', { name: 'Map' })).toBeVisible()
})

test('without the sources, events still show and the missing file is named', async ({ page }) => {
  await page.route('**/data/sources.json', (route) => route.fulfill({ status: 404, body: 'no' }))
  await page.goto('/')
  await expect(page.getByText(ALL)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'data/sources.json' })).toBeVisible()
})

for (const [name, answer] of [
  ['missing', { status: 404, body: 'no' }],
  ['broken', { body: '{"type": "FeatureCollection", "features": [' }],
  ['of another shape', { json: { events: [] } }],
] as const) {
  test(`with an events file that is ${name} the list says so and can try again`, async ({ page }) => {
    let broken = true
    await page.route('**/data/events.geojson', (route) => (broken ? route.fulfill(answer) : route.continue()))
    await page.goto('/?to=1990-01-01')
    const chronicle = page.getByRole('region', { name: 'Chronicle' })
    await expect(chronicle.getByRole('heading', { name: 'The events could not be read' })).toBeVisible()
    await expect(page.getByText('This atlas holds no events')).toBeHidden()
    broken = false
    await chronicle.getByRole('button', { name: 'Try again' }).click()
    await expect(chronicle.getByRole('list', { name: 'Events' })).toBeVisible()
    expect(new URL(page.url()).searchParams.get('to')).toBe('1990-01-01')
    await expect(page.locator('#events')).toBeFocused()
  })
}

test('a map that stays coarse without the network says so once and mends itself', async ({ page }) => {
  const uncaught: string[] = []
  page.on('pageerror', (error) => uncaught.push(error.message))
  await page.goto('/?map=5/35.7/51.4')
  await expect(page.getByText(ALL)).toBeVisible()
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('towns.json')),
  )
  await page.route('**/basemap/**', (route) => route.abort())
  const zoomIn = page.getByRole('button', { name: 'Zoom in', exact: true })
  const notice = page.getByRole('status').filter({ hasText: 'Part of the map could not be loaded' })
  for (let step = 0; step < 4; step++) await zoomIn.click()
  await expect(notice).toBeVisible()
  await expect(notice.getByText('Part of the map')).toHaveCount(1)
  await page.unroute('**/basemap/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(notice).toBeHidden()
  await expect
    .poll(() => page.locator('.leaflet-basemap-pane .leaflet-layer').last().locator('canvas').count())
    .toBeGreaterThan(3)
  // Time enough for it to come back, which it must not.
  await page.waitForTimeout(7000)
  await expect(notice).toBeHidden()
  expect(uncaught).toEqual([])
})

test('Escape before list and card have been fetched leaves the focus in the place of the list', async ({
  page,
}) => {
  const held: (() => void)[] = []
  await routeParts(page, [OPEN_CARD, 'src/ui/chronicle/Chronicle.tsx'], async (route) => {
    await new Promise<void>((go) => held.push(go))
    await route.continue()
  })
  await page.goto('/?event=irp-hq-bombing-1981')
  await expect(page.getByRole('region', { name: 'Time' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('#events')).toBeFocused()
  for (const go of held) go()
  await expect(page.getByText(ALL)).toBeVisible()
  await expect(page.locator('#events')).toBeFocused()
})

test('a title without spaces is whole in list and card', async ({ page }) => {
  const title = 'Wonderful'.repeat(34)
  await page.route('**/data/events.geojson', async (route) => {
    const data = await (await route.fetch()).json()
    data.features[0].properties.title = title
    await route.fulfill({ json: data })
  })
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.goto(`/`)
    if (width === 390) await page.getByRole('button', { name: /^Events: / }).click()
    const line = page.getByRole('button', { name: title.slice(0, 40) }).and(page.locator('.event-row'))
    const isWhole = (element: Element) =>
      [element, ...element.querySelectorAll('*')].every(
        ({ scrollWidth, clientWidth }) => clientWidth < 2 || scrollWidth <= clientWidth,
      )
    await expect(line).toBeVisible()
    expect(await line.evaluate(isWhole)).toBe(true)
    await line.click()
    const card = page.getByRole('region', { name: 'Event', exact: true })
    await expect(card.getByRole('heading', { level: 2 })).toHaveText(title)
    expect(await card.evaluate(isWhole)).toBe(true)
  }
})

test('without the base map, marks and list still show', async ({ page }) => {
  await page.route('**/basemap/**', (route) => route.abort())
  await page.goto('/')
  await expect(page.getByText(ALL)).toBeVisible()
  await expect(
    page
      .getByRole('region', { name: 'Map' })
      .getByRole('button', { name: /Tehran/ })
      .first(),
  ).toBeVisible()
})

test('a dataset of the wrong shape is named as such, not as a fault of the network', async ({ page }) => {
  await page.route('**/data/atlas.json', (route) => route.fulfill({ json: { title: 'x' } }))
  await page.goto('/')
  await expect(page.getByText('npm run check')).toBeVisible()
})

test('a card that could not be fetched can be closed and tried again', async ({ page }) => {
  let broken = true
  await routeParts(page, [OPEN_CARD], (route) => (broken ? route.abort() : route.continue()))
  await page.goto('/?event=irp-hq-bombing-1981')
  const card = page.getByRole('region', { name: 'Event', exact: true })
  await expect(card.getByRole('alert')).toBeVisible()
  await card.getByRole('button', { name: 'Close' }).click()
  await expect(card).toBeHidden()
  await page.goBack()
  await expect(card.getByRole('alert')).toBeVisible()
  broken = false
  await card.getByRole('button', { name: 'Try again' }).click()
  await expect(card.getByRole('heading', { level: 2 })).toBeVisible()
})

test('a fan that could not be fetched is named, and opens when tried again', async ({ page }) => {
  let broken = true
  await routeParts(page, ['src/map/overlay/EventFan.tsx'], (route) =>
    broken ? route.abort() : route.continue(),
  )
  await page.goto('/')
  const map = page.getByRole('region', { name: 'Map' })
  await map
    .getByRole('button', { name: /Tehran/ })
    .first()
    .click()
  const notice = page.getByRole('status').filter({ hasText: 'Part of the map could not be loaded' })
  await expect(notice).toBeVisible()
  broken = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('group', { name: /Tehran/ })).toBeVisible()
})

test('where the code that makes lessons cannot be had, the editor shows it, with a way to try again', async ({
  page,
}) => {
  let isLost = true
  await routeParts(page, ['src/app/teach/open-in-maker.ts'], (route) =>
    isLost ? route.abort() : route.continue(),
  )
  await page.goto('/?mode=edit')
  const editor = page.getByRole('region', { name: 'Editor' })
  await editor.getByRole('button', { name: /^New atlas/ }).click()
  const add = editor.getByRole('button', { name: 'Add', exact: true })
  await add.click()
  await editor.getByRole('button', { name: 'New lesson', exact: true }).click()
  const told = page.getByRole('alertdialog', { name: 'The maker of lessons could not be loaded' })
  await told.getByRole('button', { name: 'Try again' }).click()
  await told.getByRole('button', { name: 'Close' }).click()
  await expect(add).toBeFocused()
  await add.click()
  await editor.getByRole('button', { name: 'New lesson', exact: true }).click()
  await expect(told).toBeVisible()
  isLost = false
  await told.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('region', { name: 'Make a lesson' })).toBeVisible()
})
