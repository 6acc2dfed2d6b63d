import type { Page } from '@playwright/test'
import { expect, map, test } from './atlas-page'
import {
  button,
  choose,
  dataFile,
  editAtlas,
  editor,
  saved,
  showFile,
  tab,
  withoutFileSystem,
} from './edit-page'

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await withoutFileSystem(page)
})

test('a reader who sees a wrong date gets from its card to a text to send', async ({ page, open }) => {
  await open('?event=mehran-1988')
  await page
    .getByRole('region', { name: 'Event', exact: true })
    .getByRole('link', { name: 'Correct this' })
    .click()
  await expect(editor(page).getByRole('heading', { name: 'Capture of Mehran', exact: true })).toBeVisible()
  await editor(page).getByRole('textbox', { name: 'Date', exact: true }).fill('1988-06-18')
  const download = page.waitForEvent('download')
  await button(page, 'Save').click()
  expect((await download).suggestedFilename()).toBe('events.geojson')
  await expect(editor(page).getByText(/The published atlas stays as it is until you send/)).toBeVisible()
  await button(page, 'Send it…').click()
  await expect(tab(page, 'Send')).toHaveAttribute('aria-selected', 'true')
  const text = editor(page).getByRole('textbox', { name: 'Text to send' })
  await expect(text).toHaveValue(/Capture of Mehran \(mehran-1988\): changed\n {2}- Date: .* → 1988-06-18/)
  await expect(text).toHaveValue(/Checked in the page: no errors and no warnings\./)
})

test('who saves errors is told so, and led to them', async ({ page, open }) => {
  await open('?mode=edit&event=mehran-1988')
  await editor(page).getByRole('textbox', { name: 'Date', exact: true }).fill('1988-06-31')
  const download = page.waitForEvent('download')
  await button(page, 'Save').click()
  await download
  await expect(editor(page).getByText('Saved with one error in events.geojson.')).toBeVisible()
  await expect(button(page, 'Send it…')).toHaveCount(0)
  await button(page, 'Show the problems').click()
  await expect(tab(page, 'Problems')).toHaveAttribute('aria-selected', 'true')
  await expect(button(page, 'Show the problems')).toHaveCount(0)
  // The title of a problem leads to the field that has it.
  await editor(page).getByRole('tabpanel').getByRole('button', { name: 'Capture of Mehran' }).click()
  await expect(editor(page).getByRole('textbox', { name: 'Date', exact: true })).toBeFocused()
})

test('by keys one comes back from a form to the row it was opened from, and from what is deleted to the next', async ({
  page,
  open,
}) => {
  await open('?mode=edit')
  await editAtlas(page)
  await editor(page).getByRole('searchbox', { name: 'Find in this file' }).fill('ashraf')
  const rows = editor(page).getByRole('listitem').getByRole('button')
  const count = await rows.count()
  const [third, fourth] = await Promise.all([rows.nth(2).textContent(), rows.nth(3).textContent()])
  await rows.nth(2).focus()
  await page.keyboard.press('Enter')
  await button(page, 'All').focus()
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(count)
  await expect(rows.nth(2)).toBeFocused()
  await expect(rows.nth(2)).toHaveText(third ?? '')
  await page.keyboard.press('Enter')
  await button(page, 'Delete').focus()
  await page.keyboard.press('Enter')
  // Lessons name it.
  await page.getByRole('button', { name: 'Delete it all the same' }).press('Enter')
  await expect(rows).toHaveCount(count - 1)
  await expect(rows.nth(2)).toHaveText(fourth ?? '')
  await expect(rows.nth(2)).toBeFocused()
})

test('who deletes an event that moves and lessons name is told so first, and can take it out of their lists', async ({
  page,
  open,
}) => {
  await open('?mode=edit')
  await editAtlas(page)
  const named = JSON.parse(dataFile('relocations.geojson')).features.find(
    ({ properties }: { properties: { events?: string[] } }) => (properties.events ?? []).length > 0,
  )
  const [id] = named.properties.events
  const { properties } = JSON.parse(dataFile('events.geojson')).features.find(
    (event: { id: string }) => event.id === id,
  )
  await choose(page, properties.title)
  await button(page, 'Delete').click()
  const question = page.getByRole('alertdialog', { name: `Delete “${properties.title}”?` })
  await expect(question.getByText(named.properties.title)).toBeVisible()
  await question.getByRole('button', { name: 'Keep it' }).click()
  await expect(editor(page).getByRole('heading', { name: properties.title, exact: true })).toBeVisible()
  await button(page, 'Delete').click()
  await question.getByRole('button', { name: 'Delete it all the same' }).click()
  await showFile(page, 'Relocations')
  await choose(page, named.properties.title)
  await expect(question).toBeHidden()
  await editor(page)
    .getByRole('tab', { name: /^Problems/ })
    .click()
  const relocations = editor(page).getByRole('region', { name: 'relocations.geojson' })
  await relocations.getByRole('button', { name: new RegExp(`^Take "${id}" out of the lists`) }).click()
  await expect(relocations.getByText(`There is no event "${id}"`)).toBeHidden()
})

