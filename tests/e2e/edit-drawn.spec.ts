import type { Page } from '@playwright/test'
import { expect, map, test } from './atlas-page'
import {
  button,
  choose,
  dataFile,
  editAtlas,
  editor,
  lineDiff,
  saved,
  showFile,
  undo,
  withoutFileSystem,
} from './edit-page'

test.beforeEach(async ({ page, open }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await withoutFileSystem(page)
  await open('?mode=edit')
  await editAtlas(page)
})

/** Begins to add something on the map, from the file that is shown. */
async function begin(page: Page, what: string) {
  await button(page, 'Add').click()
  await button(page, what).click()
  await expect(map(page).getByRole('application')).toBeFocused()
}

const STOPS = ['ArrowRight', 'Enter', 'Shift+ArrowRight', 'Enter', 'Shift+ArrowDown', 'Enter']

/** Draws a move of three stops, which is not done yet. */
async function drawMove(page: Page) {
  await showFile(page, 'Relocations')
  await begin(page, 'Draw a move')
  for (const key of STOPS) await page.keyboard.press(key)
  await expect(map(page).getByText(/^3 stops, /)).toBeVisible()
}

/** Expects that nothing but new lines are saved, and of a file alone. */
async function expectAdded(page: Page, name: string) {
  const files = await saved(page)
  expect([...files.keys()]).toEqual([name])
  const { removed, added } = lineDiff(dataFile(name), String(files.get(name)))
  expect(removed.length).toBeLessThanOrEqual(1)
  expect(added.length).toBeGreaterThan(5)
}

test('a line is added to the file that it was begun for, whichever is shown as it is done', async ({
  page,
}) => {
  await drawMove(page)
  for (const name of ['Sources', 'Atlas']) await showFile(page, name)
  await map(page).getByRole('button', { name: 'Done' }).click()
  await expect(editor(page).getByRole('textbox', { name: 'Title', exact: true })).toBeFocused()
  await expectAdded(page, 'relocations.geojson')
})

test('an event is added to the file that it was begun for, on the map and by its place', async ({ page }) => {
  await showFile(page, 'Events')
  await begin(page, 'New event on the map')
  await showFile(page, 'Places')
  await map(page).getByRole('application').focus()
  for (const key of ['ArrowRight', 'Enter']) await page.keyboard.press(key)
  await expect(editor(page).getByRole('textbox', { name: 'Title', exact: true })).toBeFocused()
  await expectAdded(page, 'events.geojson')

  await undo(page).click()
  await button(page, 'Add').click()
  await button(page, 'New event at a place…').click()
  const ask = editor(page).getByRole('combobox', { name: /^Place, or latitude/ })
  await expect(ask).toBeFocused()
  await showFile(page, 'Places')
  await expect(ask).toBeHidden()
  await showFile(page, 'Events')
  await ask.fill('Mashhad')
  await ask.press('Enter')
  await expect(editor(page).getByRole('textbox', { name: 'Title', exact: true })).toBeFocused()
  await expectAdded(page, 'events.geojson')
})

test('a line that is drawn stays while the page shows something else', async ({ page }) => {
  await drawMove(page)
  await page.getByRole('tab', { name: 'Explore' }).click()
  await expect(map(page).getByText(/^3 stops, /)).toBeHidden()
  await page.getByRole('tab', { name: 'Edit' }).click()
  await expect(map(page).getByText(/^3 stops, /)).toBeVisible()
  await undo(page).click()
  await expect(map(page).getByText(/^2 stops, /)).toBeVisible()
  await map(page).getByRole('button', { name: 'Done' }).click()
  await expectAdded(page, 'relocations.geojson')
})

test('a line that is drawn is kept over another tool and a reload, and told of before it would be lost', async ({
  page,
}) => {
  await drawMove(page)
  await showFile(page, 'Events')
  await begin(page, 'New event on the map')
  await page.keyboard.press('Escape')
  await button(page, 'Close the files').click()
  const question = page.getByRole('alertdialog', { name: 'Close without keeping?' })
  await expect(question.getByText(/is in no file: Move drawn on the map “.+ – .+ – .+”\./)).toBeVisible()
  await question.getByRole('button', { name: 'Go there' }).click()
  await expect(map(page).getByText(/^3 stops, /)).toBeVisible()
  await expect(map(page).getByRole('application')).toBeFocused()
  await page.reload()
  await button(page, 'Go there').click()
  await expect(map(page).getByText(/^3 stops, /)).toBeVisible()
  await map(page).getByRole('button', { name: 'Take back' }).click()
  await expect(map(page).getByText(/^2 stops, /)).toBeVisible()
  await map(page).getByRole('button', { name: 'Done' }).click()
  await expectAdded(page, 'relocations.geojson')
  await expect(button(page, 'Go there')).toBeHidden()
})

test('a new place is pointed at on the map, also while a line is drawn', async ({ page }) => {
  await drawMove(page)
  await showFile(page, 'Events')
  await choose(page, 'Fall of the monarchy in Iran')
  const pick = editor(page).getByRole('combobox', { name: 'Place', exact: true })
  await pick.fill('Somewhere')
  await editor(page)
    .getByRole('option', { name: /Somewhere/ })
    .click()
  const place = editor(page).getByRole('group', { name: /Somewhere/ })
  const position = place.getByRole('textbox', { name: /^Position/ })
  await position.fill('no position')
  await button(page, 'Point on the map').click()
  await expect(map(page).getByRole('application')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(position).toBeFocused()
  await expect(position).toHaveValue('no position')
  await button(page, 'Point on the map').click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(position).toBeFocused()
  await expect(position).toHaveValue(/^-?[\d.]+, -?[\d.]+$/)
  await expect(map(page).getByText(/^3 stops, /)).toBeVisible()
})
