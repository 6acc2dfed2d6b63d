import { expect, test } from '@playwright/test'
import { violations } from './axe'
import {
  button,
  choose,
  editAtlas,
  editor,
  kept,
  openFile,
  saved,
  tab,
  undo,
  withoutFileSystem,
} from './edit-page'

test('the table stays as arranged while the form is open, which opens at the cell that no table holds', async ({
  page,
}) => {
  await page.goto('/?mode=edit')
  await page.getByRole('button', { name: /^Edit “/ }).click()
  await page.getByRole('tab', { name: 'Table' }).click()
  const grid = page.getByRole('grid')
  await page.getByRole('columnheader', { name: 'Date', exact: true }).click()
  await page.getByLabel('Filter rows').fill('leaves France')
  await expect(page.getByText('1 of 79 rows')).toBeVisible()
  await grid.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('[data-active]')).toHaveAttribute('data-kind', 'nested')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-focus="properties/sources"]')).toBeFocused()
  await page.getByRole('tab', { name: 'Table' }).click()
  await expect(page.getByText('1 of 79 rows')).toBeVisible()
  await expect(page.getByText(/Sorted by Date/)).toBeVisible()
  expect(await violations(page, '.edit-table')).toEqual([])
})

test('a paste that changes rows and adds one is one undo', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?mode=edit')
  await page.getByRole('button', { name: /^Edit “/ }).click()
  await page.getByRole('tab', { name: 'Table' }).click()
  await page.getByRole('grid').focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Home')
  await page.evaluate(() => navigator.clipboard.writeText('Changed\nAdded\n'))
  await page.getByRole('button', { name: 'Actions' }).click()
  await page.getByRole('button', { name: 'Paste…' }).click()
  await expect(page.getByText('80 of 80 rows')).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'Changed' })).toBeVisible()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByText('79 of 79 rows')).toBeVisible()
  await expect(page.getByText('As opened')).toBeVisible()
})

test('rows are added below the last by typing, one after the other', async ({ page }) => {
  await page.goto('/?mode=edit')
  await page.getByRole('button', { name: /^New file of features/ }).click()
  await page.getByRole('tab', { name: 'Table' }).click()
  await page.getByRole('grid').focus()
  await page.keyboard.type('Mill opens')
  await page.keyboard.press('Tab')
  await page.keyboard.type('1890~')
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 of 1 row', { exact: true })).toBeVisible()
  await page.keyboard.press('Home')
  await page.keyboard.type('Strike')
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 of 2 rows')).toBeVisible()
  await expect(page.getByRole('row', { name: /^Mill opens 1890~/ })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'Strike' })).toBeVisible()
  await expect(page.locator('[data-end] [data-active]')).toHaveAccessibleName('New row: title')
  expect(await violations(page, '.edit-table')).toEqual([])
})

test('rows without a date are reached from their problem, and dated by renaming a column, with one undo', async ({
  page,
}) => {
  await withoutFileSystem(page)
  await page.goto('/?mode=edit')
  const lines = ['1911', '1912', '1913~'].map(
    (opened, at) =>
      `{"type":"Feature","geometry":null,"properties":{"name":"Station ${at}", "opened":"${opened}"}}`,
  )
  const text = `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`
  await openFile(page, 'stations.geojson', text.replace('"opened":"1913~"', '"built":1.0'))
  await tab(page, 'Problems').click()
  await button(page, 'Show them in the table').click()
  await expect(page.getByText('3 of 3 rows')).toBeVisible()
  await page.getByRole('grid').focus()
  await page.keyboard.press('Shift+F10')
  await button(page, 'Add a column…').press('Escape')
  await expect(page.getByRole('grid')).toBeFocused()
  await page.getByRole('columnheader', { name: 'opened' }).click({ button: 'right' })
  await button(page, 'Rename the column…').click()
  await page.getByRole('textbox', { name: 'Name' }).fill('date')
  await expect(page.getByText(/^2 rows have “opened”/)).toBeVisible()
  expect(await violations(page, 'dialog')).toEqual([])
  await page.getByRole('textbox', { name: 'Name' }).press('Enter')
  await expect(page.getByText('1 of 3 rows')).toBeVisible()
  await expect(page.getByRole('grid')).toBeFocused()
  const heading = page.getByRole('columnheader', { name: 'date' })
  await expect(page.getByRole('grid')).toHaveAttribute(
    'aria-activedescendant',
    (await heading.getAttribute('id')) ?? '',
  )
  await expect(page.getByRole('gridcell', { name: 'no date' })).toHaveCount(1)
  const after = (await saved(page)).get('stations.geojson')?.toString()
  expect(after).toBe(text.replaceAll('"opened"', '"date"').replace('"date":"1913~"', '"built":1.0'))
  await undo(page).click()
  await expect(page.getByRole('columnheader', { name: 'opened' })).toBeVisible()
})

