import type { Locator, Page } from '@playwright/test'
import { ALL, card, chronicle, count, expect, hasArchives, query, test, time } from './atlas-page'
import { violations } from './axe'

const TWO = '?compare=1985-06-01&to=2003-06-01'
const way = (page: Page) =>
  page.getByRole('navigation', { name: 'Explore' }).getByRole('button', { name: 'Compare two dates' })
const head = (page: Page) => page.getByRole('region', { name: 'Comparison of two dates' })
const other = (page: Page) => page.getByRole('region', { name: 'Map of the other date' })
const shown = (page: Page) => page.getByRole('region', { name: 'Map', exact: true })
const differences = (page: Page) => page.getByRole('region', { name: 'What differs' })
const otherDate = (page: Page) => head(page).getByRole('textbox', { name: 'Other date' })
const scale = (page: Page) => other(page).getByRole('img', { name: /^Scale/ })

/** Where a mark of both maps stands in its map, from the middle. */
async function offset(map: Locator, name: RegExp) {
  const [box, mark] = [await map.boundingBox(), await map.getByRole('button', { name }).boundingBox()]
  if (!box || !mark) throw new Error('not there')
  return {
    x: mark.x + mark.width / 2 - box.x - box.width / 2,
    y: mark.y + mark.height / 2 - box.y - box.height / 2,
  }
}

async function expectInStep(page: Page) {
  await expect
    .poll(async () => {
      const [a, b] = [await offset(other(page), /Mashhad/), await offset(shown(page), /Mashhad/)]
      return Math.hypot(a.x - b.x, a.y - b.y)
    })
    .toBeLessThan(2)
}

test('puts two dates side by side, and Escape, the entry and Back end it', async ({ page, open }) => {
  await open()
  await way(page).click()
  await expect(way(page)).toHaveAttribute('aria-pressed', 'true')
  await expect(other(page)).toBeVisible()
  await expect(otherDate(page)).toHaveValue('31 December 2013')
  await expect(head(page).getByRole('heading', { name: 'Date on the axis: 31 December 2023' })).toBeVisible()
  await expect.poll(() => query(page).get('compare')).toBe('2013-12-31')
  await page.keyboard.press('Escape')
  await expect(other(page)).toBeHidden()
  await expect(way(page)).toHaveAttribute('aria-pressed', 'false')
  await expect(count(page)).toHaveText(ALL)
  await way(page).click()
  await expect(other(page)).toBeVisible()
  await way(page).click()
  await expect(other(page)).toBeHidden()
  await way(page).click()
  await expect(other(page)).toBeVisible()
  await page.goBack()
  await expect(other(page)).toBeHidden()
})

test('names the differences, lists the events of each map, and opens them', async ({ page, open }) => {
  await open(TWO)
  await expect(differences(page)).toContainText('Only on 1 June 1985: Auvers-sur-Oise, France')
  await expect(differences(page)).toContainText('Only on 1 June 2003: Camp Ashraf, Iraq')
  await expect(differences(page).getByRole('table')).toContainText('Violence')
  const list = chronicle(page).getByRole('list', { name: 'Events' })
  await expect(
    list.getByRole('heading', { name: /^Only on the map of 1 June 2003, \d+ events$/ }),
  ).toBeVisible()
  await expect(list.getByRole('heading', { name: /^On both maps, \d+ events$/ })).toBeVisible()
  await list.getByRole('button').first().click()
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page)).toBeHidden()
  await expect(other(page)).toBeVisible()
})

test('takes a typed date, refuses one outside with the reason, swaps, and says that equal dates are equal', async ({
  page,
  open,
}) => {
  await open(TWO)
  await otherDate(page).fill('1 May 1950')
  await otherDate(page).press('Enter')
  await expect(head(page).getByRole('alert')).toHaveText(
    'The axis goes from 1 January 1963 to 31 December 2023.',
  )
  await otherDate(page).press('Escape')
  await expect(otherDate(page)).toHaveValue('1 June 1985')
  await head(page).getByRole('button', { name: 'Swap the two dates' }).click()
  await expect(otherDate(page)).toHaveValue('1 June 2003')
  await expect(time(page).getByRole('textbox', { name: 'To date' })).toHaveValue('1985-06-01')
  await otherDate(page).fill('1 June 1985')
  await otherDate(page).press('Enter')
  await expect(differences(page)).toContainText('Both dates are 1 June 1985: the two maps are the same.')
  await head(page).getByRole('button', { name: 'End the comparison' }).click()
  await expect(other(page)).toBeHidden()
  await expect(way(page)).toBeFocused()
})

