import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import type { Lesson } from '../../src/domain/lesson/lesson'
import { expect, test } from './atlas-page'
import { violations } from './axe'
import { type PdfPage, pdfPages } from './pdf-pages'

const ID = 'from-tehran-to-manez'
const lesson = JSON.parse(readFileSync(`data/lessons/${ID}.json`, 'utf8')) as Lesson

const PAPERS = [
  { paper: 'A4', width: 595, height: 842 },
  { paper: 'Letter', width: 612, height: 792 },
] as const

test.use({ contextOptions: { reducedMotion: 'reduce' } })

async function openHandouts(page: Page) {
  await page.getByRole('button', { name: 'Print or download' }).click()
  return page.getByRole('dialog', { name: 'Print or download' })
}

/** Prints what is chosen in the dialog, once `look` has seen what will stand on paper. */
async function print(
  page: Page,
  path: string,
  look: (sheet: Locator) => Promise<void> = async () => {},
): Promise<readonly PdfPage[]> {
  await page.getByRole('button', { name: 'Print…' }).click()
  await page.waitForFunction(() => Reflect.get(globalThis, 'printed'))
  const sheet = page.locator('.handout')
  await page.emulateMedia({ media: 'print' })
  await look(sheet)
  await page.emulateMedia({ media: null })
  // The browser tells that it has printed, as it does after its own dialog.
  await page.pdf({ path, preferCSSPageSize: true })
  await expect(sheet).toHaveCount(0)
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'printed'))
  return pdfPages(path)
}

/** The maps of a page: glows of bases in its key are pictures too, small ones. */
const mapsOn = ({ pictures }: PdfPage) => pictures.filter(([width]) => width > 500)
const stepsOn = ({ anchors }: PdfPage) => anchors.filter((anchor) => anchor.startsWith('step-'))

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => Reflect.set(globalThis, 'printed', true)
  })
})

