import type { Locator, Page } from '@playwright/test'
import { expect, test } from './atlas-page'
import { button, choose, editAtlas, editor, showFile, tab, undo, withoutFileSystem } from './edit-page'

const TO_FRANCE = 'Tehran to Évreux and Auvers-sur-Oise'

test('what is begun on the way to an event is told by its name on Save, and gone to where it stands', async ({
  page,
}) => {
  await withoutFileSystem(page)
  await openMehran(page)
  const told = (what: string) =>
    page.getByText(`What is typed or drawn could not be read or was not added, and is in no file: ${what}.`)
  const goThere = async (what: string) => {
    await button(page, /^All/).click()
    await tab(page, 'Problems').click()
    await page.keyboard.press('Control+s')
    await expect(told(what)).toBeInViewport()
    await button(page, 'Go there').click()
  }

  const place = editor(page).getByRole('combobox', { name: 'Place', exact: true })
  await place.fill('Atlantis')
  await place.press('Enter')
  const newPlace = editor(page).getByRole('group', { name: 'A new place: Atlantis' })
  await expect(newPlace.getByRole('textbox', { name: 'Position' })).toBeFocused()
  await goThere('New place “Atlantis” for “Capture of Mehran”')
  await expect(newPlace.getByRole('textbox', { name: 'Position' })).toBeFocused()
  await newPlace.getByRole('button', { name: 'Cancel' }).click()

  const claim = button(page, /^Claim 2:/)
  await claim.click()
  await button(page, 'A party that is not listed').click()
  const party = editor(page).getByRole('group', { name: 'A party that is not listed' }).getByLabel('Name')
  await party.fill('Der Spiegel')
  await goThere('New party “Der Spiegel” for “Capture of Mehran”')
  await expect(party).toBeFocused()
  await expect(claim).toHaveAttribute('aria-expanded', 'true')
  await button(page, 'Move claim 2 up').click()
  await expect(button(page, /^Claim 1:/)).toHaveAttribute('aria-expanded', 'true')
  await expect(party).toHaveValue('Der Spiegel')
  await button(page, /^Claim 2:/).click()
  await expect(party).toBeHidden()
  await button(page, /^Claim 1:/).click()
  await undo(page).click()
  await expect(claim).toHaveAttribute('aria-expanded', 'true')
  await expect(party).toHaveValue('Der Spiegel')
  await editor(page)
    .getByRole('group', { name: 'A party that is not listed' })
    .getByRole('button', { name: 'Cancel' })
    .click()

  const member = editor(page).getByLabel('Name of a new member')
  await member.fill('colour')
  await goThere('Name of a new member “colour” for “Capture of Mehran”')
  await expect(member).toBeFocused()
  await member.fill('')
})

