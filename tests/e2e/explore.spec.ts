import {
  ALL,
  card,
  chronicle,
  count,
  eventButton,
  events,
  expect,
  map,
  query,
  TOTAL,
  test,
  time,
} from './atlas-page'

test('shows the whole atlas with its landmarks', async ({ page, open }) => {
  await open()
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(map(page)).toBeVisible()
  await expect(time(page)).toBeVisible()
  await expect(page.getByRole('contentinfo')).toBeVisible()
  await expect(count(page)).toHaveText(ALL)
})

test('dragging To back in time leaves the events up to that date', async ({ page, open }) => {
  await open()
  const to = time(page).getByRole('slider', { name: 'To', exact: true })
  await to.focus()
  await page.keyboard.press('Home')
  for (let i = 0; i < 8; i++) await page.keyboard.press('PageUp')
  await expect(to).toHaveAttribute('aria-valuetext', /197\d/)
  await expect(count(page)).not.toHaveText(ALL)
  await expect.poll(() => query(page).get('to')).toMatch(/^197\d-/)
})

test('a typed date moves the window, a wrong one says so and stays', async ({ page, open }) => {
  await open()
  const field = time(page).getByRole('textbox', { name: 'To date' })
  await field.fill('28 June 1981')
  await field.press('Enter')
  await expect.poll(() => query(page).get('to')).toBe('1981-06-28')
  await field.fill('31 June 1981')
  await field.press('Enter')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveValue('31 June 1981')
  expect(query(page).get('to')).toBe('1981-06-28')
})

test('search finds through a typing error and in Persian', async ({ page, open }) => {
  await open()
  const search = page.getByRole('searchbox', { name: 'Search events' })
  await search.fill('Behesthi')
  await expect(eventButton(page, /Islamic Republican Party/).first()).toBeVisible()
  await search.fill('مشهد')
  await expect(events(page).getByRole('button').first()).toBeVisible()
  await expect.poll(() => query(page).get('q')).toBe('مشهد')
})

test('an empty result says why and offers a way out', async ({ page, open }) => {
  await open('?q=zzzzqqq')
  await expect(count(page)).toHaveText(`0 of ${TOTAL} events`)
  const chronicleText = chronicle(page)
  await expect(chronicleText.getByRole('button', { name: /clear|widen|show/i }).first()).toBeVisible()
})

test('an event opens from the list, shows its claims and sources, and closes with Escape', async ({
  page,
  open,
}) => {
  await open()
  const line = eventButton(page, /headquarters of the Islamic Republican Party/).first()
  await line.click()
  await expect(card(page)).toBeVisible()
  await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused()
  await expect(card(page)).toContainText('28 June 1981')
  await expect(card(page).getByRole('link').first()).toHaveAttribute('rel', /noopener/)
  expect(query(page).get('event')).toBe('irp-hq-bombing-1981')
  await page.keyboard.press('Escape')
  await expect(card(page)).toBeHidden()
  await expect(line).toBeFocused()
})

test('Back and Forward walk through opened events, not through slider motion', async ({ page, open }) => {
  await open()
  await eventButton(page, /headquarters of the Islamic Republican Party/)
    .first()
    .click()
  await expect(card(page)).toBeVisible()
  const from = time(page).getByRole('slider', { name: 'From', exact: true })
  await from.focus()
  await page.keyboard.press('PageUp')
  await expect.poll(() => query(page).get('from')).toBeTruthy()
  await page.goBack()
  await expect(card(page)).toBeHidden()
  await page.goForward()
  await expect(card(page)).toBeVisible()
})

test('Next event moves time to the event and opens it', async ({ page, open }) => {
  await open('?to=1981-06-27')
  await time(page).getByRole('button', { name: 'Next event' }).click()
  await expect(card(page)).toContainText('28 June 1981')
  await expect.poll(() => query(page).get('to')).toBe('1981-06-28')
})

test('a filter narrows the list and lives in the address', async ({ page, open }) => {
  await open('?cat=relocation')
  await expect(count(page)).not.toHaveText(ALL)
  const shown = await events(page).getByRole('button').count()
  await expect(count(page)).toHaveText(`${shown} of ${TOTAL} events`)
})

test('an address opens the same view again', async ({ page, open }) => {
  await open('?from=1981-01-01&to=1986-12-31&event=france-departure-1986&map=5/44/20&theme=dark')
  await expect(card(page)).toContainText('7 June 1986')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(time(page).getByRole('slider', { name: 'To', exact: true })).toHaveAttribute(
    'aria-valuetext',
    /31 December 1986/,
  )
})

test('a broken address falls back and says so', async ({ page, open }) => {
  await open('?from=1979-02-30&event=nothing&map=x')
  await expect(page.getByRole('status').filter({ hasText: 'from=1979-02-30' })).toBeVisible()
  await expect(count(page)).toHaveText(ALL)
})

