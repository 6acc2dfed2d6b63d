import type { Page } from '@playwright/test'
import { expect, map, test } from './atlas-page'
import { violations } from './axe'
import { button, choose, editAtlas, editor, handle, showFile, tab, withoutFileSystem } from './edit-page'

const MEHRAN = 'Capture of Mehran'
const UNDERGROUND = 'The MEK goes underground and takes up arms'
const files = (page: Page) => editor(page).getByRole('navigation', { name: 'Files' })
const list = (page: Page) => editor(page).getByRole('searchbox', { name: 'Find in this file' })
const limits = (page: Page) => page.getByText(/^The map shows /)
const box = async (page: Page, selector: string) => {
  const found = await page.locator(selector).boundingBox()
  if (!found) throw new Error(`no ${selector}`)
  return found
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await withoutFileSystem(page)
})

for (const [width, height] of [
  [844, 390],
  [1280, 480],
  [640, 400],
] as const) {
  test(`in a short window of ${width} x ${height} map and form are side by side, all in view`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width, height })
    await open('?mode=edit')
    await editAtlas(page)
    await choose(page, MEHRAN)
    await expect(handle(page, MEHRAN)).toBeInViewport()
    const [mapBox, pane] = [await box(page, '.atlas-map'), await box(page, '.edit-pane')]
    expect(mapBox.x).toBeGreaterThanOrEqual(pane.x + pane.width)
    for (const { y, height: tall } of [mapBox, pane]) expect(y + tall).toBeLessThanOrEqual(height)
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
    await expect(page.locator('.skip-link[href="#time"]')).toBeHidden()
    await tab(page, 'Table').click()
    await expect(button(page, 'Save')).toBeInViewport({ ratio: 1 })
  })
}

test('in a window that is small both ways the page scrolls from the map to the form', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await open('?mode=edit')
  await editAtlas(page)
  await choose(page, MEHRAN)
  const { height } = await box(page, '.atlas-map')
  expect(height).toBeLessThan(256)
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  expect(whole).toBeLessThan(3 * 256)
})

test('on a phone the map is put away for the form, and comes back to set an event on it', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await open('?mode=edit')
  await editAtlas(page)
  await choose(page, MEHRAN)
  expect((await box(page, '.edit-panel')).height).toBeGreaterThan(180)
  const view = () => page.evaluate(() => new URL(location.href).searchParams.get('map'))
  const before = await view()
  await button(page, 'Map').click()
  expect((await box(page, '.edit-panel')).height).toBeGreaterThan(330)
  await expect(map(page)).toBeHidden()
  await button(page, 'Add').click()
  await button(page, 'New event on the map').click()
  await expect(map(page).getByText('Click or tap where the event happened.')).toBeInViewport()
  await expect(page.getByRole('button', { name: 'Cancel' })).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(map(page)).toBeHidden()
  await expect(button(page, 'Add')).toBeFocused()
  await button(page, 'Map').click()
  await expect(map(page)).toBeVisible()
  expect(await view()).toBe(before)
  expect(await violations(page)).toEqual([])
})

test('what filters and dates keep from the map is said, and lifted at once', async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open('?mode=edit&event=mehran-1988&to=1980&q=Tehran')
  await expect(tab(page, 'Form')).toBeVisible()
  await expect(limits(page)).toHaveText(
    /of 79, not the chosen one: a filter and the dates 1963 – 1980 are set\.$/,
  )
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(limits(page)).toBeHidden()
  expect(new URL(page.url()).searchParams.has('q')).toBe(false)
})

test('form, address and title of the page go back together', async ({ page, open }) => {
  await open('?mode=edit')
  await expect(page).toHaveTitle(/^Relocation Atlas: /)
  await editAtlas(page)
  await choose(page, MEHRAN)
  await button(page, 'All').click()
  await choose(page, UNDERGROUND)
  await expect(page).toHaveTitle(new RegExp(`^${UNDERGROUND} - `))
  await editor(page).getByRole('textbox', { name: 'Title', exact: true }).fill('Underground')
  await expect(page).toHaveTitle(/^Underground - /)
  await page.goBack()
  await expect(list(page)).toBeVisible()
  await expect(page).toHaveTitle(/^Relocation Atlas: /)
  await page.goBack()
  await expect(editor(page).getByRole('heading', { name: MEHRAN, exact: true })).toBeVisible()
})

test('going to Explore and back leaves the map where it is', async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open('?mode=edit&map=5/33/48')
  await editAtlas(page)
  for (const mode of ['Explore', 'Edit', 'Explore', 'Edit']) {
    await page.getByRole('tab', { name: mode }).click()
    await expect(page.getByRole('tab', { name: mode })).toHaveAttribute('aria-selected', 'true')
    await expect(editor(page)).toBeVisible({ visible: mode === 'Edit' })
    // The address follows once the map rests; the link to share is of the map as it is.
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const link = page.getByRole('textbox', { name: 'Link to exactly this view' })
    await expect(link).toHaveValue(/[?&]map=5\/33\/48(?:&|$)/)
    await page.keyboard.press('Escape')
    await expect(link).toBeHidden()
  }
})

