import type { Page } from '@playwright/test'
import { card, count, expect, map, time } from './atlas-page'
import { choose, editAtlas, tab } from './edit-page'
import { share } from './share-page'

type Open = (query?: string) => Promise<void>

const EVENT = 'irp-hq-bombing-1981'

async function openEditor(page: Page, open: Open) {
  await open('?mode=edit')
  await editAtlas(page)
  await choose(page, 'The MEK goes underground and takes up arms')
}

/** The screens that are walked as a whole, each with how it is opened until all of it is there. */
export const SCREENS: Readonly<Record<string, (page: Page, open: Open) => Promise<void>>> = {
  explore: (_, open) => open(),
  'list pulled up': async (page, open) => {
    await open()
    const handle = page.getByRole('button', { name: /^Events: / })
    if (await handle.isVisible()) await handle.click()
    await expect(count(page)).toBeVisible()
    await page.mouse.click(1, 1)
  },
  'event open': async (page, open) => {
    await open(`?event=${EVENT}`)
    await expect(card(page).getByRole('heading', { level: 2 })).toBeVisible()
  },
  'compared dates': async (page, open) => {
    await open('?compare=1985-06-01&to=2003-06-01')
    await expect(page.getByRole('region', { name: 'Map of the other date' })).toBeVisible()
  },
  lessons: async (page, open) => {
    await open('?mode=teach')
    await expect(page.getByRole('button', { name: /^Start: / }).first()).toBeVisible()
  },
  lesson: async (page, open) => {
    await open('?mode=teach')
    await page
      .getByRole('button', { name: /^Start: / })
      .first()
      .click()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByText(/^Step 2 of/).first()).toBeVisible()
  },
  form: async (page, open) => {
    await openEditor(page, open)
    await expect(map(page)).toBeAttached()
  },
  table: async (page, open) => {
    await openEditor(page, open)
    await tab(page, 'Table').click()
    await expect(page.getByRole('grid')).toBeVisible()
  },
  sharing: async (page, open) => {
    await open()
    await expect(time(page)).toBeVisible()
    await share(page, 'Link')
  },
}
