import type { Page } from '@playwright/test'
import { expect, test } from './atlas-page'
import { violations } from './axe'
import {
  button,
  dataFile,
  editAtlas,
  editor,
  save,
  showFile,
  tab,
  undo,
  withoutFileSystem,
} from './edit-page'

const maker = (page: Page) => page.getByRole('region', { name: 'Make a lesson' })
const title = (page: Page) => maker(page).getByRole('textbox', { name: 'Title' })
const mode = (page: Page, name: string) => page.getByRole('tab', { name, exact: true })
const shot = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}

const add = (page: Page) => page.getByRole('button', { name: 'Add it to these files' })
/** What takes the focus of a button that goes away. */
const note = (page: Page, text: string) => page.locator('[tabindex="-1"]').filter({ hasText: text }).last()

/** All that a lesson needs to be played. */
async function fillLesson(page: Page, name: string) {
  await title(page).fill(name)
  await maker(page).getByLabel('Summary').fill('How a road changed a valley.')
  await maker(page).getByRole('button', { name: 'Add step from this view' }).click()
  await maker(page).getByLabel('Heading').fill('The first year')
  await expect(add(page)).toHaveCount(0)
  await maker(page).getByLabel('Text', { exact: true }).fill('The road was opened in 1950.')
  await maker(page).getByRole('button', { name: 'All steps' }).click()
}

/** The lesson in the folder of the reader. */
const savedLesson = (page: Page) =>
  page.evaluate(async () => {
    try {
      const folder = await navigator.storage.getDirectory()
      const lessons = await folder.getDirectoryHandle('lessons')
      return await (await (await lessons.getFileHandle('the-road.json')).getFile()).text()
    } catch {
      return undefined
    }
  })

/** An atlas of one event, made in the page. */
async function newAtlas(page: Page) {
  await button(page, /^New atlas/).click()
  await showFile(page, 'Events')
  await button(page, 'Add').click()
  await button(page, 'New event').click()
  await editor(page).getByRole('textbox', { name: 'Title', exact: true }).fill('The road opens')
  await editor(page).getByRole('textbox', { name: 'Date', exact: true }).fill('1950')
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await withoutFileSystem(page)
})

test('a lesson of one’s own atlas is begun in its files, edited in the maker, put back, and taught', async ({
  page,
  open,
}) => {
  await open('?mode=edit')
  await newAtlas(page)
  await button(page, 'Add').click()
  await button(page, 'New lesson').click()
  await expect(title(page)).toBeFocused()
  await expect(page.getByText(/Still to be written: Title; Summary; .*Steps/)).toBeVisible()
  await expect(add(page)).toHaveCount(0)
  await shot(page, 'new-lesson')
  await fillLesson(page, 'The road')
  await add(page).click()
  await expect(page.getByText('lessons/the-road.json has it as it is here.')).toBeVisible()
  await expect(note(page, 'lessons/the-road.json has it as it is here.')).toBeFocused()
  await title(page).fill('How the road came')
  await expect(page.getByText('does not have all of this yet')).toBeVisible()
  await shot(page, 'maker')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Put it into its file' }).click()
  await expect(note(page, 'lessons/the-road.json has it as it is here.')).toBeFocused()
  await mode(page, 'Edit').click()
  await expect(button(page, /^How the road came/).first()).toBeVisible()
  await expect(undo(page)).toHaveAccessibleDescription(/How the road came/)
  await undo(page).click()
  await expect(button(page, /^The road/).first()).toBeVisible()
  await button(page, 'Redo').click()
  await button(page, 'Show it in Teach').click()
  await expect(page.getByRole('heading', { name: 'The first year' })).toBeVisible()
  await page.getByRole('button', { name: 'All lessons' }).first().click()
  await shot(page, 'taught')
  await page.getByRole('button', { name: 'Back to the lessons' }).click()
  await page.getByRole('listitem').getByRole('button', { name: 'Edit: How the road came' }).first().click()
  await expect(title(page)).toHaveValue('How the road came')
})