test('a source that is begun, and a place for a new event, are gone to in what they were begun in', async ({
  page,
}) => {
  await withoutFileSystem(page)
  await page.goto('/?mode=edit')
  await editAtlas(page)
  const dialog = page.getByRole('dialog', { name: 'New source' })
  const title = dialog.getByRole('textbox', { name: 'Title', exact: true })
  const begin = async (name: string) => {
    await dialog.getByRole('button', { name: 'Write by hand' }).click()
    await title.fill(name)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
  const goThere = async (what: string) => {
    await page.keyboard.press('Control+s')
    await expect(editor(page).getByText(`and is in no file: ${what}.`)).toBeInViewport()
    await button(page, 'Go there').click()
  }
  const clear = async () => {
    await expect(dialog).toBeVisible()
    await dialog.getByRole('button', { name: 'Back' }).click()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
  await choose(page, 'Capture of Mehran')
  await button(page, 'New source').last().click()
  await begin('A diary')
  await button(page, /^All/).click()
  await goThere('New source “A diary” for “Capture of Mehran”')
  await expect(title).toHaveValue('A diary')
  await clear()
  await button(page, /^All/).click()
  await choose(page, 'Capture of Mehran')
  await expect(dialog).toBeHidden()
  await button(page, /^All/).click()

  await showFile(page, 'Sources')
  await button(page, 'Add').click()
  await page.getByRole('button', { name: 'New source', exact: true }).click()
  await begin('A letter')
  await showFile(page, 'Events')
  await goThere('New source “A letter”')
  await expect(title).toHaveValue('A letter')
  await clear()

  await showFile(page, 'Events')
  await button(page, 'Add').click()
  await page.getByRole('button', { name: 'New event at a place…' }).click()
  const ask = editor(page).getByRole('combobox', { name: /^Place, or latitude/ })
  await ask.fill('Atlantis')
  await ask.press('Enter')
  const place = editor(page).getByRole('group', { name: 'A new place: Atlantis' })
  await place.getByRole('textbox', { name: 'Name' }).fill('Atlantis, north')
  await showFile(page, 'Sources')
  await goThere('New place “Atlantis, north”')
  await expect(place.getByRole('textbox', { name: 'Position' })).toBeFocused()
})

test('a category is added on the way to an event, with a look of its own, and undone as one edit', async ({
  page,
}) => {
  await withoutFileSystem(page)
  await openMehran(page)
  const category = editor(page).getByRole('combobox', { name: 'Category', exact: true })
  const before = await category.inputValue()
  await category.fill('Ceasefire')
  await category.press('Enter')
  const made = editor(page).getByRole('group', { name: 'A new category: Ceasefire' })
  await made.getByRole('textbox', { name: 'Description' }).fill('Fighting is agreed to end.')
  // As a button that can be pressed looks, in the ink of what is read.
  const inkOf = (part: Locator) => part.evaluate((each) => getComputedStyle(each).color)
  const giveUp = made.getByRole('button', { name: 'Cancel' })
  expect(await inkOf(giveUp)).toBe(await inkOf(editor(page).getByRole('heading', { level: 2 })))
  await made.getByRole('button', { name: 'Add the category' }).click()
  await expect(category).toHaveValue('Ceasefire')
  await expect(category).toBeFocused()
  await showFile(page, 'Atlas')
  await button(page, /^Ceasefire/).click()
  await expect(editor(page).getByLabel('Shape', { exact: true }).last()).not.toHaveValue('')
  await undo(page).click()
  await expect(button(page, /^Ceasefire/)).toBeHidden()
  await expect(undo(page)).toBeDisabled()
  await showFile(page, 'Events')
  await expect(category).toHaveValue(before)
})

test('what is begun is there again after the tab was killed, though nothing else was done', async ({
  page,
  context,
}) => {
  await openMehran(page)
  await editor(page).getByRole('combobox', { name: 'Place', exact: true }).fill('Mayfield depot')
  await page.getByText('Add “Mayfield depot” as a place').click()
  const begun = { name: 'A new place: Mayfield depot' }
  await page.getByRole('group', begun).getByLabel('Name').fill('Depot of Mayfield')
  await expect(page.getByText('As opened')).toBeVisible()
  await expect.poll(() => page.evaluate(keptInBrowser)).toContain('Depot of Mayfield')
  const next = await context.newPage()
  await page.close({ runBeforeUnload: false })
  await next.goto('/?mode=edit')
  await button(next, /^Forget “Relocation Atlas/).click()
  const question = next.getByRole('alertdialog', { name: /^Forget “Relocation Atlas/ })
  await expect(question).toContainText('What was begun in its forms is in no file.')
  await question.getByRole('button', { name: 'Keep it' }).click()
  await editAtlas(next)
  await expect(next.getByText('New place “Depot of Mayfield” for “Capture of Mehran”')).toBeVisible()
  await button(next, 'Go there').click()
  await expect(next.getByRole('group', begun).getByLabel('Name')).toHaveValue('Depot of Mayfield')
})

test('what cannot be read in a stop stands in that stop when stops have moved, and in its field in another tab', async ({
  page,
  context,
}) => {
  await page.goto('/?mode=edit')
  await editAtlas(page)
  await showFile(page, 'Relocations')
  await choose(page, TO_FRANCE)
  const position = (of: Page, stop: number) =>
    editor(of)
      .getByRole('textbox', { name: /^Position/ })
      .nth(stop)
  await position(page, 1).fill('somewhere')
  await button(page, 'Move Stop 2 up').click()
  await expect(position(page, 0)).toHaveValue('somewhere')
  await expect(position(page, 1)).not.toHaveValue('somewhere')
  const other = await context.newPage()
  await other.goto('/?mode=edit')
  await editAtlas(other)
  await showFile(other, 'Relocations')
  await choose(other, TO_FRANCE)
  await position(page, 0).fill('somewhere else')
  await button(other, 'Edit them here').click()
  await expect(position(other, 0)).toHaveValue('somewhere else')
})

/** All that the databases of the page have, as text. */
async function keptInBrowser(): Promise<string> {
  const result = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  let texts = ''
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await result(indexedDB.open(name))
    for (const store of database.objectStoreNames)
      texts += JSON.stringify(await result(database.transaction(store).objectStore(store).getAll()))
    database.close()
  }
  return texts
}

async function openMehran(page: Page) {
  await page.goto('/?mode=edit')
  await editAtlas(page)
  await choose(page, 'Capture of Mehran')
}