test('a bar of the residency band goes to that stay in time', async ({ page, open }) => {
  await open()
  await time(page)
    .getByRole('button', { name: /^Leadership in France, Auvers-sur-Oise/ })
    .first()
    .click()
  await expect.poll(() => query(page).get('to')).toBeTruthy()
})

test('Play runs time and Pause stops it', async ({ page, open }) => {
  await open('?to=1979-01-01')
  await time(page).getByRole('button', { name: 'Play' }).click()
  const pause = time(page).getByRole('button', { name: 'Pause' })
  await expect(pause).toBeVisible()
  const to = time(page).getByRole('slider', { name: 'To', exact: true })
  await expect.poll(() => to.getAttribute('aria-valuetext')).not.toMatch(/1979|December 1978/)
  await pause.click()
  await expect(time(page).getByRole('button', { name: 'Play' })).toBeVisible()
})

test('Back from an event that moved time brings the time back too', async ({ page, open }) => {
  await open('?to=1981-06-27')
  await time(page).getByRole('button', { name: 'Next event' }).click()
  await expect.poll(() => query(page).get('to')).toBe('1981-06-28')
  await page.goBack()
  await expect(card(page)).toBeHidden()
  await expect.poll(() => query(page).get('to')).toBe('1981-06-27')
})

test('Next event can be pressed again and again by keyboard', async ({ page, open }) => {
  await open('?to=1981-06-27')
  const next = time(page).getByRole('button', { name: 'Next event' })
  await next.press('Enter')
  await expect(card(page)).toContainText('28 June 1981')
  await expect(next).toBeFocused()
  await next.press('Enter')
  await expect(card(page)).toContainText('July 1981')
})

test('Escape in a filter closes the filter, not the card', async ({ page, open }) => {
  await open('?event=mehran-1988')
  await expect(card(page)).toBeVisible()
  const categories = chronicle(page).getByRole('button', { name: /^Categories/ })
  await categories.click()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(categories).toHaveAttribute('aria-expanded', 'false')
  await expect(categories).toBeFocused()
  await expect(card(page)).toBeVisible()
})

test('a link to an event outside its window opens both as they were', async ({ page, open }) => {
  await open('?to=1975-01-01&event=irp-hq-bombing-1981')
  await expect(card(page)).toBeVisible()
  const to = time(page).getByRole('slider', { name: 'To', exact: true })
  await expect(to).toHaveAttribute('aria-valuetext', /1 January 1975/)
})

test('the link that a card copies is that of the view on screen', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open('?event=irp-hq-bombing-1981')
  await time(page).getByRole('slider', { name: 'To', exact: true }).press('PageDown')
  await card(page).getByRole('button', { name: 'Copy link' }).click()
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  expect(link.searchParams.get('to')).toBe('2022-12-31')
  await expect.poll(() => query(page).get('to')).toBe('2022-12-31')
})

test('the mark of the first event that is opened is not under its card', async ({ page, open }) => {
  await open('?to=1988-08-01')
  await eventButton(page, /Arrest of MEK leaders/).click()
  await expect(card(page)).toBeVisible()
  const mark = page.locator('.mark.is-open')
  await expect
    .poll(async () => {
      const [at, over] = [await mark.boundingBox(), await card(page).boundingBox()]
      return at && over ? at.x + at.width < over.x : undefined
    })
    .toBe(true)
})

test('Back to the start shows the first view of the map again', async ({ page, open }) => {
  await open()
  const tehran = page.getByRole('button', { name: /events at Tehran/ })
  const start = await tehran.boundingBox()
  await eventButton(page, /Arrest of MEK leaders/).click()
  await expect.poll(() => query(page).has('map')).toBe(true)
  await page.goBack()
  await expect(card(page)).toBeHidden()
  await expect
    .poll(async () => {
      const now = await tehran.boundingBox()
      return now && start ? Math.abs(now.x - start.x) + Math.abs(now.y - start.y) < 3 : undefined
    })
    .toBe(true)
})

test('the list keeps the newest events in sight as time moves, unless the reader is in it', async ({
  page,
  open,
}) => {
  await open('?to=1990-01-01')
  const newest = eventButton(page, /Members told to divorce|divorce/i)
  await expect(newest).toBeInViewport()
  await eventButton(page, /Arrest of MEK leaders/).hover()
  const to = time(page).getByRole('slider', { name: 'To', exact: true })
  await to.press('PageDown')
  await expect(eventButton(page, /Arrest of MEK leaders/)).toBeInViewport()
  await page.mouse.move(640, 300)
  await to.press('PageDown')
  await expect(events(page).getByRole('button').last()).toBeInViewport()
})

test('an open event prints on a few pages', async ({ page, open }) => {
  await open('?event=irp-hq-bombing-1981')
  await expect(card(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 794, height: 1123 })
  const box = await card(page).boundingBox()
  expect(box?.width).toBeGreaterThan(600)
  expect(box?.height).toBeLessThan(4 * 1123)
})