test('another file begins at its top, and has no handle of what is chosen in the first', async ({
  page,
  open,
}) => {
  await open('?mode=edit&event=mehran-1988')
  await expect(handle(page, 'Capture of Mehran')).toBeVisible()
  await button(page, 'Add member').scrollIntoViewIfNeeded()
  await showFile(page, 'Places')
  await expect(editor(page).getByRole('searchbox', { name: 'Find in this file' })).toBeInViewport()
  await expect(handle(page, 'Capture of Mehran')).toBeHidden()
  await showFile(page, 'Events')
  await expect(handle(page, 'Capture of Mehran')).toBeVisible()
})

test('lessons are called by their titles, and no file is out of sight', async ({ page, open }) => {
  await open('?mode=edit')
  await editAtlas(page)
  await showFile(page, 'Lessons')
  await files(page).getByRole('button', { name: 'From Tehran to Manëz' }).click()
  await expect(files(page).getByRole('button', { name: 'From Tehran to Manëz' })).toBeInViewport({ ratio: 1 })
  for (const width of [1280, 820, 390]) {
    await page.setViewportSize({ width, height: 800 })
    const cut = await files(page).evaluate((nav) => nav.scrollWidth - nav.clientWidth)
    expect(cut).toBeLessThanOrEqual(0)
  }
})

test('the fields of an event, of the atlas and of a source begin at one edge, that of their title', async ({
  page,
  open,
}) => {
  await open('?mode=edit')
  await editAtlas(page)
  const edges = async (field: string) => {
    const title = await editor(page).getByRole('heading', { level: 2 }).last().boundingBox()
    const box = await editor(page).getByRole('textbox', { name: field, exact: true }).first().boundingBox()
    return [title?.x, box?.x]
  }
  await choose(page, MEHRAN)
  const [edge] = await edges('Title')
  expect(await edges('Title')).toEqual([edge, edge])
  await files(page).getByRole('button', { name: 'Atlas' }).click()
  await expect(editor(page).getByRole('heading', { level: 2, name: /^Relocation Atlas/ })).toBeVisible()
  expect(await edges('Title')).toEqual([edge, edge])
  await showFile(page, 'Sources')
  await editor(page).getByRole('listitem').getByRole('button').first().click()
  await expect(editor(page).getByRole('textbox', { name: 'Title', exact: true })).toBeVisible()
  expect(await edges('Title')).toEqual([edge, edge])
})

test('an event whose date is half typed stays on the map where it was', async ({ page, open }) => {
  await open('?mode=edit')
  await editAtlas(page)
  await choose(page, MEHRAN)
  const all = await map(page).getByRole('button', { name: /event/ }).allTextContents()
  const date = editor(page).getByRole('textbox', { name: 'Date', exact: true }).first()
  await date.fill('1988-0')
  await expect(button(page, 'Save')).toBeEnabled()
  await expect(tab(page, 'Changes')).toHaveAccessibleName('Changes 1')
  await expect(limits(page)).toBeHidden()
  expect(await map(page).getByRole('button', { name: /event/ }).allTextContents()).toEqual(all)
})

test('a form prints whole, without the map beside it', async ({ page, open }) => {
  await open('?mode=edit')
  await editAtlas(page)
  await choose(page, MEHRAN)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 794, height: 1123 })
  await expect(map(page)).toBeHidden()
  const [panel, whole] = await page.evaluate(() => [
    document.querySelector('.edit-panel')?.scrollHeight,
    document.querySelector('.edit-panel')?.clientHeight,
  ])
  expect(whole).toBe(panel)
  expect(whole).toBeGreaterThan(1123)
})

test('on a phone what was undone is told whole, and moves nothing', async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open('?mode=edit')
  await editAtlas(page)
  await choose(page, UNDERGROUND)
  const before = await box(page, '.edit-panel')
  await editor(page).getByRole('textbox', { name: 'Title', exact: true }).fill('Underground')
  await button(page, 'Undo').click()
  const told = page.locator('.edit-told')
  await expect(told).toBeInViewport({ ratio: 1 })
  const cut = await told.evaluate((note) => [
    note.scrollWidth - note.clientWidth,
    note.scrollHeight - note.clientHeight,
  ])
  expect(cut).toEqual([0, 0])
  expect(await box(page, '.edit-panel')).toEqual(before)
})

test('on a phone what is told of a save stands in one row with its ways', async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open('?mode=edit')
  await editAtlas(page)
  await choose(page, UNDERGROUND)
  await editor(page).getByRole('textbox', { name: 'Title', exact: true }).fill('Underground')
  await button(page, 'Save').click()
  const note = editor(page).getByRole('status')
  await expect(note.getByText(/^This is saved on your computer/)).toBeVisible()
  const middles = [button(page, 'Send it…'), button(page, 'Close')].map((each) =>
    each.boundingBox().then((found) => found && found.y + found.height / 2),
  )
  const told = await note.getByText(/^This is saved on your computer/).boundingBox()
  for (const middle of await Promise.all(middles)) {
    expect(middle).toBeGreaterThan(told?.y ?? 0)
    expect(middle).toBeLessThan((told?.y ?? 0) + (told?.height ?? 0))
  }
  const close = await button(page, 'Close').boundingBox()
  expect(Math.min(close?.width ?? 0, close?.height ?? 0)).toBeGreaterThanOrEqual(44)
  await button(page, 'Close').click()
  await expect(note.getByText(/^This is saved on your computer/)).toBeHidden()
})
