import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, CDPSession, Locator, Page } from '@playwright/test'
import { runCheck } from '../../src/cli/check/run-check'
import { repeatEvents } from './repeat-events'
import type { Row } from './row'

const MANY = 100_000
/** Events like the bundled ones, laid out as they are. */
const OF_A_MEGABYTE = 350
const KEYS = 10
/** What follows a key is done by then: the page waits 400 ms before it draws thousands of events anew. */
const REST = 1500

/** Measures the editor, on files that it writes for that. */
export async function editing(browser: Browser, address: string): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
  try {
    const write = (name: string, value: object) => {
      const path = join(folder, name)
      writeFileSync(path, JSON.stringify(value, undefined, 2))
      return path
    }
    const small = write('small.geojson', repeatEvents(OF_A_MEGABYTE))
    const large = write('large.geojson', plainEvents(MANY))
    return [
      ...(await keysInStep(browser, address, small)),
      ...(await longestTasks(browser, address, large)),
      checkCost(large),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function plainEvents(count: number): object {
  const features = Array.from({ length: count }, (_, index) => ({
    type: 'Feature',
    id: `e${index}`,
    geometry: { type: 'Point', coordinates: [44 + (index % 160) / 10, 30 + (index % 70) / 10] },
    properties: { title: `Event ${index}`, date: `${1963 + (index % 60)}-06-${10 + (index % 20)}` },
  }))
  return { type: 'FeatureCollection', features }
}

/** CPU time of the main thread for a key until form, text and map are in step, and all that follows it. */
async function keysInStep(browser: Browser, address: string, file: string): Promise<Row[]> {
  const page = await open(browser, address, file)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const rows: Row[] = []
  for (const view of ['form', 'text'] as const) {
    await goInto(page, view)
    const before = await taskSeconds(session)
    for (let key = 0; key < KEYS; key++) {
      await page.keyboard.type('x')
      await page.waitForTimeout(REST)
    }
    const cost = (((await taskSeconds(session)) - before) / KEYS) * 1000
    rows.push({
      what: `Key in the ${view}, 1 MB, main thread until all is in step`,
      value: `${cost.toFixed(1)} ms`,
      bar: '16.7 ms',
    })
  }
  await page.close()
  return rows
}

async function longestTasks(browser: Browser, address: string, file: string): Promise<Row[]> {
  const page = await start(browser, address)
  const rows: Row[] = []
  const measure = async (what: string, act: () => Promise<void>) => {
    const longest = await longestTask(browser, page, act)
    const of = `${what}, ${MANY.toLocaleString('en')} features, longest task`
    rows.push({ what: of, value: `${Math.round(longest)} ms`, bar: '200 ms' })
  }
  await measure('Open', () => choose(page, file))
  await goInto(page, 'form')
  await measure('Key in the form', () => page.keyboard.type('x'))
  await goInto(page, 'text')
  await measure('Key in the text', () => page.keyboard.type('x'))
  await measure('Table shown', async () => {
    await tab(page, 'Table').click()
    await editor(page).getByRole('grid').waitFor()
  })
  await page.close()
  return rows
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** CPU time in microseconds. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** CPU time, in milliseconds, of the longest task of the main thread while something is done and in the moments after it. */
async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, {
    categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'],
  })
  await act()
  await page.waitForTimeout(2 * REST)
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(thread),
  )
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && mains.has(thread(event)))
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000
}

/** CPU time of the checker, without the start of Node. */
function checkCost(file: string): Row {
  const before = process.cpuUsage()
  runCheck([file], {
    cwd: process.cwd(),
    dataFolder: 'data',
    colours: false,
    rulesPage: '',
    readInput: () => readFileSync(0),
  })
  const { user, system } = process.cpuUsage(before)
  return {
    what: `npm run check, ${MANY.toLocaleString('en')} features`,
    value: `${((user + system) / 1e6).toFixed(1)} s`,
    bar: '5 s',
  }
}

async function open(browser: Browser, address: string, file: string): Promise<Page> {
  const page = await start(browser, address)
  await choose(page, file)
  await page.waitForTimeout(REST)
  return page
}

async function start(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  // Without these the page asks for files by an input, which can be answered from here.
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name)
  })
  await page.goto(`${address}?mode=edit`)
  await editor(page).getByRole('button', { name: 'Open files…' }).waitFor()
  await page.waitForTimeout(2 * REST)
  return page
}

async function choose(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await editor(page).getByRole('button', { name: 'Open files…' }).click()
  await (await chooser).setFiles(file)
  await tab(page, 'Form').waitFor()
}

/** Puts the cursor where a key changes an event. */
async function goInto(page: Page, view: 'form' | 'text'): Promise<void> {
  await tab(page, view === 'form' ? 'Form' : 'Text').click()
  if (view === 'form') {
    await editor(page).getByRole('listitem').getByRole('button').nth(3).click()
    await editor(page).getByRole('textbox', { name: 'Title' }).first().click()
  } else {
    await editor(page).locator('.source-string').nth(6).click()
  }
  await page.waitForTimeout(2 * REST)
}

function editor(page: Page): Locator {
  return page.getByRole('region', { name: 'Editor' })
}

function tab(page: Page, name: string): Locator {
  return editor(page).getByRole('tab', { name: new RegExp(`^${name}`) })
}

/** CPU time of the main thread since the page began. */
export async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
}
