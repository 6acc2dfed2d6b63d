import { card, expect, map, query, test } from './atlas-page'

test('marks are reached and opened by keyboard, and focus comes back', async ({ page, open }) => {
  await open('?to=1981-12-31')
  const marks = map(page).getByRole('button', { name: /Tehran/ })
  await expect(marks.first()).toBeVisible()
  await marks.first().focus()
  await page.keyboard.press('Enter')
  // The list of its events takes the focus once it has been fetched.
  await expect(marks.first()).not.toBeFocused()
  await page.keyboard.press('Escape')
  await expect(marks.first()).toBeFocused()
})

test('the mark of a single event opens its card', async ({ page, open }) => {
  await open('?event=france-departure-1986')
  await expect(card(page)).toBeVisible()
})

test('zoom buttons change the map and the address', async ({ page, open }) => {
  await open()
  await map(page)
    .getByRole('button', { name: /zoom in/i })
    .click()
  await expect.poll(() => query(page).get('map')).toBeTruthy()
})

test('online tiles stay off until they are chosen', async ({ page, open }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('openstreetmap')) asked.push(request.url())
  })
  await open()
  expect(asked).toEqual([])
})
