import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../../../src/cli/browser'
import { APP_SCRIPT } from './build-pages'
import { type Listed, THIS_APP, THIS_APP_COUNTS } from './contestant-list'
import type { BenchEvents, Kind } from './events'
import type { Options } from './options'
import { FILE_INPUT, type LoadTimes, type Mode, type Times, type Walk } from './protocol'
import { hitPoints, jumpSteps, slideSteps } from './schedule'

/** Milliseconds that steps of a series should take; one step alone may take longer. */
const BUDGET = 2000
/** Milliseconds that loading may take, and all that is measured of a contestant at a size. */
export const LONGEST_LOAD = 45_000
const LONGEST = 90_000

/** What was measured of a contestant with a file; what is absent was not reached before `failure`. */
export interface Result {
  readonly contestant: Listed
  readonly size: number
  readonly kind: Kind
  load?: LoadTimes
  walks: Partial<Record<Mode, Walk>>
  jumps?: Times
  pan?: Times
  zoom?: Times
  hit?: Times
  /** Bytes. */
  memory?: number
  checked?: { readonly steps: number; readonly wrong: readonly string[] }
  failure?: string | undefined
}

/** A file of events, and what is in it. */
export interface Task {
  readonly kind: Kind
  readonly size: number
  readonly events: BenchEvents
  readonly path: string
}

/** Where the pages are served. */
export interface Addresses {
  readonly app: string
  readonly contestants: string
}

export interface Machine {
  readonly browser: string
  /** What draws WebGL. */
  readonly renderer: string
}

/** Measures a contestant with a file, in a browser of its own. */
export async function measure(
  contestant: Listed,
  task: Task,
  addresses: Addresses,
  options: Options,
): Promise<Result & { machine?: Machine }> {
  const { size, kind } = task
  const result: Result & { machine?: Machine } = { contestant, size, kind, walks: {} }
  const browser = await launch(options)
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: options.pixelRatio,
      locale: 'en-GB',
      timezoneId: 'UTC',
    })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    const work = run(page, context, task, addresses, result)
    result.failure = await within(work, LONGEST).then(
      (isDone) => (isDone ? undefined : `stopped after ${LONGEST / 1000} s`),
      (error: unknown) =>
        [error instanceof Error ? error.message.split('\n')[0] : String(error), ...faults].join('; '),
    )
    // A page that is busy to no end does not tell.
    const told = await within(
      page.evaluate(() => ({ checked: window.bench.checked(), renderer: window.bench.renderer() })),
      1000,
    ).catch(() => undefined)
    if (told) {
      result.checked = told.value.checked
      result.machine = { browser: `Chromium ${browser.version()}`, renderer: told.value.renderer }
    }
  } finally {
    await within(browser.close(), 10_000)
  }
  return result
}

function launch({ mayUseGpu }: Options) {
  const executablePath = findBrowser()
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      // A frame is begun when the last one is done, so that what is measured is work and not waiting.
      '--disable-frame-rate-limit',
      '--disable-gpu-vsync',
      '--enable-unsafe-swiftshader',
      ...(mayUseGpu ? ['--ignore-gpu-blocklist'] : ['--disable-gpu']),
      // Memory is told when asked for, not some time later.
      '--enable-blink-features=ForceEagerMeasureMemory',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    ],
  })
}

async function run(
  page: Page,
  context: BrowserContext,
  { events, path, size }: Task,
  addresses: Addresses,
  result: Result,
): Promise<void> {
  const { id } = result.contestant
  const isApp = id === THIS_APP || id === THIS_APP_COUNTS
  if (isApp) await context.addInitScript({ path: APP_SCRIPT })
  await page.goto(isApp ? addresses.app : `${addresses.contestants}?contestant=${id}`)
  await page.waitForFunction(() => 'bench' in window)
  await page.evaluate(() => window.bench.start())
  await page.setInputFiles(`#${FILE_INPUT}`, path)
  // The machine has come to rest from the start.
  await page.waitForTimeout(500)
  const load = await within(
    page.evaluate((count) => window.bench.load(count), size),
    LONGEST_LOAD,
  )
  if (!load) throw new Error(`loading takes over ${LONGEST_LOAD / 1000} s`)
  result.load = load.value
  if (id === THIS_APP_COUNTS) await page.getByRole('button', { name: 'Counts' }).click()
  const memory = await memoryOf(page, context)
  if (memory !== undefined) result.memory = memory
  // First, so that at least something is told of who is slow.
  const jumps = jumpSteps(events, 'cumulative')
  result.jumps = await page.evaluate((args) => window.bench.jump(...args), [
    'cumulative',
    jumps,
    BUDGET,
  ] as const)
  for (const mode of ['cumulative', 'window'] as const) {
    const steps = slideSteps(events, mode)
    result.walks[mode] = await page.evaluate((args) => window.bench.walk(...args), [
      mode,
      steps,
      BUDGET,
    ] as const)
  }
  const last = jumps.slice(-1)
  await page.evaluate((args) => window.bench.jump(...args), ['cumulative', last, 0] as const)
  result.hit = await page.evaluate((args) => window.bench.hit(...args), [hitPoints(), BUDGET] as const)
  result.pan = await page.evaluate((budget) => window.bench.pan(budget), BUDGET)
  result.zoom = await page.evaluate(() => window.bench.zoom())
}

/** Bytes of heaps and buffers after what is no longer needed was thrown away. */
async function memoryOf(page: Page, context: BrowserContext): Promise<number | undefined> {
  const session = await context.newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const all = await within(
    page.evaluate(() => window.bench.memory()),
    10_000,
  )
  if (all?.value !== undefined) return all.value
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

/** What a promise gives, or `undefined` where that takes longer than so many milliseconds. */
async function within<Value>(
  promise: Promise<Value>,
  milliseconds: number,
): Promise<{ readonly value: Value } | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds)
  })
  // Of one that is late nobody hears.
  promise.catch(() => {})
  try {
    return await Promise.race([promise.then((value) => ({ value })), late])
  } finally {
    clearTimeout(timer)
  }
}
