import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { about } from '../../src/i18n/en/about'
import { accounts } from '../../src/i18n/en/accounts'
import { app } from '../../src/i18n/en/app'
import { axis } from '../../src/i18n/en/axis'
import { differences } from '../../src/i18n/en/differences'
import { legend } from '../../src/i18n/en/legend'
import { onThisDay } from '../../src/i18n/en/on-this-day'
import { place } from '../../src/i18n/en/place'
import { share } from '../../src/i18n/en/share'
import { time as timeWords } from '../../src/i18n/en/time'
import { card, expect, hasArchives, query, test, time } from './atlas-page'

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const way = (page: Page, name: string) =>
  page.getByRole('navigation', { name: app.explore.region }).locator(`[data-way="${name}"]`)

/** Every way to look at the atlas that is not walked without the network elsewhere. */
for (const [screen, { width, height, theme }] of Object.entries({
  'on a desktop, light': { width: 1280, height: 800, theme: 'light' },
  'on a phone, dark': { width: 390, height: 844, theme: 'dark' },
})) {
  test.describe(`without the network, ${screen}:`, () => {
    test.use({ viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } })

    test('place, accounts, differences, day, legend and about open for the first time', async ({
      page,
      context,
      open,
    }) => {
      await open(`?event=irp-hq-bombing-1981&theme=${theme}`)
      await expect.poll(() => hasArchives(page)).toBe(true)
      await context.setOffline(true)

      await card(page)
        .getByRole('button', { name: /^About this place/ })
        .click()
      await expect(panel(page, place.region).getByRole('table')).toBeVisible()

      await way(page, 'accounts').click()
      const chosen = panel(page, accounts.region)
      await chosen.getByRole('combobox').first().selectOption('mek')
      await expect.poll(() => query(page).get('lens')).toBe('mek')
      const marks = chosen.getByRole('region', { name: accounts.marks })
      await expect(marks).toContainText(accounts.positions.says)
      await chosen.getByRole('combobox').nth(1).selectOption('kind:government')
      await expect(marks).toContainText(accounts.relations['one-against']())
      await expect(way(page, 'accounts')).toContainText('MEK')

      await way(page, 'differences').click()
      await expect(panel(page, differences.region).getByRole('article').first()).toBeVisible()
      await way(page, 'on-this-day').click()
      await expect(panel(page, onThisDay.region).getByRole('slider', { name: onThisDay.strip })).toBeVisible()
      await way(page, 'legend').click()
      await expect(panel(page, legend.region).getByRole('heading', { level: 2 })).toBeFocused()
      await way(page, 'about').click()
      await expect(panel(page, about.region).getByRole('heading', { level: 2 })).toBeFocused()
    })

    test('the axis is changed, and the view taken away as link, frame, files and on paper', async ({
      page,
      context,
      open,
    }) => {
      await page.addInitScript(() => {
        globalThis.print = () => Reflect.set(globalThis, 'printed', true)
      })
      await open(`?to=1981-12-31&theme=${theme}`)
      await expect.poll(() => hasArchives(page)).toBe(true)
      await context.setOffline(true)

      await time(page).getByRole('button', { name: axis.options }).click()
      await time(page).getByRole('combobox', { name: axis.calendar }).selectOption('persian')
      await time(page).getByRole('switch', { name: axis.evenSpacing }).click()
      await page.keyboard.press('Escape')
      await expect(time(page).getByText(axis.notToScale)).toBeVisible()
      const field = time(page).getByRole('textbox', { name: timeWords.toDate })
      await field.fill('7 Tir 1360')
      await field.press('Enter')
      await expect(field).toHaveValue('1360-04-07')
      await time(page).getByRole('button', { name: axis.zoomIn }).click()
      await expect.poll(() => query(page).has('axis')).toBe(true)

      await page.getByRole('button', { name: app.share, exact: true }).click()
      const dialog = page.getByRole('dialog', { name: share.dialog.title })
      const text = (name: string) => dialog.getByRole('textbox', { name })
      await expect(text(share.dialog.link)).toHaveValue(/cal=persian/)
      await expect(text(share.dialog.citation)).toHaveValue(/\S/)
      await expect(dialog.getByRole('img', { name: share.dialog.qr })).toBeVisible()
      const tab = (name: string) => dialog.getByRole('tab', { name }).click()

      await tab(share.dialog.tabs.data)
      for (const { name } of Object.values(share.data.formats)) {
        const coming = page.waitForEvent('download')
        await dialog.getByRole('button', { name, exact: true }).click()
        expect((await readFile(await (await coming).path())).length).toBeGreaterThan(500)
      }
      await tab(share.dialog.tabs.embed)
      await expect(text(share.dialog.embed)).toHaveValue(/<iframe/)
      await expect(dialog.getByText(share.dialog.embedOffline)).toBeVisible()

      await tab(share.dialog.tabs.print)
      await dialog.getByRole('button', { name: share.dialog.print }).click()
      await page.waitForFunction(() => Reflect.get(globalThis, 'printed'))
      await page.emulateMedia({ media: 'print' })
      const sheet = page.locator('.print-sheet')
      await expect(sheet).toContainText('cal=persian')
      const drawn = (all: readonly Element[], least: number) =>
        all.map((each) => each instanceof HTMLImageElement && each.naturalWidth > least)
      expect(await sheet.locator('img').evaluateAll(drawn, width)).toEqual([true])
    })
  })
}
