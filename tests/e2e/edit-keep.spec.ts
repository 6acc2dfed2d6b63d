import type { Page } from '@playwright/test'
import { chronicle, eventButton, expect, map, test } from './atlas-page'
import {
  button,
  choose,
  editAtlas,
  editor,
  kept,
  openFile,
  save,
  tab,
  undo,
  withoutFileSystem,
} from './edit-page'

const UNDERGROUND = 'The MEK goes underground and takes up arms'
const title = (page: Page) => editor(page).getByRole('textbox', { name: 'Title', exact: true })

async function retitle(page: Page, text: string) {
  await choose(page, UNDERGROUND)
  await title(page).fill(text)
  await kept(page)
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await withoutFileSystem(page)
})

test('a tab that dies loses nothing, and what was done can be undone in the next', async ({ page, open }) => {
  await open('?mode=edit')
  await editAtlas(page)
  await retitle(page, 'Underground')
  const next = await page.context().newPage()
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => {})
  await crashed
  await next.goto('/?mode=edit')
  await editor(next)
    .getByRole('button', { name: /^Go on: one edit, / })
    .click()
  await expect(editor(next).getByText(/^What you had done until .+ was brought back/)).toBeVisible()
  await expect(editor(next).getByText('One file changed, kept in this browser')).toBeVisible()
  await choose(next, 'Underground')
  await undo(next).click()
  await expect(title(next)).toHaveValue(UNDERGROUND)
  await expect(editor(next).getByText('As opened')).toBeVisible()
})

test('a tab that is loaded again asks first, and goes on where it was', async ({ page, open }) => {
  await open('?mode=edit')
  await editAtlas(page)
  await retitle(page, 'Underground')
  const asked = page.waitForEvent('dialog')
  const reloaded = page.reload()
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()
  await reloaded
  await expect(editor(page).getByText('One file changed, kept in this browser')).toBeVisible()
  await undo(page).click()
  await expect(save(page)).toBeDisabled()
})

test('what is typed in a form and cannot be read waits there, and is asked about as the files are closed', async ({
  page,
  open,
}) => {
  await open('?mode=edit')
  await editAtlas(page)
  await choose(page, 'Capture of Mehran')
  const position = () => editor(page).getByRole('textbox', { name: 'Position', exact: true })
  const place = () => editor(page).getByRole('combobox', { name: 'Place', exact: true }).first()
  await position().fill('33.12 north of somewhere')
  await place().fill('Nowhere')
  await button(page, 'All').click()
  await choose(page, 'Capture of Mehran')
  await expect(position()).toHaveValue('33.12 north of somewhere')
  await expect(place()).toHaveValue('Nowhere')
  await button(page, 'Close the files').click()
  const asked = page.getByRole('alertdialog', { name: 'Close without keeping?' })
  await expect(asked).toContainText('“33.12 north of somewhere”')
  await asked.getByRole('button', { name: 'Go on editing' }).click()
  await position().fill('33.12, 46.16')
  await place().fill('Mehran')
  await page.keyboard.press('Enter')
  await button(page, 'Close the files').click()
  await expect(button(page, 'Open files…')).toBeVisible()
})