test('moves both maps as one, by pointer, wheel and keyboard, from either side', async ({ page, open }) => {
  await open(TWO)
  await expectInStep(page)
  const box = await other(page).boundingBox()
  if (!box) throw new Error('no map')
  const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.75]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 60, y - 40, { steps: 6 })
  await expectInStep(page)
  await page.mouse.up()
  await expectInStep(page)
  const named = () => scale(page).getAttribute('aria-label')
  const far = (await named()) ?? ''
  await page.mouse.wheel(0, 240)
  await expect(scale(page)).not.toHaveAttribute('aria-label', far)
  await expectInStep(page)
  const farther = (await named()) ?? ''
  await shown(page).getByRole('application').focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('+')
  await expect(scale(page)).not.toHaveAttribute('aria-label', farther)
  await expectInStep(page)
  await other(page).getByRole('application').focus()
  await page.keyboard.press('ArrowUp')
  await expectInStep(page)
})

test('gives the whole map back what was in view, and a link opens the same maps', async ({ page, open }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open('?map=4/40/30&to=2003-06-01')
  await way(page).click()
  await expect.poll(() => query(page).get('map')).toMatch(/^3\/(40|39\.9\d*|40\.0\d*)\//)
  const link = page.url()
  await way(page).click()
  await expect.poll(() => query(page).get('map')).toMatch(/^4\//)
  await page.goto(link)
  await expect(other(page)).toBeVisible()
  await expectInStep(page)
  expect(page.url()).toBe(link)
})

test('on a phone a line divides two maps that lie one over the other', async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(TWO)
  const line = page.getByRole('slider', { name: 'Divide between the two maps' })
  await expect(line).toHaveAttribute('aria-valuenow', '50')
  await line.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('PageUp')
  await expect(line).toHaveAttribute('aria-valuenow', '62')
  await expect(line).toHaveAttribute('aria-valuetext', '62% for 1 June 1985')
  await expect.poll(async () => (await line.boundingBox())?.width).toBe(44)
  const box = await line.boundingBox()
  if (!box) throw new Error('no line')
  await page.mouse.move(box.x + 22, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(98, box.y + box.height / 2, { steps: 4 })
  await page.mouse.up()
  await expect(line).toHaveAttribute('aria-valuenow', '25')
  await page.getByRole('button', { name: /^Events: / }).click()
  await expect(differences(page)).toBeVisible()
})

test('works without the network once the atlas is open', async ({ page, context, open }) => {
  await open()
  await expect.poll(() => hasArchives(page)).toBe(true)
  await context.setOffline(true)
  await way(page).click()
  await expect(differences(page)).toBeVisible()
  await otherDate(page).fill('1985')
  await otherDate(page).press('Enter')
  await expect(otherDate(page)).toHaveValue('31 December 1985')
})

for (const [size, viewport] of Object.entries({
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
})) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing: ${size}, ${theme}`, async ({ page, open }) => {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await open(`${TWO}&theme=${theme}`)
      await expect(other(page)).toBeVisible()
      if (size === 'phone') await page.getByRole('button', { name: /^Events: / }).click()
      await expect(differences(page)).toBeVisible()
      expect(await violations(page)).toEqual([])
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wider).toBeLessThanOrEqual(0)
    })
  }
}

test('on a phone to compare closes what lies over the maps, and the way that is on is in sight', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open('?panel=whereabouts')
  const panel = page.getByRole('heading', { name: 'Where were they?' })
  await expect(panel).toBeVisible()
  await way(page).click()
  await expect(other(page)).toBeVisible()
  await expect(panel).toBeHidden()
  await open(TWO)
  await expect(way(page)).toBeInViewport({ ratio: 1 })
})

test('no label lies under the controls', async ({ page, open }) => {
  await open('?to=2013-12-31&compare=1986-12-31')
  await expect(other(page)).toBeVisible()
  const hidden = () =>
    shown(page).evaluate((region) => {
      const controls = region.querySelector('.map-controls')?.getBoundingClientRect()
      const labels = [...region.querySelectorAll('.map-label')].map((label) => label.getBoundingClientRect())
      return labels.filter(
        ({ left, right, top, bottom }) =>
          controls &&
          left < controls.right &&
          right > controls.left &&
          top < controls.bottom &&
          bottom > controls.top,
      ).length
    })
  await expect(shown(page).locator('.map-label').first()).toBeVisible()
  await expect.poll(hidden).toBe(0)
})