test('Save and closing say which field has what could not be read, and lead to it', async ({ page }) => {
  await withoutFileSystem(page)
  await page.goto('/?mode=edit')
  await editAtlas(page)
  await choose(page, 'Capture of Mehran')
  await button(page, /^Copy/).click()
  const position = editor(page).getByRole('textbox', { name: 'Position', exact: true })
  await position.fill('abc')
  await button(page, /^All/).click()
  await tab(page, 'Table').click()
  await button(page, 'Save').click()
  const told = page.getByText(
    'What is typed or drawn could not be read or was not added, and is in no file: Position of “Capture of Mehran”: “abc”.',
  )
  await expect(told).toBeInViewport()
  await button(page, 'Go there').click()
  await expect(position).toBeFocused()
  await expect(position).toHaveValue('abc')
  await button(page, /^All/).click()
  await tab(page, 'Problems').click()
  await button(page, 'Close the files').click()
  const question = page.getByRole('alertdialog', { name: 'Close without keeping?' })
  await expect(question).toContainText(
    'Position of “Capture of Mehran”: “abc”. If you close now, it is lost.',
  )
  await question.getByRole('button', { name: 'Go there' }).click()
  await expect(question).toBeHidden()
  await expect(position).toBeFocused()
  await position.fill('33.1, 46.2')
  await expect(told).toBeHidden()
})

test('a table whose styles could not be fetched has them when it is tried again', async ({ page }) => {
  await page.goto('/?mode=edit')
  await editAtlas(page)
  let isBroken = true
  await page.route(/\.css$/, (route) => (isBroken ? route.abort() : route.continue()))
  await tab(page, 'Table').click()
  await expect(page.getByText('This part of the editor could not be loaded.')).toBeVisible()
  isBroken = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('.edit-table')).toHaveCSS('display', 'flex')
})

test('what is typed in a cell is kept with each key, and is there when the page is loaded again', async ({
  page,
}) => {
  await withoutFileSystem(page)
  await page.goto('/?mode=edit')
  const item = { type: 'Feature', id: 'a', properties: { title: 'First' }, geometry: null }
  await openFile(page, 'own.geojson', JSON.stringify({ type: 'FeatureCollection', features: [item] }))
  await tab(page, 'Table').click()
  await page.getByRole('rowheader', { name: 'First' }).dblclick()
  await page.keyboard.type(' of May, and much more')
  await kept(page)
  await expect(page.getByLabel('Edit title')).toBeFocused()
  page.on('dialog', (dialog) => dialog.accept())
  await page.reload()
  await tab(page, 'Table').click()
  await expect(page.getByRole('rowheader', { name: 'First of May, and much more' })).toBeVisible()
})

test('Undo brings the row that it changes into view, or says that the filter hides it', async ({ page }) => {
  await page.goto('/?mode=edit')
  await editAtlas(page)
  await tab(page, 'Table').click()
  const grid = page.getByRole('grid')
  await grid.focus()
  await page.keyboard.press('Control+Home')
  const row = grid.locator('[data-row="0"][data-column="0"]')
  const title = await row.textContent()
  await page.keyboard.type('Other')
  await page.keyboard.press('Enter')
  await expect(row).toHaveText('Other')
  await page.keyboard.press('Control+End')
  await expect(row).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(row).toHaveText(title ?? '')
  await expect(row).toBeInViewport()
  await page.keyboard.press('Control+y')
  await expect(row).toHaveText('Other')
  await page.getByLabel('Filter rows').fill('leaves France')
  await expect(page.getByText('1 of 79 rows')).toBeVisible()
  await grid.focus()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('The row that this changed is hidden by the filter.')).toBeVisible()
  await expect(page.getByText('1 of 79 rows')).toBeVisible()
})
