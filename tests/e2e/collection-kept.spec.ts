import { card, events, expect, query, test, time } from './atlas-page'
import { violations } from './axe'
import { about, lines, openFile, total, withoutFileSystem } from './collection-page'

test.beforeEach(({ page }) => withoutFileSystem(page))

const TOWNS = lines([
  { title: 'Bridge is opened', date: '1890-05-01', place: 'Mainz', at: [8.27, 50] },
  { title: 'Flood', date: '1920-02', place: 'Bonn', at: [7.1, 50.73] },
  { title: 'Mill burns down', date: '1921', place: 'Mainz', at: [8.27, 50] },
])
const OTHERS = lines([
  { title: 'Comet', date: '1811-09', at: [10, 50] },
  { title: 'Eclipse', date: '1842-07-08', at: [9, 45] },
])

const atlas = /Relocation Atlas/

test('a file is there again when the page is loaded again, and in another tab, with its view', async ({
  page,
  open,
  context,
}) => {
  await open()
  await openFile(page, 'my towns.geojsonl', TOWNS)
  expect(query(page).get('file')).toMatch(/^[0-9a-z]+-[0-9a-z]+\/my towns\.geojsonl$/)
  await time(page).getByRole('textbox', { name: 'To date' }).fill('1920')
  await page.keyboard.press('Enter')
  await events(page).getByRole('button', { name: /Flood/ }).click()
  await expect(page).toHaveURL(/to=1920.*event=/)
  await page.getByRole('button', { name: 'About this file' }).click()
  await expect(about(page)).toContainText('It is kept in this browser only')
  await page.goBack()
  await expect(card(page)).toContainText('Flood')
  await page.reload()
  const isThere = async (shown: typeof page) => {
    await expect(shown.getByRole('heading', { level: 1, name: 'my towns.geojsonl' })).toBeVisible()
    await expect(total(shown)).toHaveText('2 of 3 events')
    await expect(card(shown)).toContainText('Flood')
  }
  await isThere(page)
  const second = await context.newPage()
  await second.goto(page.url())
  await isThere(second)
})

test('where a file is not, its address says so, and leads to its date and event once it is opened', async ({
  page,
  open,
}) => {
  await open()
  await openFile(page, 'towns.geojsonl', TOWNS)
  await events(page).getByRole('button', { name: /Flood/ }).click()
  await time(page).getByRole('textbox', { name: 'To date' }).fill('1920')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/to=1920/)
  const address = page.url()
  // As in a browser that does not keep it.
  await page.evaluate(() => indexedDB.deleteDatabase('relocation-atlas-files'))
  await page.goto(address.replace('file=', 'then=1&file='))
  await expect(page.getByRole('heading', { level: 1, name: 'Open “towns.geojsonl” again' })).toBeFocused()
  await expect(page.getByRole('main')).toContainText('It is not on the web')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open the file…' }).click()
  await (await chooser).setFiles({ name: 'towns.geojsonl', mimeType: '', buffer: Buffer.from(TOWNS) })
  await expect(total(page)).toHaveText('2 of 3 events')
  await expect(card(page)).toContainText('Flood')
  await expect(page.getByText('was not understood')).toHaveCount(0)
})

test('an address of a file that nobody has leads on to the atlas', async ({ page, open, visit }) => {
  await visit('?file=%3Cb%3E%E2%80%AEx.geojson&event=b0&map=3/9/9')
  await expect(page.getByRole('heading', { level: 1, name: 'Open “<b>x.geojson” again' })).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator(`[data-theme="${colorScheme}"]`)).toBeVisible()
    expect(await violations(page)).toEqual([])
  }
  await page.getByRole('button', { name: 'Show the atlas' }).click()
  await expect(page.getByRole('heading', { level: 1, name: atlas })).toBeVisible()
  expect(new URL(page.url()).search).toBe('')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Open “<b>x.geojson” again' })).toBeVisible()
  await open()
})

test('Back leads from a file to what was shown before it, and Forward to the file again', async ({
  page,
  open,
}) => {
  await open('?to=1990')
  const heading = (name: string | RegExp) =>
    expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await openFile(page, 'towns.geojsonl', TOWNS)
  await events(page).getByRole('button', { name: /Flood/ }).click()
  await openFile(page, 'others.geojsonl', OTHERS)
  await expect(total(page)).toHaveText('2 of 2 events')
  await page.goBack()
  await heading('towns.geojsonl')
  await expect(card(page)).toContainText('Flood')
  await page.goBack()
  await expect(card(page)).toHaveCount(0)
  await heading('towns.geojsonl')
  await page.goBack()
  await heading(atlas)
  await expect(time(page).getByRole('textbox', { name: 'To date' })).toHaveValue('1990-12-31')
  await page.goForward()
  await heading('towns.geojsonl')
  await expect(total(page)).toHaveText('3 of 3 events')
  await page.getByRole('button', { name: 'Close it and show the atlas' }).click()
  await heading(atlas)
  await page.goBack()
  await heading('towns.geojsonl')
  await expect(total(page)).toHaveText('3 of 3 events')
})

test('a file that was closed is kept no longer', async ({ page, open }) => {
  await open()
  await openFile(page, 'towns.geojsonl', TOWNS)
  await page.getByRole('button', { name: 'About this file' }).click()
  await expect(about(page)).toContainText('It is kept in this browser only')
  await page.getByRole('button', { name: 'Close it and show the atlas' }).click()
  await expect(page.getByRole('heading', { level: 1, name: atlas })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: atlas })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Open “towns.geojsonl” again' })).toBeVisible()
})

test('of two files that tabs show both are kept, and of one tab the newer', async ({
  page,
  open,
  context,
}) => {
  await open()
  await openFile(page, 'towns.geojsonl', TOWNS)
  const kept = (shown: typeof page) =>
    shown.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('relocation-atlas-files')
        request.onsuccess = () => resolve(request.result)
      })
      const request = database.transaction('files').objectStore('files').getAll()
      const files = await new Promise<File[]>((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
      database.close()
      return files.map(({ name }) => name).sort()
    })
  await expect.poll(() => kept(page)).toEqual(['towns.geojsonl'])
  const second = await context.newPage()
  await withoutFileSystem(second)
  await second.goto('/')
  await openFile(second, 'others.geojsonl', OTHERS)
  await expect.poll(() => kept(second)).toEqual(['others.geojsonl', 'towns.geojsonl'])
  await openFile(second, 'third.geojsonl', OTHERS.replace('Comet', 'Meteor'))
  await expect.poll(() => kept(second)).toEqual(['third.geojsonl', 'towns.geojsonl'])
})

test('where the browser keeps nothing the panel says so', async ({ page, open }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'SecurityError')
    }
  })
  await open()
  await openFile(page, 'towns.geojsonl', TOWNS)
  await page.getByRole('button', { name: 'About this file' }).click()
  await expect(about(page)).toContainText('you have to open the file anew')
})
