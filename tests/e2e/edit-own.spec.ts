import type { Page } from '@playwright/test'
import { expect, map, query, test } from './atlas-page'
import { button, editAtlas, editor, showFile, tab, undo, withoutFileSystem } from './edit-page'

const field = (page: Page, name: string) => editor(page).getByRole('textbox', { name, exact: true })

/** An event in an atlas that was just begun. */
async function addToNewAtlas(page: Page) {
  await button(page, /^New atlas/).click()
  await expect(field(page, 'Title')).toBeFocused()
  await showFile(page, 'Events')
  await button(page, 'Add').click()
  await button(page, 'New event').click()
}

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

test('the form of a new atlas that is typed into stays, so that no key is lost', async ({ page, open }) => {
  await open('?mode=edit')
  const first = page.evaluateHandle(
    () =>
      new Promise<Element>((resolve) => {
        addEventListener('focusin', ({ target }) => target instanceof HTMLInputElement && resolve(target))
      }),
  )
  await button(page, /^New atlas/).click()
  const typedInto = await first
  await page.keyboard.type('Kings')
  await expect(map(page).getByRole('button', { name: 'Zoom out' })).toBeDisabled()
  await expect(field(page, 'Title')).toHaveValue('Kings')
  expect(await typedInto.evaluate((element) => element === document.activeElement)).toBe(true)
})

test('while the atlas is shown all of it can be added to, and what is added is named first', async ({
  page,
  open,
}) => {
  await open('?mode=edit')
  await button(page, /^New atlas/).click()
  await expect(field(page, 'Title')).toBeFocused()
  await button(page, 'Add').click()
  await button(page, 'New category').click()
  const categories = page.getByRole('group', { name: 'Categories' })
  await expect(categories.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
  await expect(undo(page)).toHaveAccessibleDescription('Undo: add “New category”')
  await button(page, 'Add').click()
  await button(page, 'New event').click()
  await expect(field(page, 'Title')).toBeFocused()
  await expect(button(page, /^Events 1/)).toHaveAttribute('aria-current', 'true')
  await showFile(page, 'Atlas')
  await button(page, 'Add').click()
  await button(page, 'New source').click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('an event before the time of the atlas lets it begin earlier at a press', async ({ page, open }) => {
  await open('?mode=edit')
  await addToNewAtlas(page)
  await field(page, 'Date').fill('1890')
  const begin = button(page, 'Let the atlas begin in 1890')
  const told = page.getByText('Outside the time of the atlas: 1.')
  await begin.click()
  await expect(begin).toHaveCount(0)
  await expect(told).toHaveCount(0)
  await undo(page).click()
  await expect(begin).toBeVisible()
  await expect(told).toBeVisible()
  await page.locator('main').getByRole('button', { name: 'Let the atlas begin in 1890' }).last().click()
  await expect(told).toHaveCount(0)
})

test('a problem of the atlas itself leads to its field in the form', async ({ page, open }) => {
  await open('?mode=edit')
  await button(page, /^New atlas/).click()
  await button(page, /^War/).click()
  const name = page.getByRole('group', { name: 'Categories' }).getByRole('textbox', { name: 'Name' })
  await name.fill('')
  await tab(page, 'Problems').click()
  await button(page, /Categories, no\. 2: Name/).click()
  await expect(name).toBeFocused()
  await expect(name).toHaveValue('')
})

test('a category has the colour of the theme in its line', async ({ page, open }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open('?mode=edit')
  await button(page, /^New atlas/).click()
  const dot = button(page, /^War/).locator('.edit-object-colour')
  await expect(dot).toHaveCSS('background-color', 'rgb(255, 142, 107)')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(dot).toHaveCSS('background-color', 'rgb(217, 72, 28)')
})

test('an event at a place that the atlas lacks brings the place along, and one undo takes both back', async ({
  page,
  open,
}) => {
  await open('?mode=edit')
  await editAtlas(page)
  await button(page, 'Add').click()
  await button(page, 'New event at a place…').click()
  const asked = editor(page).getByRole('region', { name: 'New event at a place…' })
  await asked.getByRole('combobox').fill('Vrana')
  await asked.getByRole('option', { name: 'Add “Vrana” as a place' }).click()
  await asked.getByLabel('Position', { exact: true }).fill('42.64, 23.43')
  await asked.getByRole('combobox', { name: 'Country' }).fill('Bulg')
  await page.keyboard.press('Enter')
  await asked.getByRole('button', { name: 'Add the place' }).click()
  await expect(field(page, 'Title')).toBeFocused()
  await expect(editor(page).getByRole('combobox', { name: 'Place' }).first()).toHaveValue('Vrana')
  await undo(page).click()
  await expect(undo(page)).toBeDisabled()
  await expect(editor(page).getByText('as opened').first()).toBeVisible()
})

test('a party that the atlas lacks is added from a claim, and one undo takes both back', async ({
  page,
  open,
}) => {
  await open('?mode=edit')
  await addToNewAtlas(page)
  await button(page, 'Add a claim').click()
  await button(page, 'A party that is not listed').click()
  await field(page, 'Name').fill('Chronicler of the court')
  await editor(page).getByRole('combobox', { name: 'Kind', exact: true }).selectOption({ label: 'Press' })
  await button(page, 'Add the party').click()
  const by = editor(page).getByRole('combobox', { name: 'Who says it' })
  await expect(by).toHaveValue('chronicler-of-the-court')
  await expect(by.getByRole('option', { name: 'Chronicler of the court', exact: true })).toBeAttached()
  await undo(page).click()
  await expect(by).toHaveValue('')
  await expect(by.getByRole('option', { name: 'Chronicler of the court', exact: true })).toHaveCount(0)
})

test('a new event asks for a title, and its id says it once it is typed', async ({ page, open }) => {
  await open('?mode=edit')
  await addToNewAtlas(page)
  await expect(field(page, 'Title')).toBeFocused()
  await expect(field(page, 'Title')).toHaveValue('')
  const title = editor(page).getByRole('button', { name: 'Title', exact: true })
  await expect(title).toBeVisible()
  await page.keyboard.type('Treaty of Versailles')
  await expect(title).toHaveCount(0)
  await field(page, 'Date').fill('1919-06-28')
  await field(page, 'Summary').fill('Peace.')
  await expect(field(page, 'Id')).toHaveValue('treaty-of-versailles-1919')
  await expect.poll(() => query(page).get('event')).toBe('treaty-of-versailles-1919')
  await field(page, 'Title').fill('Peace of Versailles')
  await field(page, 'Summary').focus()
  await expect(field(page, 'Id')).toHaveValue('peace-of-versailles-1919')
})

test('where something new happened is asked above the form alone, and is there again with what was begun', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open('?mode=edit')
  await editAtlas(page)
  await tab(page, 'Table').click()
  await button(page, 'Add').click()
  await button(page, 'New event at a place…').click()
  const asked = editor(page).getByRole('region', { name: 'New event at a place…' })
  await asked.getByRole('combobox').fill('Zarand')
  await asked.getByRole('option', { name: 'Add “Zarand” as a place' }).click()
  await asked.getByLabel('Position', { exact: true }).fill('30.81, 56.56')
  await tab(page, 'Table').click()
  await expect(editor(page).getByRole('grid')).toBeVisible()
  await expect(asked).toBeHidden()
  await tab(page, 'Form').click()
  await expect(asked.getByLabel('Position', { exact: true })).toHaveValue('30.81, 56.56')
})
