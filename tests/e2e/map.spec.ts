import { test as base } from '@playwright/test'
import { card, eventButton, events, expect, map, query, test, time } from './atlas-page'

test('the map is one tab stop: arrows go between marks, Enter opens, Escape leads back and out', async ({
  page,
  open,
}) => {
  await open('?to=1981-12-31')
  const marks = map(page).getByRole('button', { name: /Tehran/ })
  const focused = page.locator('.mark:focus')
  await expect(marks.first()).toBeVisible()
  await page.keyboard.press('Escape')
  await map(page).getByRole('link', { name: 'Skip the map' }).focus()
  await page.keyboard.press('Tab')
  await expect(focused).toHaveCount(1)
  const first = await focused.getAttribute('aria-label')
  const named = (name: string | null) => map(page).getByRole('button', { name: name ?? '', exact: true })
  await page.keyboard.press('ArrowLeft')
  await expect(focused).not.toHaveAttribute('aria-label', first ?? '')
  await page.keyboard.press('End')
  const last = await focused.getAttribute('aria-label')
  await page.keyboard.press('Tab')
  await expect(map(page).getByRole('button', { name: 'Zoom in' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(named(last)).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(map(page).getByRole('link', { name: 'Skip the map' })).toBeFocused()
  await page.keyboard.press('Tab')

  await marks.first().focus()
  await page.keyboard.press('Enter')
  // The list of its events takes the focus once it has been fetched.
  await expect(marks.first()).not.toBeFocused()
  await page.keyboard.press('Escape')
  await expect(marks.first()).toBeFocused()
  // The tip, then the marks are left, for the map itself, which arrows move.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('application')).toBeFocused()
  const before = await marks.first().boundingBox()
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await marks.first().boundingBox())?.x).not.toBe(before?.x)
  await page.keyboard.press('Tab')
  await expect(focused).toHaveCount(1)
})

test('pointing at a mark lights all of its events in the list and on the axis, and so does its focus', async ({
  page,
  open,
}) => {
  await open('?to=1981-12-31')
  const mark = map(page).getByRole('button', { name: /^\d+ events.*Tehran/ })
  const held = async () => Number.parseInt((await mark.getAttribute('aria-label')) ?? '', 10)
  const lit = events(page).locator('[data-hovered]')
  const pips = time(page).locator('.time-pip-hovered')
  await mark.hover()
  await expect(lit).toHaveCount(await held())
  expect(await pips.count()).toBeGreaterThan(1)
  await page.mouse.move(0, 0)
  await expect(lit).toHaveCount(0)
  await expect(pips).toHaveCount(0)
  await page.getByRole('application').focus()
  await page.keyboard.press('Tab')
  await expect(lit).not.toHaveCount(0)
  await eventButton(page, /Clerics arrested/).hover()
  await expect(lit).toHaveCount(1)
})

test('the mark of a single event opens its card', async ({ page, open }) => {
  await open('?from=1994-06-01&to=1994-06-30')
  const mark = map(page).getByRole('button', { name: /^Bombing of the shrine.*, 20 Jun 1994, Mashhad/ })
  await expect(mark).toBeVisible()
  await mark.click()
  await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused()
  await expect(card(page)).toContainText('20 June 1994')
  await page.keyboard.press('Escape')
  await expect(mark).toBeFocused()
})

test('zoom buttons change the map and the address', async ({ page, open }) => {
  await open()
  await map(page)
    .getByRole('button', { name: /zoom in/i })
    .click()
  await expect.poll(() => query(page).get('map')).toBeTruthy()
})

/** A picture of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8Dwn4EIwDiqEAC5LQP/4KbQkgAAAABJRU5ErkJggg==',
  'base64',
)

base('online tiles stay off until they are chosen', async ({ page }) => {
  const asked: string[] = []
  await page.route(/openstreetmap/, (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: 'image/png', body: PIXEL })
  })
  await page.goto('/')
  const credit = map(page).getByRole('link', { name: /OpenStreetMap/ })
  await expect(
    map(page)
      .getByRole('button', { name: /Tehran/ })
      .first(),
  ).toBeVisible()
  await map(page).getByRole('button', { name: 'Layers' }).click()
  const choice = map(page).getByRole('checkbox', { name: /OpenStreetMap/ })
  await expect(choice).not.toBeChecked()
  await expect(map(page).getByText(/asks tile\.openstreetmap\.org/)).toBeVisible()
  expect(asked).toEqual([])
  await expect(credit).toHaveCount(0)

  await choice.check()
  await expect(credit).toBeVisible()
  await expect.poll(() => asked.length).toBeGreaterThan(3)
  for (const address of asked)
    expect(address).toMatch(/^https:\/\/tile\.openstreetmap\.org\/\d+\/\d+\/\d+\.png$/)
  await expect(map(page).locator('.leaflet-tile-loaded[src*="openstreetmap"]').first()).toBeAttached()

  await choice.uncheck()
  await expect(credit).toHaveCount(0)
  await expect(map(page).locator('[src*="openstreetmap"]')).toHaveCount(0)
})
