import { expect, test } from '@playwright/test'
import { violations } from './axe'

test('the table stays as arranged while the form is open, which opens at the cell that no table holds', async ({
  page,
}) => {
  await page.goto('/?mode=edit')
  await page.getByRole('button', { name: /^Edit “/ }).click()
  await page.getByRole('tab', { name: 'Table' }).click()
  const grid = page.getByRole('grid')
  await page.getByRole('columnheader', { name: 'date', exact: true }).click()
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
  await expect(page.getByText(/Sorted by date/)).toBeVisible()
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
