import { expect, type Page, test } from '@playwright/test'
import { violations } from './axe'
import { button, editor, saved, showFile, tab, withoutFileSystem } from './edit-page'

const TABLE = `Title\tDate\tPlace\tLatitude\tLongitude\tArchitect
First mill\tabout 1890\tRiverton\t53°28′N\t2°14′W\tA. Smith
Flood\t28 June 1981\tLower town\t53,47\t-2,25\t
`
const CSV = Buffer.from('Wann;Was;Wo;Breite;Länge\n8. Juli 1914;Brücke eröffnet;Markt;48,1;11,5\n', 'latin1')
const KML = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Mill</name>
<TimeStamp><when>1890</when></TimeStamp><Point><coordinates>-2.24,53.48</coordinates></Point></Placemark></Document></kml>`

const files = [
  { name: 'liste.csv', buffer: CSV, title: 'Brücke eröffnet', date: '1914-07-08' },
  { name: 'mill.kml', buffer: Buffer.from(KML), title: 'Mill', date: '1890' },
  {
    name: 'timeline.json',
    buffer: Buffer.from('{"events":[{"start_date":{"year":"1890"},"text":{"headline":"Mill"}}]}'),
    title: 'Mill',
    date: '1890',
  },
]

for (const { name, buffer, title, date } of files)
  test(`${name} is opened as a new file, which is saved beside it`, async ({ page }) => {
    await withoutFileSystem(page)
    await page.goto('/?mode=edit')
    const chooser = page.waitForEvent('filechooser')
    await editor(page).getByRole('button', { name: 'Open files…' }).click()
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer })
    const created = name.replace(/\w+$/, 'geojson')
    const dialog = page.getByRole('dialog', { name: `Open “${name}”` })
    await expect(dialog).toBeVisible()
    expect(await violations(page, 'dialog')).toEqual([])
    await dialog.getByRole('button', { name: `Open 1 feature as ${created}` }).click()
    await expect(tab(page, 'Form')).toBeVisible()
    const text = (await saved(page)).get(created)?.toString() ?? ''
    expect(JSON.parse(text).features[0].properties).toMatchObject({ title, date })
  })

test('a file of another form can be opened as the text that it is', async ({ page }) => {
  await page.goto('/?mode=edit')
  await editor(page).getByRole('button', { name: 'Paste GeoJSON or a table…' }).click()
  await editor(page).getByRole('textbox').fill(KML)
  await editor(page).getByRole('button', { name: 'Open this text' }).click()
  await page.getByRole('button', { name: 'Open the text as it is' }).click()
  await tab(page, 'Text').click()
  await expect(editor(page).getByText('<name>Mill</name>')).toBeVisible()
})

test('a table with headings is pasted into a new file as features, which one undo takes back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?mode=edit')
  await page.getByRole('button', { name: /^New file of features/ }).click()
  await tab(page, 'Table').click()
  await page.getByRole('grid').focus()
  await page.evaluate((text) => navigator.clipboard.writeText(text), TABLE)
  await page.keyboard.press('Control+v')
  const dialog = page.getByRole('dialog', { name: 'Rows of a table' })
  await expect(dialog.getByLabel('“Date” is taken as')).toHaveValue('date')
  await expect(dialog.getByText('1890~', { exact: true })).toBeVisible()
  await dialog.getByRole('button', { name: 'Add 2 rows' }).click()
  await expect(page.getByText('2 of 2 rows')).toBeVisible()
  await expect(page.getByText('2 rows added at the end.')).toBeVisible()
  await expect(page.getByRole('grid')).toBeFocused()
  await expect(page.getByRole('row', { name: /^First mill 1890~/ })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('0 of 0 rows')).toBeVisible()
  await expect(page.getByText('2 rows added at the end.')).toHaveCount(0)
})

test('rows that are pasted below the events of an atlas begin as its events do', async ({ page }) => {
  const rows = 'Event\tWhen\tWhere\tLat\tLong\tCategory\nA flood\t28 June 1981\tRiverton\t53.4\t-2.2\tSociety'
  await pasteBelowEvents(page, rows)
  await page.getByRole('button', { name: 'Add 1 row' }).click()
  await expect(page.getByText('1 row added at the end.')).toBeVisible()
  await tab(page, 'Text').click()
  for (const written of [
    '"id": "a-flood-1981"',
    '"category": "society"',
    '"placeNote": "Riverton"',
    '"claims": []',
  ])
    await expect(editor(page).getByText(written).first()).toBeVisible()
})

test('towns and categories that are new with rows that are pasted become those of the atlas, which the same undo takes back', async ({
  page,
}) => {
  const rows =
    'Event\tWhen\tWhere\tCategory\nA flood\t28 June 1981\tParis\tSport\nA strike\t1982\tParis, France\tGames'
  await pasteBelowEvents(page, rows)
  const dialog = page.getByRole('dialog', { name: 'Rows of a table' })
  await expect(dialog.getByRole('button', { name: 'Add 2 rows, 2 without position' })).toBeVisible()
  for (const name of ['Paris', 'Paris, France']) {
    const meaning = dialog.getByRole('combobox', { name: `What “${name}” means` })
    const town = meaning.getByRole('option', { name: /^Paris, France, as a new place of the atlas/ })
    await meaning.selectOption((await town.getAttribute('value')) ?? '')
  }
  await expect(
    dialog.getByText('“Sport” (line 2) is no category of the atlas; as it stands, Problems will list it.'),
  ).toBeVisible()
  for (const name of ['Sport', 'Games'])
    await dialog
      .getByRole('combobox', { name: `Category that “${name}” means` })
      .selectOption(`“${name}” as a new category of the atlas`)
  expect(await violations(page, 'dialog')).toEqual([])
  await dialog.getByRole('button', { name: 'Add 2 rows', exact: true }).click()
  await expect(
    page.getByText('2 rows added at the end, and with them 1 place and 2 categories.'),
  ).toBeVisible()
  await tab(page, 'Text').click()
  const text = editor(page).getByRole('textbox', { name: /source text$/ })
  await expect(text.getByText('"place": "paris"')).toHaveCount(2)
  await expect(text.getByText('"category": "sport"')).toHaveCount(1)
  const toEndOf = async (file: string) => {
    await showFile(page, file)
    await text.focus()
    await page.keyboard.press('Control+End')
  }
  await toEndOf('Atlas')
  await expect(text.getByText('"label": "Games"')).toHaveCount(1)
  await toEndOf('Places')
  await expect(text.getByText('"id": "paris"')).toHaveCount(1)
  await button(page, 'Undo').click()
  await expect(text.getByText('"id": "paris"')).toHaveCount(0)
  await toEndOf('Atlas')
  await expect(text.getByText('"parties"')).toHaveCount(1)
  await expect(text.getByText('"label": "Games"')).toHaveCount(0)
  await showFile(page, 'Events')
  await expect(text.getByText('"A flood"')).toHaveCount(0)
})

/** Begins an atlas and pastes rows below its events, of which there are none. */
async function pasteBelowEvents(page: Page, rows: string) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?mode=edit')
  await button(page, /^New atlas/).click()
  await showFile(page, 'Events')
  await tab(page, 'Table').click()
  await page.getByRole('grid').focus()
  await page.evaluate((text) => navigator.clipboard.writeText(text), rows)
  await page.keyboard.press('Control+v')
}
