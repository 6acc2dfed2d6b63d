import type { Page } from '@playwright/test'
import { card, count, expect, hasArchives, query, TOTAL, test, time } from './atlas-page'
import { violations } from './axe'

const explore = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Explore' }).getByRole('button', { name })
const asked = (page: Page) => page.getByRole('region', { name: 'Where were they?' })
const place = (page: Page) => page.getByRole('region', { name: 'Place', exact: true })
const day = (page: Page) => page.getByRole('region', { name: 'On this day' })
const band = (page: Page) => time(page).getByRole('toolbar').getByRole('button')

async function ask(page: Page, date: string) {
  const field = asked(page).getByRole('textbox', { name: 'On which day?' })
  await field.fill(date)
  await field.press('Enter')
}

test('asks where they were on 3 March 1994; time and band go there; Back goes home', async ({
  page,
  open,
}) => {
  await open()
  await explore(page, 'Where were they?').click()
  await expect(asked(page).getByRole('heading', { level: 2 })).toBeFocused()
  await ask(page, '3 March 1994')
  await expect(asked(page)).toContainText(
    /On 3 March 1994: members at Camp Ashraf, Iraq; .*Maryam Rajavi at Auvers-sur-Oise, France since about October 1993 – approximate/,
  )
  await expect(time(page).locator('.time-now')).toHaveText('3 March 1994')
  await expect(time(page).getByRole('combobox', { name: 'Window' })).toHaveValue('all')
  await expect.poll(() => query(page).get('to')).toBe('1994-03-03')
  await expect(count(page)).not.toHaveText(`${TOTAL} of ${TOTAL} events`)
  await expect(band(page).first()).toBeVisible()

  await time(page).getByRole('textbox', { name: 'To date' }).fill('1975-05-01')
  await page.keyboard.press('Enter')
  await expect(asked(page)).toContainText('On 1 May 1975:')

  await asked(page)
    .getByRole('button', { name: /^What is known of this stay: Leadership in Tehran/ })
    .click()
  await expect(page.getByRole('region', { name: 'Stay', exact: true })).toBeVisible()
  await page.goBack()
  await expect(asked(page)).toContainText('On 1 May 1975:')
  await page.goBack()
  await expect(asked(page)).toBeHidden()
  await expect(count(page)).toHaveText(`${TOTAL} of ${TOTAL} events`)
})

test('has no answer to what is no date, and says how a year was read', async ({ page, open }) => {
  await open('?panel=whereabouts&to=1994-03-03')
  await ask(page, '03/04/1994')
  await expect(asked(page)).toContainText('3 April 1994 or 4 March 1994')
  await expect(asked(page).locator('.answer')).toBeHidden()
  await ask(page, '1990')
  await expect(asked(page)).toContainText('1990: its last day, 31 December 1990')
  await expect(asked(page).locator('.answer')).toContainText(
    'The atlas does not state where Maryam Rajavi was.',
  )
  const field = asked(page).getByRole('textbox', { name: 'On which day?' })
  expect(await field.evaluate((input) => input.scrollWidth - input.clientWidth)).toBe(0)
})

test('a typed day keeps the kind of the window', async ({ page, open }) => {
  await open('?panel=whereabouts&from=1990-01-01&to=1994-12-31')
  await ask(page, '28 June 1981')
  await expect(time(page).getByRole('combobox', { name: 'Window' })).toHaveValue('5')
  await expect.poll(() => query(page).get('from')).toBe('1976-06-29')
})

