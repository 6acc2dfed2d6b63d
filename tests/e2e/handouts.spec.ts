import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Lesson } from '../../src/domain/lesson/lesson'
import { expect, test } from './atlas-page'

const ID = 'from-tehran-to-manez'
const lesson = JSON.parse(readFileSync(`data/lessons/${ID}.json`, 'utf8')) as Lesson

const PAPERS = [
  { paper: 'A4', width: 595, height: 842 },
  { paper: 'Letter', width: 612, height: 792 },
] as const

test.use({ contextOptions: { reducedMotion: 'reduce' } })

async function openHandouts(page: Page) {
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  return page.getByRole('dialog', { name: 'Print or download' })
}

/** Prints what is chosen in the dialog to a PDF; returns its text page by page. */
async function print(page: Page, path: string): Promise<string[]> {
  await page.getByRole('button', { name: 'Print…' }).click()
  await page.waitForFunction(() => Reflect.get(globalThis, 'printed'))
  await page.pdf({ path, preferCSSPageSize: true })
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
}

/** The numbers of the pages that hold pictures, how large these are, and the sizes of the pages in points. */
function picturesIn(path: string): number[] {
  const lines = execFileSync('pdfimages', ['-list', path], { encoding: 'utf8' }).split('\n').slice(2)
  return lines.flatMap((line) => {
    const [page, , kind, width] = line.trim().split(/\s+/)
    return kind === 'image' && Number(width) > 600 ? [Number(page)] : []
  })
}

/** As it stands in a PDF: letters that are drawn as one are two again, and lines are no longer broken. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ')

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
    const path = info.outputPath('lesson.pdf')
    const pages = (await print(page, path)).map(plain)
    const size = execFileSync('pdfinfo', [path], { encoding: 'utf8' })
    const [, wide, high] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(size) ?? []
    expect(Math.round(Number(wide))).toBe(width)
    expect(Math.round(Number(high))).toBe(height)

    const count = lesson.steps.length
    expect(pages[0]).toContain(lesson.title)
    expect(pages[0]).toContain(`lesson=${ID}&step=1`)
    for (const [index, { heading, question }] of lesson.steps.entries()) {
      expect(pages[index + 1]).toContain(plain(`${index + 1}. ${heading}`))
      if (question) expect(pages[index + 1]).toContain('Question')
    }
    expect(picturesIn(path)).toEqual(Array.from({ length: count + 1 }, (_, index) => index + 1))
    expect(pages[count + 1]).toMatch(/^ ?Sources/)
    expect(pages.length).toBeLessThanOrEqual(count + 4)
  })
}

test('two steps on a page take half of the pages, and none is cut', async ({ page, open }, info) => {
  await open(`?mode=teach&lesson=${ID}`)
  const dialog = await openHandouts(page)
  await dialog.getByRole('radio', { name: 'Two, to save paper' }).check()
  const path = info.outputPath('two.pdf')
  const pages = (await print(page, path)).map(plain)
  for (const [index, { heading }] of lesson.steps.entries()) {
    expect(pages[1 + Math.floor(index / 2)]).toContain(plain(`${index + 1}. ${heading}`))
  }
  const expected = lesson.steps.map((_, index) => 2 + Math.floor(index / 2))
  expect(picturesIn(path)).toEqual([1, ...expected])
})

test('the worksheet asks and the answer sheet answers, each on paper of its own', async ({
  page,
  open,
}, info) => {
  await open(`?mode=teach&lesson=${ID}`)
  const dialog = await openHandouts(page)
  await dialog.getByRole('radio', { name: /^Worksheet/ }).check()
  const asked = plain((await print(page, info.outputPath('worksheet.pdf'))).join(' '))
  for (const heading of ['Places', 'In order', 'Where and when?', 'Who says so?']) {
    expect(asked).toContain(heading)
  }
  await page.evaluate(() => {
    Reflect.deleteProperty(globalThis, 'printed')
    dispatchEvent(new Event('afterprint'))
  })
  await expect(page.locator('.handout')).toHaveCount(0)
  await dialog.getByRole('radio', { name: /^Answer sheet/ }).check()
  const answered = plain((await print(page, info.outputPath('answers.pdf'))).join(' '))
  for (const { question } of lesson.steps) {
    if (question) expect(answered).toContain(plain(question.text).slice(0, 30))
  }
  expect(answered).toContain('Who says so?')
})

test('the file opens by itself, asks for nothing, and axe finds nothing in it', async ({
  page,
  open,
  browser,
}, info) => {
  await open(`?mode=teach&lesson=${ID}`)
  const dialog = await openHandouts(page)
  await dialog.getByRole('radio', { name: /^One file/ }).check()
  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download' }).click()
  const download = await saving
  expect(download.suggestedFilename()).toBe(`${ID}.html`)
  await expect(dialog.getByRole('status')).toHaveText(/^Saved as .+ \(\d+\.\d MB\)\.$/)
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

    const { violations } = await new AxeBuilder({ page: file }).analyze()
    expect(violations).toEqual([])
    expect(asked.filter((url) => /^(?!file:|data:)/.test(url))).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  }
})

test('axe finds nothing in the dialog, and Escape gives the focus back', async ({ page, open }) => {
  await open(`?mode=teach&lesson=${ID}`)
  const dialog = await openHandouts(page)
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
  expect(violations).toEqual([])
  await dialog.getByRole('radio', { name: /^Worksheet/ }).focus()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeFocused()
})
