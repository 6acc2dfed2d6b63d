import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, map, test } from './atlas-page'
import {
  button,
  choose,
  dataFile,
  editAtlas,
  editor,
  handle,
  kept,
  lineDiff,
  redo,
  save,
  saved,
  showFile,
  undo,
  withoutFileSystem,
} from './edit-page'

const UNDERGROUND = 'The MEK goes underground and takes up arms'
const field = (page: Page, name: string | RegExp) => editor(page).getByRole('textbox', { name, exact: true })

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await withoutFileSystem(page)
})

test('a date is fixed by typing it in words, and nothing but its line is saved', async ({ page, open }) => {
  await open('?mode=edit')
  await editAtlas(page)
  await choose(page, UNDERGROUND)
  await field(page, 'Date').fill('28 June 1981')
  await button(page, 'Write 1981-06-28').click()
  await expect(field(page, 'Date')).toHaveValue('1981-06-28')
  await expect(editor(page).getByText('28 June 1981', { exact: true })).toBeVisible()
  await kept(page)

  const files = await saved(page)
  expect([...files.keys()]).toEqual(['events.geojson'])
  expect(lineDiff(dataFile('events.geojson'), String(files.get('events.geojson')))).toEqual({
    removed: ['        "date": "1981-06~",'],
    added: ['        "date": "1981-06-28",'],
  })
})

/** Drags the handle of a point by so many pixels. */
async function drag(page: Page, title: string, x: number, y: number) {
  await handle(page, title).hover()
  const box = await handle(page, title).boundingBox()
  if (!box) throw new Error('no handle')
  const [fromX, fromY] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(fromX, fromY)
  await page.mouse.down()
  await page.mouse.move(fromX + x, fromY + y, { steps: 4 })
  await page.mouse.up()
}

test('a place is moved by dragging and by keys, and its line alone differs', async ({ page, open }) => {
  await open('?mode=edit')
  await editAtlas(page)
  await showFile(page, 'Places')
  await choose(page, 'Mashhad')
  const position = field(page, 'Position')
  const before = await position.inputValue()
  await handle(page, 'Mashhad').focus()
  await map(page).getByRole('checkbox', { name: 'Snap to known places' }).uncheck()
  await drag(page, 'Mashhad', 30, 20)
  await expect(position).not.toHaveValue(before)
  const dragged = await position.inputValue()
  await expect(undo(page)).toHaveAttribute('title', 'Undo: move “Mashhad”')

  await handle(page, 'Mashhad').focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('ArrowUp')
  await expect(
    map(page)
      .getByText(/ of where it was/)
      .first(),
  ).toBeAttached()
  await page.keyboard.press('Enter')
  await expect(position).not.toHaveValue(dragged)
  await undo(page).click()
  await expect(position).toHaveValue(dragged)
  await redo(page).click()

  const files = await saved(page)
  expect([...files.keys()]).toEqual(['places.geojson'])
  const { removed, added } = lineDiff(dataFile('places.geojson'), String(files.get('places.geojson')))
  expect(removed).toHaveLength(1)
  expect(added).toHaveLength(1)
  const shape = (line = '') => line.replace(/\[[^\]]+\]/, '[]')
  expect(shape(added[0])).toBe(shape(removed[0]))
})