test('the keyboard reads about a place from an event, and comes back', async ({ page, open }) => {
  await open('?event=irp-hq-bombing-1981')
  await card(page)
    .getByRole('button', { name: /^About this place/ })
    .focus()
  await page.keyboard.press('Enter')
  await expect(place(page).getByRole('heading', { level: 2 })).toBeFocused()
  await expect(place(page)).toContainText('Within')
  await place(page).getByRole('button', { name: 'Tehran', exact: true }).first().focus()
  await page.keyboard.press('Enter')
  await expect(place(page).getByRole('heading', { level: 2, name: 'Tehran' })).toBeFocused()
  await expect(place(page).getByRole('row', { name: /^Auvers-sur-Oise France 4,\d\d0 km/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page).getByRole('button', { name: /^About this place/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await place(page).getByRole('button', { name: 'Tehran', exact: true }).first().focus()
  await page.keyboard.press('Enter')
  await place(page).getByRole('button', { name: 'List only events here' }).focus()
  await page.keyboard.press('Enter')
  await expect(count(page)).not.toHaveText(`${TOTAL} of ${TOTAL} events`)
  expect(query(page).get('place')).toContain('tehran')
  for (let steps = 0; steps < 3; steps++) await page.goBack()
  await expect(card(page)).toBeVisible()
  await expect(place(page)).toBeHidden()
})

test.describe('on the 20th of June', () => {
  test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-06-20T10:00:00Z')))

  test('shows what happened on this day, steps through the year, and keeps the day', async ({
    page,
    open,
  }) => {
    await open()
    await explore(page, 'On this day').click()
    await expect(day(page).getByRole('heading', { level: 2, name: '20 June' })).toBeFocused()
    const first = day(page).getByRole('listitem').first()
    await expect(first).toContainText('1981')
    await expect(first).toContainText('45 years ago')
    await day(page).getByRole('slider', { name: 'Day of the year' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(day(page).getByRole('heading', { level: 2, name: '21 June' })).toBeVisible()
    await day(page).getByRole('button', { name: 'Next day with events' }).click()
    await expect(day(page).getByRole('listitem').first()).toBeVisible()
    await day(page).getByRole('combobox', { name: 'Month' }).selectOption('February')
    await day(page).getByRole('combobox', { name: 'Day', exact: true }).selectOption('29')
    await expect(day(page)).toContainText('No event that search and filters let through is known')
    await day(page)
      .getByRole('button', { name: /days? earlier: / })
      .click()
    const title = await day(page).getByRole('heading', { level: 2 }).textContent()
    await day(page).getByRole('listitem').getByRole('button').first().click()
    await expect(card(page)).toBeVisible()
    await page.goBack()
    await expect(day(page).getByRole('heading', { level: 2, name: title ?? '' })).toBeVisible()
    await page.clock.setFixedTime(new Date('2026-11-11T10:00:00Z'))
    await page.reload()
    await expect(day(page).getByRole('heading', { level: 2, name: title ?? '' })).toBeVisible()
    await page.goBack()
    await expect(day(page)).toBeHidden()
  })

  for (const [size, viewport] of Object.entries({
    desktop: { width: 1280, height: 800 },
    phone: { width: 390, height: 844 },
  })) {
    for (const theme of ['light', 'dark']) {
      test(`axe finds nothing: ${size}, ${theme}`, async ({ page, open }) => {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ reducedMotion: 'reduce' })
        for (const panel of ['whereabouts&to=1994-03-03', 'place:camp-ashraf&to=1994-03-03', 'on-this-day']) {
          await open(`?theme=${theme}&panel=${panel}`)
          await expect(page.locator('.card-frame')).toBeVisible()
          expect(await violations(page)).toEqual([])
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          expect(wider).toBeLessThanOrEqual(0)
        }
      })
    }
  }
})

test('all three work without the network once the atlas is open', async ({ page, context, open }) => {
  await open()
  await expect.poll(() => hasArchives(page)).toBe(true)
  await context.setOffline(true)
  await explore(page, 'On this day').click()
  await expect(day(page)).toBeVisible()
  await explore(page, 'Where were they?').click()
  await ask(page, '3 March 1994')
  await expect(asked(page)).toContainText('On 3 March 1994: members at Camp Ashraf')
  await asked(page)
    .getByRole('button', { name: /^What is known of this stay: Members at Camp Ashraf/ })
    .click()
  await page.getByRole('button', { name: 'About this place: Camp Ashraf' }).click()
  await expect(place(page).getByRole('heading', { level: 2, name: 'Camp Ashraf' })).toBeVisible()
})
