import { card, count, expect, TOTAL, test } from './atlas-page'
import { violations } from './axe'

const VIEWS = { 'whole atlas': '', 'event open': '?event=irp-hq-bombing-1981', 'empty result': '?q=zzzzqqq' }

for (const [size, viewport] of Object.entries({
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
})) {
  for (const theme of ['light', 'dark']) {
    for (const [name, address] of Object.entries(VIEWS)) {
      test(`axe finds nothing: ${name}, ${size}, ${theme}`, async ({ page, open }) => {
        await page.setViewportSize(viewport)
        // A label caught while it fades in has too little contrast.
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await open(`${address}${address ? '&' : '?'}theme=${theme}`)
        if (name === 'event open') await expect(card(page)).toBeVisible()
        expect(await violations(page)).toEqual([])
      })
    }
  }
}

test('nothing scrolls sideways at 320 pixels', async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open()
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wider).toBeLessThanOrEqual(0)
})

test('map, time and list can all be reached at 400 % zoom', async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await open()
  for (const name of ['Map', 'Time']) {
    const box = await page.getByRole('region', { name }).boundingBox()
    expect(box?.height).toBeGreaterThan(150)
  }
  await page.getByRole('button', { name: `Events: ${TOTAL}` }).click()
  await expect(page.getByRole('searchbox', { name: 'Search events' })).toBeInViewport()
})

test('the list of events is a sheet on a phone', async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open()
  const handle = page.getByRole('button', { name: `Events: ${TOTAL}` })
  await expect(handle).toHaveAttribute('aria-expanded', 'false')
  await handle.click()
  await expect(count(page)).toBeVisible()
})

test('more contrast, less transparency and forced colours are honoured, and 320 pixels hold widely set text', async ({
  page,
  open,
}) => {
  await open('?event=irp-hq-bombing-1981')
  await expect(card(page)).toBeVisible()
  const tokens = () =>
    page.evaluate(() => {
      const style = getComputedStyle(document.documentElement)
      return ['--ink-muted', '--ink', '--halo', '--paper-raised'].map((name) => style.getPropertyValue(name))
    })
  const [mutedBefore, inkBefore, haloBefore, raisedBefore] = await tokens()
  expect(mutedBefore).not.toBe(inkBefore)
  expect(haloBefore).not.toBe(raisedBefore)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-contrast', value: 'more' },
      { name: 'prefers-reduced-transparency', value: 'reduce' },
    ],
  })
  const [muted, ink, halo, raised] = await tokens()
  expect([muted, halo]).toEqual([ink, raised])

  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
  const to = page.getByRole('slider', { name: 'To' })
  await to.focus()
  // Boxes that colours are taken from have a border left, or keep their own colours.
  const knob = page.locator('.time-knob[data-thumb="to"]')
  const look = await knob.evaluate((element) => {
    const { borderTopStyle, borderTopWidth, outlineStyle, forcedColorAdjust } = getComputedStyle(element)
    return { borderTopStyle, borderTopWidth, outlineStyle, forcedColorAdjust }
  })
  expect(look.forcedColorAdjust === 'none' || look.borderTopStyle !== 'none').toBe(true)

  // WCAG 2.2, 1.4.12, in 1.4.10's width.
  await session.send('Emulation.setEmulatedMedia', { features: [] })
  await page.setViewportSize({ width: 320, height: 640 })
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wider).toBeLessThanOrEqual(0)
  const cut = await page
    .locator('.time-now')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  expect(cut).toBeLessThanOrEqual(0)
})
