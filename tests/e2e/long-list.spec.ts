import type { Page } from '@playwright/test'
import { repeatEvents } from '../bench/repeat-events'
import { chronicle, events, expect, test } from './atlas-page'

const COUNT = 3000

/** The places in the list of the lines in view, and the pixels that are empty above and below them. */
const inView = (page: Page) =>
  chronicle(page)
    .locator('.event-list')
    .evaluate((scroller) => {
      const view = scroller.getBoundingClientRect()
      const items = Array.from(scroller.querySelectorAll('li'), (item) => {
        const { top, bottom } = item.getBoundingClientRect()
        return { top, bottom, place: Number(item.getAttribute('aria-posinset')) }
      }).filter(({ top, bottom }) => bottom - top > 2 && bottom > view.top + 1 && top < view.bottom - 1)
      const [first, last] = [items[0], items.at(-1)]
      if (!first || !last) return undefined
      const empty = Math.max(0, first.top - view.top) + Math.max(0, view.bottom - last.bottom)
      return { first: first.place, last: last.place, isFull: empty < 24 }
    })

test('a list of thousands of events scrolls and is moved through by keys from end to end', async ({
  page,
  open,
}) => {
  const body = JSON.stringify(repeatEvents(COUNT))
  await page.route('**/data/events.geojson', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  )
  await open('?to=2023-12-31')
  const list = chronicle(page).locator('.event-list')
  await expect(events(page)).toBeVisible()
  await expect.poll(() => inView(page)).toMatchObject({ first: 1, isFull: true })
  await list.evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight))
  await expect.poll(() => inView(page)).toMatchObject({ last: COUNT, isFull: true })
  await list.evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight / 2))
  await expect.poll(async () => Math.abs(((await inView(page))?.first ?? 0) - COUNT / 2) < 20).toBe(true)
  expect((await inView(page))?.isFull).toBe(true)

  // The Tab stop is far away: the list comes to it.
  await events(page).locator('.event-row[tabindex="0"]').focus()
  await expect.poll(() => inView(page)).toMatchObject({ first: 1, isFull: true })
  const focused = () => page.evaluate(() => Number((document.activeElement as HTMLElement).dataset.index) + 1)
  // A page is what was in view.
  const between = (from: number, to: number) => (place: number) => from < place && place < to
  for (const [key, isReached] of [
    ['End', (place: number) => place === COUNT],
    ['ArrowUp', (place: number) => place === COUNT - 1],
    ['PageUp', between(COUNT - 12, COUNT - 2)],
    ['Home', (place: number) => place === 1],
    ['PageDown', between(2, 12)],
  ] as const) {
    await page.keyboard.press(key)
    await expect.poll(async () => [isReached(await focused()), key]).toEqual([true, key])
    const place = await focused()
    const { first = 0, last = 0 } = (await inView(page)) ?? {}
    expect([first <= place && place <= last, key]).toEqual([true, key])
  }
  await expect(page.locator('.event-lines > li').first()).toHaveAttribute('aria-setsize', String(COUNT))
})