test('of two tabs one edits, and the other is told and takes over all that was done', async ({
  page,
  open,
}) => {
  await open('?mode=edit')
  await editAtlas(page)
  await retitle(page, 'Underground')
  const other = await page.context().newPage()
  await other.goto('/?mode=edit')
  await editAtlas(other)
  await expect(editor(other).getByText(/^These files are open in another tab/)).toBeVisible()
  await choose(other, 'Underground')
  await expect(title(other)).toBeDisabled()
  await editor(other).getByRole('link', { name: 'Sources', exact: true }).click()
  await expect(editor(other).getByRole('heading', { name: 'Sources', exact: true })).toBeFocused()
  await expect(editor(other).getByText(/was brought back/)).toBeHidden()
  await expect(button(other, 'Delete')).toBeHidden()
  await editor(other).getByRole('tab', { name: 'Changes' }).click()
  await expect(editor(other).getByText('Underground').first()).toBeVisible()
  await expect(editor(other).getByRole('button', { name: /^Take back/ })).toHaveCount(0)
  await editor(other).getByRole('tab', { name: 'All edits' }).click()
  await expect(button(other, /Before the first edit/)).toBeDisabled()
  await editor(other).getByRole('tab', { name: 'Send' }).click()
  await expect(editor(other).getByRole('textbox', { name: 'Text to send' })).toBeVisible()
  await expect(editor(other).getByRole('button', { name: /events\.geojson$/ })).toHaveCount(0)
  await editor(other).getByRole('tab', { name: 'Form' }).click()

  await button(other, 'Edit them here').click()
  await expect(editor(other).getByText(/^These files are open in another tab/)).toBeHidden()
  await expect(title(other)).toBeEnabled()
  await expect(button(other, 'Delete')).toBeVisible()
  await title(other).fill('Underground, twice')
  await kept(other)
  await expect(editor(page).getByText(/^These files are open in another tab/)).toBeVisible()
  await expect(title(page)).toBeDisabled()

  await other.close()
  await expect(editor(page).getByText(/^These files are open in another tab/)).toBeHidden()
  await expect(title(page)).toHaveValue('Underground, twice')
  await undo(page).click()
  await expect(title(page)).toHaveValue('Underground')
})

test('of two tabs with the same own file the second is told, also before anything is edited', async ({
  page,
  open,
}) => {
  const text =
    '{ "type": "FeatureCollection", "features": [{ "type": "Feature", "id": "a", "properties": { "title": "First" }, "geometry": null }] }'
  await open('?mode=edit')
  await openFile(page, 'own.geojson', text)
  await choose(page, 'First')
  const other = await page.context().newPage()
  await withoutFileSystem(other)
  await other.goto('/?mode=edit')
  await openFile(other, 'own.geojson', text)
  await expect(editor(other).getByText(/^These files are open in another tab/)).toBeVisible()
  await button(other, 'Edit them here').click()
  await choose(other, 'First')
  await title(other).fill('Second')
  await kept(other)
  await expect(editor(page).getByText(/^These files are open in another tab/)).toBeVisible()
  await other.close()
  await expect(title(page)).toHaveValue('Second')
})

test('a browser that keeps nothing says so, and offers a copy', async ({ page, open }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  })
  await open('?mode=edit')
  await editAtlas(page)
  await choose(page, UNDERGROUND)
  await title(page).fill('Underground')
  await expect(editor(page).getByText(/^This browser does not keep what you do/)).toBeVisible()
  await expect(editor(page).getByText('not kept: this browser refuses')).toBeVisible()
  const download = page.waitForEvent('download')
  await button(page, 'Download a copy').click()
  expect((await download).suggestedFilename()).toBe('events.geojson')

  await button(page, 'Close the files').click()
  const question = page.getByRole('alertdialog', { name: 'Close without keeping?' })
  await question.getByRole('button', { name: 'Go on editing' }).click()
  await expect(title(page)).toHaveValue('Underground')
  await button(page, 'Close the files').click()
  const copy = page.waitForEvent('download')
  await question.getByRole('button', { name: 'Download copies and close' }).click()
  expect((await copy).suggestedFilename()).toBe('events.geojson')
  await expect(button(page, 'Open files…')).toBeVisible()
})

test('what is downloaded goes on being told against what is published', async ({ page, open }) => {
  await open('?mode=edit')
  await editAtlas(page)
  await retitle(page, 'Underground')
  await save(page).click()
  await expect(editor(page).getByText('One change, downloaded as events.geojson')).toBeVisible()
  await tab(page, 'Changes').click()
  await expect(editor(page).getByText(UNDERGROUND).first()).toBeVisible()
})

test('a kept file is not forgotten while another tab has it, nor without asking', async ({ page, open }) => {
  await open('?mode=edit')
  await editAtlas(page)
  await retitle(page, 'Underground')
  const other = await page.context().newPage()
  await other.goto('/?mode=edit')
  const forget = button(other, /^Forget “Relocation Atlas/)
  const question = other.getByRole('alertdialog', { name: /^Forget “Relocation Atlas.*”\?$/ })
  await forget.click()
  await question.getByRole('button', { name: 'Forget it' }).click()
  await expect(editor(other).getByText(/is open in another tab/)).toBeVisible()
  await button(page, 'Close the files').click()
  await forget.click()
  await question.getByRole('button', { name: 'Keep it' }).click()
  await expect(forget).toBeVisible()
  await forget.click()
  await question.getByRole('button', { name: 'Forget it' }).click()
  await expect(forget).toBeHidden()
})