for (const { paper, width, height } of PAPERS) {
  test(`each step is printed on a page of ${paper} with its map, and all sources are at the end`, async ({
    page,
    open,
  }, info) => {
    await open(`?mode=teach&lesson=${ID}&step=2&theme=dark`)
    const dialog = await openHandouts(page)
    await dialog.getByRole('radio', { name: paper, exact: true }).check()
    const [title, ...rest] = await print(page, info.outputPath('lesson.pdf'), async (sheet) => {
      await expect(sheet.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible()
      await expect(sheet.getByText(`lesson=${ID}&step=1`)).toBeVisible()
      await expect(page.getByRole('dialog')).toBeHidden()
      for (const [index, { heading }] of lesson.steps.entries()) {
        const section = sheet.locator(`#step-${index + 1}`)
        await expect(section.getByRole('heading', { name: `${index + 1}. ${heading}` })).toBeVisible()
      }
      expect(await sheet.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)')
    })
    if (!title) throw new Error('no page')
    const steps = rest.slice(0, lesson.steps.length)
    const sources = rest.slice(lesson.steps.length)
    for (const each of [title, ...rest]) expect(each).toMatchObject({ width, height })
    expect(mapsOn(title)).toEqual([[1800, 750]])
    for (const [index, step] of steps.entries()) {
      expect(stepsOn(step)).toEqual([`step-${index + 1}`])
      expect(mapsOn(step)).toEqual([[1800, expect.any(Number)]])
      // Of several places, or of one.
      expect([955, 720]).toContain(mapsOn(step)[0]?.[1])
    }
    expect(sources[0]?.anchors).toContain('source-1')
    expect(sources.length).toBeLessThanOrEqual(5)
    expect(sources.flatMap(mapsOn)).toEqual([])
  })
}

for (const { paper } of PAPERS) {
  test(`two steps on a page of ${paper} take half of the pages, and none is cut`, async ({
    page,
    open,
  }, info) => {
    await open(`?mode=teach&lesson=${ID}`)
    const dialog = await openHandouts(page)
    await dialog.getByRole('radio', { name: paper, exact: true }).check()
    await dialog.getByRole('radio', { name: 'Two, to save paper' }).check()
    const [, ...pages] = await print(page, info.outputPath('two.pdf'))
    const half = Math.ceil(lesson.steps.length / 2)
    for (const [index, each] of pages.slice(0, half).entries()) {
      const numbers = [2 * index + 1, 2 * index + 2].filter((number) => number <= lesson.steps.length)
      expect(stepsOn(each)).toEqual(numbers.map((number) => `step-${number}`).toSorted())
      expect(mapsOn(each)).toHaveLength(numbers.length)
    }
    expect(pages[half]?.anchors).toContain('source-1')
  })
}

test('the worksheet asks and the answer sheet answers, each on paper of its own', async ({
  page,
  open,
}, info) => {
  await open(`?mode=teach&lesson=${ID}`)
  const dialog = await openHandouts(page)
  await dialog.getByRole('radio', { name: /^Worksheet/ }).check()
  const tasks = ['Places', 'In order', 'Where and when?', 'Who says so?']
  let numbers = 0
  const pages = await print(page, info.outputPath('worksheet.pdf'), async (sheet) => {
    for (const name of tasks) await expect(sheet.getByRole('heading', { name })).toBeVisible()
    numbers = await sheet.locator('.numbered-map text').count()
  })
  expect(numbers).toBeGreaterThan(2)
  expect(pages.length).toBeLessThanOrEqual(2)
  expect(pages.flatMap(mapsOn)).toEqual([[1800, 850]])

  await dialog.getByRole('radio', { name: /^Answer sheet/ }).check()
  await print(page, info.outputPath('answers.pdf'), async (sheet) => {
    for (const name of tasks) await expect(sheet.getByRole('heading', { name })).toBeVisible()
    await expect(sheet.locator('.worksheet-key-places > li')).toHaveCount(numbers)
  })
})

test('the file opens by itself, asks for nothing, and axe finds nothing in it', async ({
  page,
  open,
  browser,
}, info) => {
  await open(`?mode=teach&lesson=${ID}`)
  const dialog = await openHandouts(page)
  await dialog.getByRole('radio', { name: /^Download lesson/ }).check()
  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download' }).click()
  const download = await saving
  expect(download.suggestedFilename()).toBe(`${ID}.html`)
  await expect(dialog.getByRole('status')).toHaveText(/^Saved as .+ \(\d+(\.\d)? MB\)\.$/)
  const path = info.outputPath('lesson.html')
  await download.saveAs(path)

  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390],
  ] as const) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, offline: true })
    const file = await context.newPage()
    const asked: string[] = []
    const complaints: string[] = []
    file.on('request', (request) => asked.push(request.url()))
    file.on('console', (message) => complaints.push(message.text()))
    await file.route(/^https?:/, (route) => route.abort())
    await file.goto(pathToFileURL(path).href)
    await expect(file.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible()
    const drawn = await file
      .locator('img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth))
    expect(drawn.length).toBeGreaterThanOrEqual(lesson.steps.length)
    expect(Math.min(...drawn)).toBeGreaterThan(600)
    expect(await file.evaluate(() => document.documentElement.scrollWidth)).toBe(width)

    // From the list of steps to the first, on to the next, and to an answer, by keyboard alone.
    await file.getByRole('navigation', { name: 'Steps of the lesson' }).getByRole('link').first().focus()
    await file.keyboard.press('Enter')
    expect(file.url()).toMatch(/#step-1$/)
    const first = file.getByRole('region', { name: `1. ${lesson.steps[0]?.heading}` })
    const answer = first.getByText('Show the answer')
    await answer.focus()
    await file.keyboard.press('Enter')
    await expect(first.locator('details').first()).toHaveAttribute('open', '')
    await first.getByRole('link', { name: /^Next/ }).focus()
    await file.keyboard.press('Enter')
    expect(file.url()).toMatch(/#step-2$/)

    expect(await violations(file)).toEqual([])
    expect(asked.filter((url) => /^(?!file:|data:)/.test(url))).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  }
})

test('axe finds nothing in the dialog, and Escape gives the focus back', async ({ page, open }) => {
  await open(`?mode=teach&lesson=${ID}`)
  const dialog = await openHandouts(page)
  expect(await violations(page, 'dialog')).toEqual([])
  await dialog.getByRole('radio', { name: /^Worksheet/ }).focus()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Print or download' })).toBeFocused()
})
