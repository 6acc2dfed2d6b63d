import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page, type Response } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../../src/cli/browser'
import { contestants } from './contestants/contestants'
import { readOptions } from './contestants/options'
import { editing, taskSeconds } from './editing'
import { repeatEvents } from './repeat-events'
import type { Row } from './row'

/**
 * Measures the built page in Chromium and prints a table. Run `npm run build` first.
 * - first view: bytes of all that was asked for until the map with its events is readable, text counted as gzip;
 * - readable: from navigation to marks and base map on screen, 390x844 at four times CPU slowdown;
 * - step: CPU time of the main thread for one pixel by which the thumb To is dragged, frame included, over 200 pixels;
 * - editing: CPU time of the main thread for a key, and of the longest task that holds it up, in files that are written for that.
 * Then the page is measured against other ways to show events in time: see `contestants/README.md`, also for the options, with
 * any of which that is all that is measured.
 */

const PORT = 4198
const STEPS = 200
const COMPRESSED = /javascript|css|json|html|svg|text/

interface Answer {
  /** When it was asked for, in milliseconds since 1970. */
  readonly asked: number
  readonly size: number
  readonly isScript: boolean
}

async function firstView(browser: Browser): Promise<Row[]> {
  const times: number[] = []
  let bytes = 0
  let script = 0
  for (let run = 0; run < 3; run++) {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 })
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const answers: Promise<Answer | never[]>[] = []
    page.on('response', (response) => answers.push(answerOf(response).catch(() => [])))
    await settle(page)
    await page.goto(`http://localhost:${PORT}/`)
    const time = await untilReadable(page)
    times.push(time)
    const readable = (await page.evaluate(() => performance.timeOrigin)) + time
    // What the page fetches afterwards may be answered before we hear that it is readable.
    const needed = (await Promise.all(answers)).flat().filter(({ asked }) => asked <= readable)
    bytes = sum(needed)
    script = sum(needed.filter(({ isScript }) => isScript))
    await page.close()
  }
  times.sort((a, b) => a - b)
  return [
    {
      what: 'JavaScript until then, with worker, gzip',
      value: kilobytes(script),
      bar: 'in all bytes',
    },
    { what: 'All bytes of the first view, gzip', value: kilobytes(bytes), bar: '600 kB' },
    {
      what: 'Readable, phone, 4x slowdown (median of 3)',
      value: `${Math.round(times[1] ?? 0)} ms`,
      bar: '1500 ms',
    },
  ]
}

async function answerOf(response: Response): Promise<Answer> {
  const body = await response.body()
  const type = response.headers()['content-type'] ?? ''
  const isText = COMPRESSED.test(type) || response.url().endsWith('.geojson')
  return {
    asked: response.request().timing().startTime,
    size: isText ? gzipSync(body).length : body.length,
    isScript: type.includes('javascript'),
  }
}

function sum(answers: readonly Answer[]): number {
  return answers.reduce((bytes, { size }) => bytes + size, 0)
}

/** A new window of Chromium loads pages of its own for some seconds, which would count against ours. */
async function settle(page: Page): Promise<void> {
  await page.goto('about:blank')
  await page.waitForTimeout(5000)
}

/** Milliseconds from navigation until marks are on screen and every tile in view has been drawn. */
async function untilReadable(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('basemap-drawn').length > 0, undefined, {
    timeout: 60_000,
  })
  await page
    .getByRole('region', { name: 'Map' })
    .getByRole('button', { name: /Tehran/ })
    .first()
    .waitFor()
  return page.evaluate(() => performance.getEntriesByName('basemap-drawn')[0]?.startTime ?? performance.now())
}

async function stepCost(browser: Browser, count: number): Promise<Row> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  if (count > 79) {
    const body = JSON.stringify(repeatEvents(count))
    await page.route('**/data/events.geojson', (route) =>
      route.fulfill({ body, contentType: 'application/json' }),
    )
  }
  await settle(page)
  await page.goto(`http://localhost:${PORT}/?to=1990-01-01`)
  await untilReadable(page)
  await page.waitForTimeout(1500)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await taskSeconds(session)
  await page.evaluate(dragTo, STEPS)
  const cost = ((await taskSeconds(session)) - before) / STEPS
  await page.close()
  return {
    what: `Slider step, ${count.toLocaleString('en')} events`,
    value: `${(cost * 1000).toFixed(1)} ms`,
    bar: count <= 10_000 ? '8 ms' : '16.7 ms',
  }
}

/** Runs in the page: drags the thumb To by a pixel in each frame. */
async function dragTo(pixels: number): Promise<void> {
  const plot = document.querySelector<HTMLElement>('.time-plot')
  const thumb = document.querySelector('[data-thumb="to"]')?.getBoundingClientRect()
  if (!plot || !thumb) throw new Error('The slider To is not there.')
  // No pointer of the browser's own is down that could be captured.
  plot.setPointerCapture = () => {}
  for (let by = 0; by <= pixels + 1; by++) {
    const type = by === 0 ? 'pointerdown' : by <= pixels ? 'pointermove' : 'pointerup'
    const clientX = thumb.x + thumb.width / 2 + Math.min(by, pixels)
    const clientY = thumb.y + thumb.height / 2
    plot.dispatchEvent(
      new PointerEvent(type, { clientX, clientY, isPrimary: true, pointerType: 'mouse', bubbles: true }),
    )
    await new Promise(requestAnimationFrame)
  }
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`

async function ofThisApp(): Promise<void> {
  const server = await preview({ preview: { port: PORT, strictPort: true } })
  const executablePath = findBrowser()
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
  try {
    const rows = await firstView(browser)
    for (const count of [79, 1000, 10_000]) rows.push(await stepCost(browser, count))
    console.log('| what | measured | bar |\n| --- | --- | --- |')
    const print = ({ what, value, bar }: Row) => console.log(`| ${what} | ${value} | ${bar} |`)
    rows.forEach(print)
    print({ what: '**Editing**', value: '', bar: '' })
    for (const row of await editing(browser, `http://localhost:${PORT}/`)) print(row)
  } finally {
    await browser.close()
    await server.close()
  }
}

const options = readOptions(process.argv.slice(2))
if (!options.isNarrowed) await ofThisApp()
await contestants(options)