test('a move by keys is saved as it stands and undone from the map, step by step with what else was done', async ({
  page,
  open,
}) => {
  await open('?mode=edit&event=mehran-1988')
  const title = 'Capture of Mehran'
  await handle(page, title).focus()
  const position = field(page, 'Position')
  const opened = await position.inputValue()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(position).not.toHaveValue(opened)
  const moved = await position.inputValue()
  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const text = readFileSync(await (await download).path(), 'utf8')
  expect(lineDiff(dataFile('events.geojson'), text).removed).toHaveLength(1)
  await expect(save(page)).toBeDisabled()
  await page.keyboard.press('Control+z')
  await expect(position).toHaveValue(opened)
  await redo(page).click()
  await expect(position).toHaveValue(moved)

  await drag(page, title, 30, 20)
  await expect(position).not.toHaveValue(moved)
  await expect(handle(page, title)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(position).toHaveValue(moved)
  await handle(page, title).focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Control+z')
  await expect(position).toHaveValue(moved)
  await page.keyboard.press('Enter')
  await expect(redo(page)).toBeEnabled()
  await map(page).getByRole('button', { name: 'Zoom in', exact: true }).focus()
  await page.keyboard.press('Control+z')
  await expect(position).toHaveValue(opened)
  await expect(undo(page)).toBeDisabled()
})

test('a line that is drawn is undone stop by stop, and what is undone elsewhere is told in sight and shown', async ({
  page,
  open,
}) => {
  await open('?mode=edit')
  await editAtlas(page)
  await choose(page, UNDERGROUND)
  await field(page, 'Title').fill('Underground')
  await kept(page)
  await showFile(page, 'Relocations')
  await button(page, 'Add').click()
  await button(page, 'Draw a move').click()
  await expect(map(page).getByRole('application')).toBeFocused()
  for (const key of ['ArrowRight', 'Enter', 'Shift+ArrowRight', 'Enter']) await page.keyboard.press(key)
  await expect(undo(page)).toHaveAttribute('title', 'Undo: set stop 2')
  await page.keyboard.press('Control+z')
  await undo(page).click()
  await redo(page).click()
  await expect(redo(page)).toHaveAttribute('title', 'Redo: set stop 2')
  await undo(page).click()
  await expect(undo(page)).toHaveAttribute('title', /^Undo: change title of /)
  await map(page).getByRole('button', { name: 'Cancel' }).click()

  await undo(page).click()
  await expect(editor(page).getByRole('heading', { name: UNDERGROUND, exact: true })).toBeVisible()
  await expect(
    editor(page)
      .getByText(/^Undone: change title of /)
      .first(),
  ).toBeInViewport()
  await redo(page).click()
  await expect(
    editor(page)
      .getByText(/^Done again: change title of /)
      .first(),
  ).toBeInViewport()
})

test('what stood at a place that is moved is told, and moves along as one edit', async ({ page, open }) => {
  await open('?mode=edit')
  await editAtlas(page)
  await showFile(page, 'Places')
  await choose(page, 'Mehran')
  await handle(page, 'Mehran').focus()
  await page.keyboard.press('Shift+ArrowUp')
  await page.keyboard.press('Enter')
  await expect(editor(page).getByText(/: [\d.]+ km north of where it was\.$/)).toBeVisible()
  const left = '1 event still stands where it was.'
  await expect(editor(page).getByText(left)).toBeVisible()
  await expect(map(page).getByText(left)).toBeVisible()
  await button(page, 'Move it too').click()
  await expect(editor(page).getByText(left)).toBeHidden()
  await expect(undo(page)).toHaveAttribute('title', 'Undo: move what stood at “Mehran” along')
  await undo(page).click()
  await map(page).getByRole('button', { name: 'Move Mehran' }).focus()
  await map(page).getByRole('button', { name: 'Move it too' }).click()
  await expect(editor(page).getByText(left)).toBeHidden()

  const files = await saved(page)
  expect([...files.keys()].sort()).toEqual(['events.geojson', 'places.geojson'])
  for (const [name, text] of files) {
    const { removed, added } = lineDiff(dataFile(name), String(text))
    expect([removed.length, added.length]).toEqual([1, 1])
  }
})

const TITLE = 'Two accounts of one night'

/** The form of a claim, by its number. */
const claim = (page: Page, number: number) =>
  editor(page)
    .getByRole('list', { name: 'Claims' })
    .locator('> li')
    .nth(number - 1)

async function fillClaim(page: Page, number: number, party: string, text: string) {
  const form = claim(page, number)
  await form.getByRole('combobox', { name: 'Who says it' }).selectOption({ label: party })
  await form.getByRole('textbox', { name: /^What it says/ }).fill(text)
}

/** Adds a source, from BibTeX, to what a part of the form cites. */
async function addSource(page: Page, part: Locator) {
  await part.getByRole('button', { name: 'New source' }).click()
  const dialog = page.getByRole('dialog', { name: 'New source' })
  await dialog
    .getByRole('textbox', { name: 'Paste what you have' })
    .fill(
      `@article{x, title = {${TITLE}}, author = {Doe, Jane}, year = {1999}, url = {https://example.org/two}}`,
    )
  await dialog.getByRole('button', { name: 'Read it' }).click()
  await expect(dialog.getByText(`Jane Doe, “${TITLE}”`)).toBeVisible()
  await dialog.getByRole('combobox', { name: 'From whose side it speaks' }).selectOption({ label: 'Press' })
  await dialog.getByRole('combobox', { name: 'How you read it' }).selectOption({ label: 'Read whole' })
  await dialog.getByRole('textbox', { name: 'Looked at on' }).fill('2024-05-01')
  await dialog.getByRole('button', { name: 'Add source' }).click()
  await expect(dialog).toBeHidden()
}

async function addEvent(page: Page) {
  await button(page, 'Add').click()
  await button(page, 'New event on the map').click()
  const box = await map(page).boundingBox()
  if (!box) throw new Error('no map')
  await page.mouse.click(box.x + box.width * 0.6, box.y + box.height * 0.4)
  await field(page, 'Title').fill(TITLE)
  await editor(page).getByRole('combobox', { name: 'Category', exact: true }).fill('War')
  await page.keyboard.press('Enter')
  await field(page, 'Summary').fill('The two sides tell of it differently.')
  await field(page, 'Date').fill('1999-06')
  await editor(page).getByRole('combobox', { name: 'Place', exact: true }).fill('Baghd')
  await page.keyboard.press('Enter')
  await editor(page).getByRole('combobox', { name: 'Verification', exact: true }).selectOption('corroborated')
  await button(page, 'Add a claim').click()
  await fillClaim(page, 1, 'MEK (PMOI)', 'There was an attack at night.')
  await addSource(page, claim(page, 1))
  await button(page, 'Add a denial').click()
  await fillClaim(page, 2, 'Government of Iran', 'There was none.')
  await claim(page, 2).getByRole('combobox', { name: 'Find a source' }).fill('doe-1999')
  await claim(page, 2).getByRole('option').filter({ hasText: TITLE }).waitFor()
  await page.keyboard.press('Enter')
}

test('a date, a place and an event with two claims that disagree: undone, done again and saved', async ({
  page,
  open,
}) => {
  await open('?mode=edit')
  await editAtlas(page)
  await choose(page, UNDERGROUND)
  await field(page, 'Date').fill('1981-06-28')
  await showFile(page, 'Places')
  await choose(page, 'Mashhad')
  await field(page, 'Position').fill('36.3, 59.6')
  await showFile(page, 'Events')
  await addEvent(page)
  // The form tells what the claims ask of the event.
  await button(page, 'Write "disputed"').click()
  await expect(editor(page).getByText('3 files changed, kept in this browser')).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Problems', exact: true })).toBeVisible()

  while (await undo(page).isEnabled()) await undo(page).click()
  await expect(editor(page).getByText('As opened')).toBeVisible()
  await expect(save(page)).toBeDisabled()
  while (await redo(page).isEnabled()) await redo(page).click()

  const files = await saved(page)
  const diff = (name: string) => lineDiff(dataFile(name), String(files.get(name)))
  expect([...files.keys()].sort()).toEqual(['events.geojson', 'places.geojson', 'sources.json'])
  expect(diff('places.geojson')).toEqual({
    removed: ['      "geometry": { "type": "Point", "coordinates": [59.6057, 36.2981] },'],
    added: ['      "geometry": { "type": "Point", "coordinates": [59.6, 36.3] },'],
  })
  const events = diff('events.geojson')
  expect(events.removed).toEqual(['        "date": "1981-06~",'])
  expect(events.added.slice(0, 2)).toEqual(['        "date": "1981-06-28",', '    },'])
  expect(JSON.parse(`${events.added.slice(2).join('\n')}}`)).toMatchObject({
    geometry: { coordinates: [44.4009, 33.3406] },
    properties: {
      ...{ title: TITLE, date: '1999-06', place: 'baghdad', verification: 'disputed' },
      claims: [
        { by: 'mek', stance: 'says', text: 'There was an attack at night.', sources: ['doe-1999-two'] },
        { by: 'iran-government', stance: 'denies', text: 'There was none.', sources: ['doe-1999-two'] },
      ],
      sources: ['doe-1999-two'],
    },
  })
  const sources = diff('sources.json')
  expect(sources.removed).toEqual([])
  expect(sources.added[0]).toBe('  },')
  expect(JSON.parse(`${sources.added.slice(1).join('\n')}}`)).toMatchObject({
    ...{ id: 'doe-1999-two', title: TITLE, URL: 'https://example.org/two' },
    custom: { perspective: 'press', readAs: 'whole' },
  })
})
