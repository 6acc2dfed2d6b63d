import { expect, test } from '@playwright/test'
import { button, choose, editAtlas, editor, openFile, tab, withoutFileSystem } from './edit-page'

const FIRST = 'Fall of the monarchy in Iran'

test('Back takes what is typed in a cell where it was typed', async ({ page }) => {
  await page.goto('/?mode=edit')
  await editAtlas(page)
  await tab(page, 'Table').click()
  const cell = (title: string | RegExp) => page.getByRole('rowheader', { name: title })
  await cell(FIRST).click()
  await cell(/^Founding of the People/).click()
  await page.keyboard.type('My new title')
  await page.goBack()
  await expect(cell('My new title')).toBeVisible()
  await expect(cell(FIRST)).toBeVisible()
  await tab(page, 'Changes').click()
  await expect(
    editor(page)
      .getByText(/My new title/)
      .first(),
  ).toBeVisible()
  await expect(editor(page).getByText(FIRST)).toHaveCount(0)
})

test('Back takes a date in words as leaving its field does', async ({ page }) => {
  await page.goto('/?mode=edit')
  await editAtlas(page)
  await choose(page, FIRST)
  await editor(page).getByLabel('Date', { exact: true }).fill('3 March 1970')
  await page.goBack()
  await choose(page, FIRST)
  await expect(editor(page).getByLabel('Date', { exact: true })).toHaveValue('1970-03-03')
})

test('Back keeps what is typed as a place and is none', async ({ page }) => {
  await page.goto('/?mode=edit')
  await editAtlas(page)
  await choose(page, FIRST)
  const place = editor(page).getByRole('combobox', { name: 'Place', exact: true })
  await place.fill('Nowhere at all')
  await page.goBack()
  await choose(page, FIRST)
  await expect(place).toHaveValue('Nowhere at all')
})

test('Back from a new event takes its title and its id, and leads to what was open before', async ({
  page,
}) => {
  await page.goto('/?mode=edit')
  await editAtlas(page)
  await choose(page, FIRST)
  await button(page, 'Add').click()
  await page.getByRole('button', { name: 'New event', exact: true }).click()
  const title = editor(page).getByRole('textbox', { name: 'Title', exact: true })
  await expect(title).toBeFocused()
  await page.keyboard.type('Mill opens')
  await page.goBack()
  await expect(title).toHaveValue(FIRST)
  await button(page, 'All').click()
  await choose(page, 'Mill opens')
  await expect(page).toHaveURL(/event=mill-opens/)
})

test('Back leaves out the id that a new event had before its title', async ({ page }) => {
  await page.goto('/?mode=edit')
  await editAtlas(page)
  await choose(page, FIRST)
  await button(page, 'Add').click()
  await page.getByRole('button', { name: 'New event', exact: true }).click()
  const title = editor(page).getByRole('textbox', { name: 'Title', exact: true })
  await expect(title).toBeFocused()
  await page.keyboard.type('Mill opens')
  await page.keyboard.press('Tab')
  await expect(page).toHaveURL(/event=mill-opens/)
  await page.goBack()
  await expect(title).toHaveValue(FIRST)
})

test('Save takes what is typed in a cell', async ({ page }) => {
  await withoutFileSystem(page)
  await page.goto('/?mode=edit')
  const item = { type: 'Feature', id: 'a', properties: { title: 'First' }, geometry: null }
  await openFile(page, 'own.geojson', JSON.stringify({ type: 'FeatureCollection', features: [item] }))
  await tab(page, 'Table').click()
  await page.getByRole('rowheader', { name: 'First' }).dblclick()
  await page.keyboard.type(' of May')
  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  await download
  await expect(editor(page).getByText('Saved own.geojson.')).toBeAttached()
  await expect(page.getByRole('rowheader', { name: 'First of May' })).toBeVisible()
})