test('exploring shows what was edited, and editing goes on where it was', async ({ page, open }) => {
  await open('?mode=edit')
  await editAtlas(page)
  await choose(page, UNDERGROUND)
  await title(page).fill('Underground')
  await kept(page)
  await tab(page, 'Table').click()
  await page.getByRole('tab', { name: 'Explore' }).click()
  await expect(eventButton(page, /^Underground/)).toBeVisible()
  await expect(chronicle(page).getByText(UNDERGROUND)).toBeHidden()
  await page.getByRole('tab', { name: 'Edit' }).click()
  await expect(tab(page, 'Table')).toHaveAttribute('aria-selected', 'true')
  await expect(undo(page)).toBeEnabled()

  await page.goBack()
  await expect(chronicle(page)).toBeVisible()
  await page.goBack()
  await expect(editor(page).getByText('One file changed, kept in this browser')).toBeVisible()
  await expect(map(page)).toBeVisible()
})

test('a file that the browser gives a hold of is saved in place, and opened again from the recent ones', async ({
  page,
  open,
}) => {
  // A file of the page's own stands for one of the disk.
  await page.addInitScript(() => {
    const picker = async () => {
      const folder = await navigator.storage.getDirectory()
      const handle = await folder.getFileHandle('own.geojson', { create: true })
      if ((await handle.getFile()).size === 0) {
        const out = await handle.createWritable()
        await out.write(
          '{ "type": "FeatureCollection", "features": [\n  { "type": "Feature", "id": "a", "properties": { "title": "First", "date": "1981" }, "geometry": null }\n] }\n',
        )
        await out.close()
      }
      return [handle]
    }
    Object.assign(window, { showOpenFilePicker: picker })
  })
  await open('?mode=edit')
  await button(page, 'Open files…').click()
  await choose(page, 'First')
  await editor(page).getByRole('textbox', { name: 'Date', exact: true }).fill('1982')
  await kept(page)
  await page.keyboard.press('Control+s')
  await expect(editor(page).getByText('One change, saved in own.geojson')).toBeVisible()
  const text = () =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory()
      return (await (await folder.getFileHandle('own.geojson')).getFile()).text()
    })
  expect(await text()).toContain('"date": "1982"')

  await button(page, 'Close the files').click()
  // What was open is in the address.
  await editor(page)
    .getByRole('button', { name: /^own\.geojson/ })
    .click()
  await editor(page).getByRole('textbox', { name: 'Date', exact: true }).fill('1983')
  await page.keyboard.press('Control+s')
  await expect(editor(page).getByText('One change, saved in own.geojson')).toBeVisible()
  expect(await text()).toContain('"date": "1983"')

  await page.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('own.geojson')
    const theirs = (await (await handle.getFile()).text()).replace(
      /\n\]/,
      ',\n  { "type": "Feature", "id": "b", "properties": { "title": "Theirs", "date": "1981" }, "geometry": null }\n]',
    )
    const out = await handle.createWritable()
    await out.write(theirs)
    await out.close()
  })
  await editor(page).getByRole('textbox', { name: 'Date', exact: true }).fill('1984')
  await kept(page)
  await page.keyboard.press('Control+s')
  const question = page.getByRole('alertdialog', { name: '“own.geojson” has changed meanwhile' })
  await question.getByRole('button', { name: 'Not now' }).click()
  expect(await text()).toContain('"date": "1983"')
  await editor(page).getByRole('button', { name: 'See what to do…' }).click()
  await question.getByRole('button', { name: 'Bring both together' }).click()
  await page.keyboard.press('Control+s')
  await expect(editor(page).getByText('One change, saved in own.geojson')).toBeVisible()
  expect(await text()).toContain('"date": "1984"')
  expect(await text()).toContain('"title": "Theirs"')

  // What was brought together is not overwritten either once that is undone.
  await undo(page).click()
  await page.keyboard.press('Control+s')
  await expect(question).toBeVisible()
  expect(await text()).toContain('"title": "Theirs"')
})
