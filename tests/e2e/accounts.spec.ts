import type { Locator, Page } from '@playwright/test'
import { card, events, expect, goTo, map, query, test } from './atlas-page'
import { violations } from './axe'

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const explore = (page: Page) => page.getByRole('navigation', { name: 'Explore' })
const way = (page: Page, name: string | RegExp) => explore(page).getByRole('button', { name })
const accounts = (page: Page) => panel(page, 'Accounts')
const differences = (page: Page) => panel(page, 'Where accounts differ')

/** Chooses an account by its label, whose option also says how many events it speaks of. */
const choose = async (page: Page, select: string, label: RegExp) => {
  const box = accounts(page).getByRole('combobox', { name: select })
  const option = await box.locator('option').filter({ hasText: label }).first().getAttribute('value')
  await box.selectOption(option)
}

test('one account, then two, change marks and list; Back takes them away and a reload keeps them', async ({
  page,
  open,
}) => {
  await open('?theme=light')
  await way(page, 'Accounts: all').click()
  const before = await map(page).screenshot()
  await choose(page, 'Account', /^MEK \(PMOI\)/)
  await expect(way(page, 'Accounts: MEK (PMOI)')).toBeVisible()
  await expect.poll(() => query(page).get('lens')).toBe('mek')
  await expect(events(page).locator('[data-faint]').first()).toBeVisible()
  expect((await map(page).screenshot()).equals(before)).toBe(false)
  const marks = accounts(page).getByRole('region', { name: 'What the marks mean' })
  await expect(marks.getByText('No claim in the atlas')).toBeVisible()

  await choose(page, 'Beside it', /^Governments: all/)
  await expect(way(page, 'Accounts: MEK (PMOI) | Governments')).toBeVisible()
  await expect(marks.getByText('Only one disputes or denies')).toBeVisible()
  await page.reload()
  await expect(marks.getByText('Only one disputes or denies')).toBeVisible()
  await expect(accounts(page).getByRole('combobox', { name: 'Beside it' })).toHaveValue('kind:government')

  await way(page, 'Back to all accounts').click()
  await expect(events(page).locator('[data-faint]')).toHaveCount(0)
  await page.goBack()
  await expect(marks.getByText('Only one disputes or denies')).toBeVisible()
})

test('an event leads to where accounts differ on it, and from there and back the reader keeps the place', async ({
  page,
  open,
}) => {
  await open('?event=mehran-1988')
  await card(page).getByRole('button', { name: 'Where accounts differ' }).click()
  const mehran = differences(page).getByRole('button', { name: 'Capture of Mehran' })
  await expect(mehran).toBeFocused()
  await expect(mehran).toBeInViewport()
  const difference = differences(page).getByRole('article', { name: 'Capture of Mehran' })
  await expect(difference.getByRole('list', { name: 'Asserts' })).toContainText('MEK (PMOI)')
  await expect(difference.getByRole('list', { name: 'Disputes' })).toContainText('Arab diplomats')
  await difference
    .getByRole('button', { name: /^Source 1:/ })
    .first()
    .click()
  await expect(difference.locator('[data-source]:focus')).toBeInViewport()

  await mehran.click()
  await expect(card(page).getByRole('heading', { level: 2, name: 'Capture of Mehran' })).toBeVisible()
  await page.goBack()
  await expect(mehran).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(differences(page)).toBeHidden()
})

test('the differences follow the dates and filters, and offer all dates', async ({ page, open }) => {
  await open('?panel=differences&to=1981-12-31&cat=war')
  const count = differences(page).getByRole('status').filter({ hasText: 'in the dates shown' })
  await expect(count).toHaveText(/^\d events? in the dates shown$/)
  const listed = await differences(page).getByRole('article').count()
  await differences(page).getByRole('button', { name: 'Show all dates' }).click()
  await expect.poll(() => differences(page).getByRole('article').count()).toBeGreaterThan(listed)
  await expect(differences(page).getByRole('button', { name: 'Show all dates' })).toBeHidden()
})

test('legend and about open from the bar and close to it', async ({ page, open }) => {
  await open()
  for (const [name, heading] of [
    ['Legend', 'What the marks mean'],
    ['About', 'About this atlas'],
  ] as const) {
    await way(page, name).click()
    await expect(panel(page, name).getByRole('heading', { level: 2, name: heading })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(panel(page, name)).toBeHidden()
    await expect(way(page, name)).toBeFocused()
  }
})

test('on a phone in the dark the keyboard alone leads from the bar through an account to an event, and back', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open('?theme=dark')
  const press = (key: string) => page.keyboard.press(key)
  /** Walks on with Tab, as a reader does, to what is looked for. */
  const walkTo = async (aim: Locator) => {
    for (let steps = 0; steps < 40; steps++) {
      if (await aim.evaluate((element) => element === document.activeElement)) return
      await press('Tab')
    }
    throw new Error('not reached')
  }
  const entry = explore(page).locator('[data-way="accounts"]')
  await walkTo(entry)
  await press('Enter')
  await expect(accounts(page).getByRole('heading', { level: 2 })).toBeFocused()
  const account = accounts(page).getByRole('combobox').first()
  await walkTo(account)
  await press('M')
  await press('Enter')
  await expect.poll(() => query(page).has('lens')).toBe(true)
  const event = accounts(page).getByRole('list').getByRole('button').first()
  await walkTo(event)
  await press('Enter')
  await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused()
  await expect(card(page)).toBeInViewport()
  await press('Escape')
  await expect(card(page)).toBeHidden()
  await expect.poll(() => query(page).has('lens')).toBe(true)
})

const PANELS = {
  Accounts: 'panel=accounts&lens=mek,kind:government',
  'Where accounts differ': 'panel=differences&lens=mek',
  Legend: 'panel=legend&lens=mek',
  About: 'panel=about',
}

for (const [size, viewport] of Object.entries({
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
})) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing in the panels: ${size}, ${theme}`, async ({ page, open }) => {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await open(`?theme=${theme}`)
      for (const [name, address] of Object.entries(PANELS)) {
        await goTo(page, `?${address}&theme=${theme}`)
        await expect(panel(page, name).getByRole('heading', { level: 2 })).toBeVisible()
        expect(await violations(page), name).toEqual([])
        const sideways = await page
          .locator('.atlas-card')
          .evaluate((element) => element.scrollWidth - element.clientWidth)
        expect(sideways, name).toBe(0)
      }
    })
  }
}
