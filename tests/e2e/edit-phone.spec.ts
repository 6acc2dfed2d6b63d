import type { Locator } from '@playwright/test'
import { card, expect, map, test } from './atlas-page'
import { button, choose, editAtlas, editor, handle, tab, withoutFileSystem } from './edit-page'

const MEHRAN = 'Capture of Mehran'

test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: 'reduce' } })
test.beforeEach(({ page }) => withoutFileSystem(page))

async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()]
  if (!a || !b) throw new Error('not drawn')
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

test('where a point is that the keys move can be read, whatever stands on the map', async ({
  page,
  open,
}) => {
  await open('?mode=edit&event=mehran-1988')
  await expect(handle(page, MEHRAN)).toBeVisible()
  await handle(page, MEHRAN).focus()
  for (const key of ['ArrowRight', 'Shift+ArrowUp']) await page.keyboard.press(key)
  const told = map(page).getByText(/ of where it was$/)
  await expect(told).toBeVisible()
  const bar = map(page).getByRole('group', { name: 'Editing on the map' })
  // It is in the bar, or beside it.
  const isWithin = (await bar.getByText(/ of where it was$/).count()) > 0
  expect(isWithin || !(await overlap(told, bar))).toBe(true)
})

test('a point that was dragged leaves a note on the map that is a fifth of it at most', async ({
  page,
  open,
}) => {
  await open('?mode=edit&event=mehran-1988')
  const box = await handle(page, MEHRAN).boundingBox()
  if (!box) throw new Error('no handle')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 20, box.y + box.height / 2 + 20, { steps: 4 })
  const bar = map(page).getByRole('group', { name: 'Editing on the map' })
  await expect(bar.getByText(/ of where it was$/)).toBeVisible()
  await page.mouse.up()
  await expect(bar.getByRole('checkbox', { name: 'Snap to known places' })).toBeVisible()
  const [note, all] = [await bar.boundingBox(), await map(page).boundingBox()]
  expect(note?.height).toBeLessThan((all?.height ?? 0) / 5)
})

test('a file with a long name leaves room for what is done with it', async ({ page, open }) => {
  await open('?mode=edit')
  await editAtlas(page)
  const files = editor(page).getByRole('navigation', { name: 'Files' })
  await files.getByRole('button').click()
  await files.getByRole('button', { name: 'Reading sources that disagree' }).click()
  await expect(files.getByRole('button', { name: /^Reading sources/ })).toBeVisible()
  expect(await overlap(files.getByRole('button'), button(page, 'Map'))).toBe(false)
})

test('a file is called by its whole name also when it is changed and wrong, and lessons by what they are', async ({
  page,
  open,
}) => {
  await open('?mode=edit')
  await editAtlas(page)
  const files = editor(page).getByRole('navigation', { name: 'Files' })
  await files.getByRole('button').click()
  const lessons = files.getByRole('group', { name: 'Lessons' })
  await expect(lessons.getByRole('button', { name: '1981' })).toBeVisible()
  await files.getByRole('button', { name: /^Relocations/ }).click()
  await choose(page, 'Iraq to Auvers-sur-Oise')
  await editor(page).getByRole('textbox', { name: 'Title', exact: true }).fill('')
  const marks = files.getByRole('button', { name: 'Relocations changed Error' })
  await expect(marks).toBeVisible()
  const name = marks.getByText('Relocations')
  const isCut = () => name.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
  expect(await isCut()).toBe(false)
})

for (const way of ['Paste GeoJSON or a table…', 'Open an address…'])
  test(`“${way}” opens in sight, with the focus in its field`, async ({ page, open }) => {
    await open('?mode=edit')
    await button(page, way).click()
    const form = editor(page).locator('form')
    await expect(form.getByRole('textbox')).toBeFocused()
    await expect(form.getByRole('button')).toBeInViewport({ ratio: 1 })
  })

test('the way to correct an event is large enough for a finger', async ({ page, open }) => {
  await open('?event=mehran-1988')
  const way = card(page).getByRole('link', { name: 'Correct this' })
  expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(32)
  await way.click()
  await expect(tab(page, 'Form')).toBeVisible()
  await button(page, 'All').click()
  await choose(page, MEHRAN)
})

test('whoever goes from an event that is edited to Teach sees the lessons, and the event again on coming back', async ({
  page,
  open,
}) => {
  await open('?mode=edit&event=mehran-1988')
  await expect(editor(page).getByRole('heading', { name: MEHRAN, exact: true })).toBeVisible()
  await page.getByRole('tab', { name: 'Teach', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Lessons', exact: true })).toBeVisible()
  await expect(card(page)).toHaveCount(0)
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/phone-teach.png` })
  await page.getByRole('tab', { name: 'Edit', exact: true }).click()
  await expect(editor(page).getByRole('heading', { name: MEHRAN, exact: true })).toBeVisible()
})

test('no menu of the table leaves the page', async ({ page, open }) => {
  await open('?mode=edit')
  await editAtlas(page)
  await tab(page, 'Table').click()
  for (const name of ['Shown columns', 'This column', 'Actions']) {
    await button(page, name).click()
    const menu = await editor(page).getByRole('group', { name }).boundingBox()
    if (!menu) throw new Error('not drawn')
    expect([menu.x >= 0, menu.x + menu.width <= 390]).toEqual([true, true])
    await page.keyboard.press('Escape')
  }
})

test('the way out of own files is in the page, however long their title is', async ({ page, open }) => {
  await open('?mode=edit')
  await button(page, /^New atlas/).click()
  const title = 'Relocation Atlas: the Mojahedin-e Khalq, 1963–2023'
  await editor(page).getByRole('textbox', { name: 'Title', exact: true }).fill(title)
  await page.getByRole('tab', { name: 'Teach', exact: true }).click()
  await page.getByText(`You see “${title}”`).waitFor()
  const more = await page.getByRole('button', { name: 'More', exact: true }).boundingBox()
  if (!more) throw new Error('not drawn')
  expect(more.x + more.width).toBeLessThanOrEqual(390)
})

test('in the list of a phone what is said of an item begins below its title in all rows', async ({
  page,
  open,
}) => {
  await open('?mode=edit')
  await editAtlas(page)
  const rows = editor(page).getByRole('list').getByRole('button')
  await expect(rows.nth(20)).toBeVisible()
  const offsets = await rows.evaluateAll((all) =>
    all.slice(0, 30).map((row) => {
      const [title, note] = [...row.children].map((part) => part.getBoundingClientRect())
      return title && note && [note.left - title.left, note.top >= title.bottom - 1]
    }),
  )
  expect(new Set(offsets.map(String))).toEqual(new Set(['0,true']))
})
