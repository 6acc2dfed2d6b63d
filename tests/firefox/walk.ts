import { existsSync } from 'node:fs'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { preview } from 'vite'

/**
 * Walks in Firefox, by WebDriver BiDi, what a viewer, an educator and a contributor mainly do, and prints a line for each step:
 * `npm run firefox`. It needs a build in `dist/` and Firefox (Debian's package `firefox-esr`, or FIREFOX_PATH).
 */
const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]
const PATIENCE = 30_000

const executablePath = [process.env.FIREFOX_PATH, ...PLACES].find((path) => path && existsSync(path))
if (!executablePath)
  throw new Error('No Firefox found: install it (Debian: firefox-esr), or set FIREFOX_PATH.')

const server = await preview({ preview: { port: 0, open: false }, logLevel: 'error' })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await launch({ browser: 'firefox', executablePath, headless: true })
const complaints: string[] = []
try {
  console.log(`${await browser.version()} at ${address}`)
  await walk(browser)
} finally {
  await browser.close()
  await server.close()
}
if (complaints.length > 0) throw new Error(`The console said: ${complaints.join('; ')}`)
console.log('All steps passed, and the console said nothing.')

async function walk(firefox: Browser): Promise<void> {
  for (const act of [asViewer, asEducator, asContributor, withoutNetwork]) {
    const page = await firefox.newPage()
    await page.setViewport({ width: 1280, height: 800 })
    page.setDefaultTimeout(PATIENCE)
    page.on('pageerror', (error) => complaints.push((error as Error).message))
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text())
    })
    await act(page)
    await page.close()
  }
}

async function asViewer(page: Page): Promise<void> {
  await page.goto(address)
  await see(page, 'text/79 of 79 events')
  await see(page, '.leaflet-basemap-pane .basemap-picture')
  step('viewer: list and map')
  await find(page, { role: 'slider', name: 'To' }).then((slider) => slider.focus())
  await page.keyboard.press('PageDown')
  await until(
    page,
    () =>
      document.querySelector(
        '[role=slider][aria-valuetext="31 December 2022"], [aria-valuetext="31 December 2022"]',
      ) !== null,
  )
  await until(page, () => new URL(location.href).searchParams.get('to') === '2022-12-31')
  step('viewer: time moves, and the address with it')
  await click(page, '.event-row')
  await see(page, '[aria-label="Event"] h2')
  await until(page, () => new URL(location.href).searchParams.has('event'))
  step('viewer: an event opens')
  await page.goBack()
  await until(page, () => !new URL(location.href).searchParams.has('event'))
  step('viewer: Back closes it')
}

async function asEducator(page: Page): Promise<void> {
  await page.goto(`${address}?mode=teach`)
  await (await find(page, { name: 'Start: From Tehran to Manëz', role: 'button' })).click()
  await find(page, { name: 'An almost empty map', role: 'heading' })
  await page.keyboard.press('ArrowRight')
  await until(page, () => new URL(location.href).searchParams.get('step') === '2')
  step('educator: a lesson is stepped by an arrow key')
}

async function asContributor(page: Page): Promise<void> {
  await page.goto(`${address}?mode=edit`)
  await click(page, 'text/Edit “Relocation Atlas')
  const search = await find(page, { name: 'Find in this file', role: 'searchbox' })
  await search.type('The MEK goes underground')
  await click(page, 'text/The MEK goes underground and takes up arms')
  const date = await find(page, { name: 'Date', role: 'textbox' })
  await date.focus()
  await page.keyboard.down('Control')
  await page.keyboard.press('a')
  await page.keyboard.up('Control')
  await page.keyboard.type('28 June 1981')
  await (await find(page, { name: 'Write 1981-06-28', role: 'button' })).click()
  await see(page, 'text/kept in this browser')
  step('contributor: a date in words is written as EDTF, and kept')
  await (await find(page, { name: 'Text', role: 'tab' })).click()
  await see(page, 'text/"1981-06-28"')
  step('contributor: the source text shows it')
  await (await find(page, { name: 'Undo', role: 'button' })).click()
  await until(page, () => !document.body.textContent.includes('"date": "1981-06-28"'))
  step('contributor: Undo takes it back')
}

async function withoutNetwork(page: Page): Promise<void> {
  await page.goto(address)
  await see(page, 'text/Available offline (1')
  await server.close()
  await page.goto(`${address}?map=6/36/52`, { waitUntil: 'domcontentloaded' })
  await see(page, 'text/79 of 79 events')
  await see(page, '.leaflet-basemap-pane .basemap-picture')
  step('all: the page opens and draws its map without the network')
}

function step(name: string): void {
  console.log(`  ✓ ${name}`)
}

async function see(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { visible: true })
}

async function click(page: Page, selector: string): Promise<void> {
  const found = await page.waitForSelector(selector, { visible: true })
  await found?.click()
}

async function find(page: Page, { role, name }: { readonly role: string; readonly name: string }) {
  const found = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`)
  if (!found) throw new Error(`No ${role} “${name}”`)
  return found
}

async function until(page: Page, holds: () => boolean): Promise<void> {
  await page.waitForFunction(holds)
}
