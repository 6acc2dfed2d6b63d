import { expect, map, test, time } from './atlas-page'

const WITH_EVENT = '?event=ashraf-raid-2011&embed=1'

for (const [width, height] of [
  [640, 360],
  [480, 360],
  [320, 480],
] as const) {
  test(`a frame of ${width}x${height} holds map, card and time, and the card leaves the opened mark to be seen`, async ({
    page,
    open,
  }) => {
    // The frame had another size before: what was in view then stays in view.
    await page.setViewportSize({ width: 900, height: 500 })
    await open(WITH_EVENT)
    const card = page.getByRole('region', { name: 'Event', exact: true })
    await expect(card).toBeVisible()
    await expect(page.locator('.mark.is-open')).toBeInViewport({ ratio: 1 })
    await page.setViewportSize({ width, height })
    await expect(time(page)).toBeInViewport({ ratio: 1 })
    await expect(map(page)).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('link', { name: /whole atlas/ })).toBeInViewport({ ratio: 1 })
    await expect(page.locator('.atlas-card')).toBeInViewport({ ratio: 1 })
    const isSeen = () =>
      page.locator('.mark.is-open').evaluate((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect()
        const [x, y] = [(left + right) / 2, (top + bottom) / 2]
        return mark.contains(document.elementFromPoint(x, y))
      })
    await expect.poll(isSeen).toBe(true)
    const covered = await page.locator('.atlas-card').evaluate((element) => {
      const card = element.getBoundingClientRect()
      const below = document.querySelector('.atlas-map')?.getBoundingClientRect()
      return below ? (card.width * card.height) / (below.width * below.height) : 1
    })
    expect(covered).toBeLessThanOrEqual(0.6)
  })
}

test('on a phone on its side the card lies over the map, beside time', async ({ page, open }) => {
  await page.setViewportSize({ width: 844, height: 390 })
  await open('?event=ashraf-raid-2011')
  await expect(page.getByRole('region', { name: 'Event', exact: true })).toBeVisible()
  await expect(page.locator('.atlas-card')).toBeInViewport({ ratio: 1 })
  await expect(page.locator('.mark.is-open')).toBeInViewport({ ratio: 1 })
  await expect(time(page).getByRole('slider', { name: 'To' })).toBeInViewport({ ratio: 0.8 })
})