test('a lesson that was made under Teach is added to the files, and saved with them', async ({
  page,
  open,
}) => {
  // The folder that a reader would choose.
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() })
  })
  await open('?mode=edit')
  await newAtlas(page)
  await mode(page, 'Teach').click()
  await page.getByRole('region', { name: 'Your lessons' }).getByRole('button', { name: 'New lesson' }).click()
  await fillLesson(page, 'The road')
  await add(page).click()
  await expect(page.getByText('lessons/the-road.json has it as it is here.')).toBeVisible()
  await mode(page, 'Edit').click()
  await tab(page, 'Changes').click()
  await expect(editor(page).getByText('This file is new.')).toBeVisible()
  await shot(page, 'changes')
  await page.reload()
  await expect(button(page, /^Lessons 1/)).toBeVisible()
  await save(page).click()
  await expect(editor(page).getByText('Saved 6 files')).toBeVisible()
  const saved = await savedLesson(page)
  expect(JSON.parse(saved ?? '')).toMatchObject({ id: 'the-road', title: 'The road' })
  await button(page, 'Close the files').click()
  await button(page, 'Open a folder…').click()
  await expect(button(page, /^Lessons 1/)).toBeVisible()
  await expect(editor(page).getByText('As opened')).toBeVisible()
  await button(page, /^Lessons 1/).click()
  await button(page, /^The road(?: Error)?$/).click()
  await expect(button(page, 'Remove it from the atlas')).toHaveAccessibleDescription(
    /^Once it is removed, Save deletes/,
  )
  await button(page, 'Remove it from the atlas').click()
  await expect(button(page, /^Lessons/)).toHaveCount(0)
  await expect(undo(page)).toHaveAccessibleDescription(/The road/)
  await expect(editor(page).locator(':focus')).toHaveCount(1)
  await shot(page, 'removed')
  await tab(page, 'Changes').click()
  await expect(editor(page).getByText('This file is removed.')).toBeVisible()
  await shot(page, 'changes-removed')
  await save(page).click()
  await expect(editor(page).getByText('“lessons/the-road.json” was deleted from the folder.')).toBeVisible()
  await shot(page, 'saved-removed')
  expect(await violations(page)).toEqual([])
  expect(await savedLesson(page)).toBeUndefined()
  await undo(page).click()
  await expect(button(page, /^Lessons 1/)).toBeVisible()
  await save(page).click()
  await expect(editor(page).getByText('Saved 2 files')).toBeVisible()
  expect(await savedLesson(page)).toBe(saved)
})

test('a lesson of the atlas leads from its file to its steps and back, and nothing else of the file changes', async ({
  page,
  open,
}) => {
  await open('?mode=edit')
  await editAtlas(page)
  const menu = editor(page)
    .getByRole('navigation', { name: 'Files' })
    .getByRole('button', { name: /^Lessons/ })
  await menu.click()
  const first = editor(page).getByRole('group', { name: 'Lessons' }).getByRole('button').first()
  const name = (await first.getAttribute('title')) ?? ''
  await first.click()
  await button(page, 'Edit its steps').click()
  const before = await title(page).inputValue()
  await title(page).fill('Another title')
  // What is not in the file yet is told there.
  await mode(page, 'Edit').click()
  await expect(editor(page).getByText(/^Teach has changes of this lesson/)).toBeVisible()
  await menu.click()
  await editor(page)
    .getByRole('button', { name: /^Events/ })
    .first()
    .click()
  await editor(page).getByRole('button', { name: 'Show the lesson' }).click()
  await mode(page, 'Teach').click()
  await page.getByRole('button', { name: 'Put it into its file' }).click()
  await mode(page, 'Edit').click()
  await expect(editor(page).getByText(/^Teach has changes of this lesson/)).toBeHidden()
  await expect(button(page, /^Another title/).first()).toBeVisible()
  const download = page.waitForEvent('download')
  await save(page).click()
  const text = await (await (await download).createReadStream()).toArray()
  expect(Buffer.concat(text).toString()).toBe(
    dataFile(name).replace(JSON.stringify(before), JSON.stringify('Another title')),
  )
})

test('what is asked of a lesson that one has already, and what is missing of an atlas, is seen at once', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open('?mode=edit')
  const lesson = JSON.parse(dataFile('lessons/from-tehran-to-manez.json'))
  const atlas = { ...JSON.parse(dataFile('atlas.json')), lessons: ['from-tehran-to-manez', 'gone'] }
  const chooser = page.waitForEvent('filechooser')
  await button(page, 'Open files…').click()
  const file = (name: string, value: unknown) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(value, undefined, 2)),
  })
  await (await chooser).setFiles([file('atlas.json', atlas), file('from-tehran-to-manez.json', lesson)])
  await expect(editor(page).getByText(/^“lessons\/gone\.json”: the atlas lists this lesson/)).toBeInViewport()
  await shot(page, 'missing')
  expect(await violations(page)).toEqual([])
  await mode(page, 'Teach').click()
  const edit = page.getByRole('button', { name: `Edit: ${lesson.title}` })
  await edit.first().click()
  await title(page).fill('Mine')
  await page.getByRole('button', { name: 'Back to the lessons' }).click()
  await shot(page, 'both')
  await edit.first().click()
  const asked = page.getByText(/^You have the lesson of this file already: “Mine”/)
  await expect(asked).toBeInViewport()
  await expect(page.locator(':focus').filter({ has: asked })).toHaveCount(1)
  await shot(page, 'twin')
})
