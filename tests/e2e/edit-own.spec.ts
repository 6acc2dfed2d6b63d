import type { Page } from '@playwright/test'
import { expect, map, query, test } from './atlas-page'
import { button, editAtlas, editor, showFile, tab, withoutFileSystem } from './edit-page'

const field = (page: Page, name: string) => editor(page).getByRole('textbox', { name, exact: true })

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await withoutFileSystem(page)
})

test('a new atlas begins with its title, on the map of the world, wherever one was before', async ({
  page,
  open,
}) => {
  await open('?mode=edit&map=8/36.3/59.6')
  await editAtlas(page)
  await showFile(page, 'Relocations')
  await tab(page, 'Table').click()
  await button(page, 'Close the files').click()
  await button(page, /^New atlas/).click()
  await expect(field(page, 'Title')).toBeFocused()
  await page.keyboard.type('Kings')
  await expect(field(page, 'Title')).toHaveValue('Kings')
  expect(query(page).get('map')).toBeNull()
  await expect(map(page).getByRole('button', { name: 'Zoom out' })).toBeDisabled()
})
