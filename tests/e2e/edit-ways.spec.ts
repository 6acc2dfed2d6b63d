import type { Page } from '@playwright/test'
import { expect, map, test } from './atlas-page'
import { violations } from './axe'
import {
  button,
  choose,
  editAtlas,
  editor,
  handle,
  openFile,
  redo,
  save,
  showFile,
  tab,
  toNextProblem,
  undo,
  withoutFileSystem,
} from './edit-page'

const CLERICS = 'Clerics arrested around the protests of 5 June 1963'
const UNDERGROUND = 'The MEK goes underground and takes up arms'
const grid = (page: Page) => editor(page).getByRole('grid', { name: 'Table of all features' })
const cell = (page: Page, text: string) => grid(page).getByRole('gridcell', { name: text, exact: true })
const text = (page: Page) => editor(page).getByRole('textbox', { name: 'events.geojson, source text' })
const field = (page: Page, name: string) => editor(page).getByRole('textbox', { name, exact: true })
const isChanged = (page: Page, edits: string) =>
  expect(editor(page).getByRole('tab', { name: `Changes ${edits}` })).toBeVisible()

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await withoutFileSystem(page)
})

test('in the table a cell is edited, rows are pasted and a column is changed, each undone at once', async ({
  page,
  context,
  open,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open('?mode=edit')
  await editAtlas(page)
  await tab(page, 'Table').click()
  await cell(page, '1971-08/1971-09').dblclick()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('1971-09')
  await page.keyboard.press('Enter')
  await expect(cell(page, '1971-09')).toBeVisible()
  await isChanged(page, '1')

  await cell(page, '1972-05-25').click()
  await page.evaluate(() => navigator.clipboard.writeText('1972-05\n1972-06'))
  await page.keyboard.press('Control+v')
  await expect(editor(page).getByText('2 cells changed.')).toBeAttached()
  await expect(cell(page, '1972-05')).toBeVisible()
  await isChanged(page, '3')

  await button(page, 'Actions').click()
  await button(page, 'Change a column…').click()
  const dialog = page.getByRole('dialog', { name: 'Change a column' })
  await dialog.getByRole('combobox', { name: 'Column', exact: true }).selectOption({ label: 'Priority' })
  await dialog.getByLabel('Text', { exact: true }).fill('3')
  await dialog.getByRole('button', { name: 'Change', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(undo(page)).toHaveAttribute('title', /^Undo: change priority of \d+ rows$/)

  await undo(page).click()
  await isChanged(page, '3')
  await undo(page).click()
  await isChanged(page, '1')
  await undo(page).click()
  await expect(cell(page, '1971-08/1971-09')).toBeVisible()
  await expect(save(page)).toBeDisabled()
})

test('in the text what is typed shows in the form and on the map, and what is wrong with it comes and goes', async ({
  page,
  open,
}) => {
  await open('?mode=edit')
  await editAtlas(page)
  await choose(page, CLERICS)
  await button(page, 'Show in the text').click()
  await expect(text(page)).toBeFocused()
  await page.keyboard.press('Control+Alt+g')
  await page.keyboard.type('10')
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('x')
  await expect(editor(page).getByRole('tab', { name: 'Problems 1' })).toBeVisible()
  await toNextProblem(page, 10)
  await page.keyboard.press('Control+z')
  await expect(editor(page).getByRole('tab', { name: 'Problems', exact: true })).toBeVisible()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('6')
  await tab(page, 'Form').click()
  await expect(field(page, 'Date')).toHaveValue('1963-06-04/1963-06-06')
  await field(page, 'Title').fill('Arrests')
  await tab(page, 'Text').click()
  await expect(text(page)).toContainText('"title": "Arrests"')
  await undo(page).click()
  await expect(text(page)).toContainText(`"title": "${CLERICS}"`)

  await tab(page, 'Form').click()
  await button(page, 'All').click()
  await choose(page, UNDERGROUND)
  await tab(page, 'Text').click()
  await expect(text(page)).toContainText(`"title": "${UNDERGROUND}"`)
})

test('what is typed over a line that was chosen by three presses takes its place', async ({ page, open }) => {
  await open('?mode=edit')
  await openFile(page, 'lines.geojson', '{\n  "type": "FeatureCollection",\n  "features": []\n}\n')
  await tab(page, 'Text').click()
  const lines = editor(page).getByRole('textbox', { name: 'lines.geojson, source text' })
  await lines.getByText('"type"').click({ clickCount: 3 })
  await page.keyboard.type('[1]')
  await expect(lines.locator('> *')).toHaveText(['{', '[1]  "features": []', '}', ''])
})

test('all of it goes by keys: open, choose, fix, undo, save, add on the map and move', async ({
  page,
  open,
}) => {
  await open('?mode=edit')
  await editor(page)
    .getByRole('button', { name: /^Edit “/ })
    .focus()
  await page.keyboard.press('Enter')
  await expect(tab(page, 'Form')).toBeVisible()
  await expect(editor(page)).toBeFocused()
  await editor(page).getByRole('searchbox', { name: 'Find in this file' }).focus()
  await page.keyboard.type('underground')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(editor(page).getByRole('heading', { name: UNDERGROUND })).toBeFocused()
  await field(page, 'Date').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('7 Tir 1360')
  await page.keyboard.press('Enter')
  await expect(field(page, 'Date')).toHaveValue('1981-06-28')
  await page.keyboard.press('Control+z')
  await expect(field(page, 'Date')).not.toHaveValue('1981-06-28')
  await page.keyboard.press('Control+Shift+z')
  await expect(field(page, 'Date')).toHaveValue('1981-06-28')
  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  expect((await download).suggestedFilename()).toBe('events.geojson')
  await expect(save(page)).toBeDisabled()
  await expect(field(page, 'Date')).toBeFocused()

  await button(page, 'Add').focus()
  await page.keyboard.press('Enter')
  await expect(button(page, 'New event on the map')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(map(page).getByRole('application')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(editor(page).getByRole('heading', { name: 'Untitled', exact: true })).toBeVisible()
  // What is typed then is its name.
  await expect(field(page, 'Title')).toBeFocused()
  await expect(field(page, 'Title')).toHaveValue('')
  await expect(redo(page)).toBeDisabled()
  await handle(page, 'Untitled').focus()
  await page.keyboard.press('Shift+ArrowUp')
  await page.keyboard.press('Enter')
  await expect(undo(page)).toHaveAttribute('title', 'Undo: move a point')
  await button(page, 'Close the files').focus()
  await page.keyboard.press('Enter')
  await expect(editor(page)).toBeFocused()
})

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in any way to edit, ${theme}`, async ({ page, open }) => {
    await open(`?mode=edit&theme=${theme}`)
    await expect(editor(page).getByRole('heading', { name: 'Edit the data behind the map' })).toBeVisible()
    const found = async (where: string) => expect([where, await violations(page)]).toEqual([where, []])
    await found('start')
    await editAtlas(page)
    await found('list')
    await choose(page, UNDERGROUND)
    await field(page, 'Date').fill('30 Febr 1981')
    await editor(page)
      .getByRole('button', { name: /^Claim 1: / })
      .click()
    await found('form')
    await tab(page, 'Table').click()
    await expect(grid(page)).toBeVisible()
    await found('table')
    await tab(page, 'Text').click()
    await expect(text(page)).toBeVisible()
    await found('text')
    await tab(page, 'Problems').click()
    await found('problems')
    await tab(page, 'Changes').click()
    await found('changes')
    await tab(page, 'Form').click()
    await editor(page)
      .getByRole('navigation', { name: 'Files' })
      .getByRole('button', { name: 'Atlas' })
      .click()
    await expect(editor(page).getByRole('heading', { level: 2, name: /^Relocation Atlas/ })).toBeVisible()
    await found('atlas')
  })
}

test('on a phone form, table, text and map have their room, and nothing scrolls sideways', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open('?mode=edit')
  await editAtlas(page)
  await choose(page, UNDERGROUND)
  await expect(map(page)).toBeInViewport()
  await expect(handle(page, UNDERGROUND)).toBeVisible()
  await field(page, 'Date').fill('1981-06')
  for (const name of ['Table', 'Text', 'Form']) {
    await tab(page, name).click()
    const panel = await editor(page).getByRole('tabpanel').boundingBox()
    expect(panel?.height).toBeGreaterThan(250)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
  }
  expect(await violations(page)).toEqual([])
})

test('a source is added to its file as to an event: pasted, with an id of its own, as one edit', async ({
  page,
}) => {
  await page.goto('/?mode=edit')
  await editAtlas(page)
  await showFile(page, 'Sources')
  await button(page, 'Add').click()
  await button(page, 'New source').click()
  const dialog = page.getByRole('dialog', { name: 'New source' })
  await dialog
    .getByRole('textbox', { name: 'Paste what you have' })
    .fill('@book{x, title = {Fighting}, author = {van der Berg, Anna}, year = {1988}}')
  await dialog.getByRole('button', { name: 'Read it' }).click()
  await expect(dialog.getByText('Anna van der Berg, Fighting, 1988.')).toBeVisible()
  await dialog.getByRole('combobox', { name: 'From whose side it speaks' }).selectOption({ label: 'Press' })
  await dialog.getByRole('combobox', { name: 'How you read it' }).selectOption({ label: 'Read whole' })
  await dialog.getByRole('button', { name: 'Add source' }).click()
  await expect(dialog).toBeHidden()
  await expect(editor(page).getByRole('heading', { name: 'Fighting', exact: true })).toBeVisible()
  await expect(field(page, 'Title')).toBeFocused()
  await expect(field(page, 'Id')).toHaveValue('berg-1988-fighting')
  await isChanged(page, '1')
  await undo(page).click()
  await expect(undo(page)).toBeDisabled()
  await expect(editor(page).getByRole('searchbox', { name: 'Find in this file' })).toBeVisible()
})

test('Undo in a field whose text no file has is that of the browser, and leaves what was edited before', async ({
  page,
  open,
}) => {
  await open('?mode=edit')
  await editAtlas(page)
  await choose(page, UNDERGROUND)
  await field(page, 'Title').fill('Underground')
  const place = editor(page).getByRole('combobox', { name: 'Place', exact: true })
  await place.focus()
  const before = await place.inputValue()
  await page.keyboard.type('Nowhere')
  // The browser takes back as many letters at once as it likes.
  while ((await place.inputValue()) !== before) await page.keyboard.press('Control+z')
  await expect(field(page, 'Title')).toHaveValue('Underground')
  await page.keyboard.press('Control+z')
  await expect(field(page, 'Title')).toHaveValue(UNDERGROUND)
  await expect(undo(page)).toBeDisabled()
})
