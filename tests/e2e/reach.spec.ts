import { expect, test } from './atlas-page'
import { walkFocus } from './focus-walk'
import { SCREENS } from './screens'
import { smallTargets } from './small-targets'

const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } }

for (const [size, viewport] of Object.entries(SIZES)) {
  test.describe(size, () => {
    for (const [name, show] of Object.entries(SCREENS)) {
      test(`all can be hit and the focus is always seen: ${name}`, async ({ page, open }) => {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await show(page, open)
        expect(await smallTargets(page)).toEqual([])
        const { stops, unseen } = await walkFocus(page)
        expect(unseen).toEqual([])
        expect(stops.length).toBeGreaterThan(5)
      })
    }
  })
}

test('on touch, what moves time is 44 pixels large', async ({ page, open }) => {
  await page.setViewportSize(SIZES.phone)
  await open()
  const time = page.getByRole('region', { name: 'Time' })
  for (const part of [
    time.getByRole('slider', { name: 'From' }),
    time.getByRole('slider', { name: 'To' }),
    time.getByRole('button', { name: 'Play' }),
    page.getByRole('button', { name: /^Events: / }),
  ]) {
    const box = await part.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  }
})