const stop = (page: Page, number: number) =>
  map(page).getByRole('button', { name: new RegExp(`^Stop ${number} of `) })

test('a stop of a leg is dragged on the map, and nothing but its position differs', async ({
  page,
  open,
}) => {
  await open('?mode=edit')
  await editAtlas(page)
  await showFile(page, 'Relocations')
  const [leg] = JSON.parse(dataFile('relocations.geojson')).features.filter(
    (each: { properties: { kind: string } }) => each.properties.kind === 'leg',
  )
  await choose(page, leg.properties.title)
  await stop(page, 1).focus()
  await map(page).getByRole('checkbox', { name: 'Snap to known places' }).uncheck()
  const box = await stop(page, 1).boundingBox()
  if (!box) throw new Error('no stop')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 20, y - 30, { steps: 4 })
  await page.mouse.up()
  await expect(button(page, 'Undo')).toBeEnabled()
  const file = JSON.parse(String((await saved(page)).get('relocations.geojson')))
  const now = file.features.find(({ id }: { id: string }) => id === leg.id)
  expect(now.properties).toEqual(leg.properties)
  expect(now.geometry.coordinates[0]).not.toEqual(leg.geometry.coordinates[0])
  expect(now.geometry.coordinates.slice(1)).toEqual(leg.geometry.coordinates.slice(1))
})

const droppedPlaces = (page: Page) =>
  page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'places.geojson', { type: 'application/geo+json' }))
    return transfer
  }, dataFile('places.geojson'))

for (const where of ['on the start', 'beside it'])
  test(`a file that is dropped ${where} is opened`, async ({ page, open }) => {
    await open('?mode=edit')
    await expect(button(page, 'Open files…')).toBeVisible()
    const data = await droppedPlaces(page)
    const target = where === 'beside it' ? map(page) : button(page, 'Open files…')
    for (const type of ['dragenter', 'dragover', 'drop'])
      await target.dispatchEvent(type, { dataTransfer: data })
    await expect(tab(page, 'Form')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'places.geojson' })).toBeVisible()
  })

/** Drops a file on the map; returns whether the browser would have left the page for it. */
/** Neither event is left to the browser, as soon as the page has all of its code. */
const TAKEN = [false, false]
const dropOnMap = async (page: Page) =>
  map(page).evaluate(
    (element, dataTransfer) =>
      ['dragover', 'drop'].map((type) =>
        element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
      ),
    await droppedPlaces(page),
  )

test('a file that is dropped beside what is edited is opened in its place once that is said', async ({
  page,
  open,
}) => {
  await open('?mode=edit&data=data/relocations.geojson')
  await expect(tab(page, 'Form')).toBeVisible()
  expect(await dropOnMap(page)).toEqual(TAKEN)
  const question = page.getByRole('alertdialog', { name: 'Open “places.geojson” in place of what you edit?' })
  await question.getByRole('button', { name: 'Go on editing' }).click()
  await expect(question).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1, name: 'relocations.geojson' })).toBeVisible()
  await dropOnMap(page)
  await question.getByRole('button', { name: 'Close and open' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'places.geojson' })).toBeVisible()
})

test('a file that is dropped where one explores is opened to be edited', async ({ page, open }) => {
  await open('?event=france-departure-1986')
  await expect.poll(() => dropOnMap(page)).toEqual(TAKEN)
  await expect(tab(page, 'Form')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'places.geojson' })).toBeVisible()
})

test('a file that is dropped where one teaches does not take the page away', async ({ page, open }) => {
  await open('?mode=teach')
  await expect.poll(() => dropOnMap(page)).toEqual(TAKEN)
  await expect(page.getByRole('heading', { level: 1, name: 'places.geojson' })).toHaveCount(0)
})
