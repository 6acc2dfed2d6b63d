import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { preview } from 'vite'
import { buildPages, PAGE_FOLDER } from './build-pages'
import type { Listed } from './contestant-list'
import { type Kind, makeEvents, writeEvents } from './events'
import { LONGEST_LOAD, type Machine, measure, type Result, type Task } from './measure'
import type { Options } from './options'
import { reportOf } from './report'

const APP_PORT = 4196
const PAGE_PORT = 4197
const OUTPUT = 'test-results/bench'

/** Sizes at which events of a start and an end are measured as well. */
const SPAN_SIZES = [100_000]

/** Milliseconds beyond which a step is not worth to be waited for. */
const LONGEST_STEP = 20_000

/** Milliseconds that loading may take whatever the number of events. */
const CONSTANT = 1000

/** Workers and their buffers count only in a page that is apart from others. */
const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

/** Measures the contestants one after the other, prints what came of it and writes it. Run `npm run build` first. */
export async function contestants(options: Options): Promise<void> {
  await buildPages()
  const folder = mkdtempSync(join(tmpdir(), 'atlas-contestants-'))
  const app = await preview({ preview: { port: APP_PORT, strictPort: true, headers: HEADERS } })
  const pages = await preview({
    configFile: false,
    build: { outDir: PAGE_FOLDER },
    preview: { port: PAGE_PORT, strictPort: true, headers: HEADERS },
  })
  const addresses = {
    app: `http://localhost:${APP_PORT}/`,
    contestants: `http://localhost:${PAGE_PORT}/`,
  }
  const results: Result[] = []
  let machine: Machine | undefined
  try {
    for (const kind of ['points', 'spans'] as const)
      for (const size of sizesOf(kind, options)) {
        const task = await makeTask(kind, size, folder)
        for (const contestant of contestantsOf(kind, options)) {
          const failure = foreseen(contestant, task, results)
          const result = failure
            ? { contestant, size, kind, walks: {}, failure }
            : await measure(contestant, task, addresses, options)
          if ('machine' in result) machine = result.machine ?? machine
          console.log(progressOf(result))
          results.push(result)
        }
        rmSync(task.path)
      }
  } finally {
    await app.close()
    await pages.close()
    rmSync(folder, { recursive: true })
  }
  const report = reportOf(results, {
    machine,
    hardware: `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB`,
    date: new Date().toISOString().slice(0, 10),
    pixelRatio: options.pixelRatio,
  })
  console.log(report)
  mkdirSync(OUTPUT, { recursive: true })
  writeFileSync(join(OUTPUT, 'contestants.md'), report)
}

const sizesOf = (kind: Kind, { sizes }: Options): readonly number[] =>
  kind === 'points' ? sizes : sizes.filter((size) => SPAN_SIZES.includes(size))

const contestantsOf = (kind: Kind, { contestants }: Options): readonly Listed[] =>
  kind === 'points' ? contestants : contestants.filter(({ withSpans }) => withSpans)

async function makeTask(kind: Kind, size: number, folder: string): Promise<Task> {
  const events = makeEvents(size, kind)
  const path = join(folder, `${kind}-${size}.geojson`)
  await writeEvents(events, path)
  return { kind, size, events, path }
}

/** Why a contestant is not tried at a size: what it took at the last one is too much where it grows as the number of events does. */
function foreseen(contestant: Listed, { kind, size }: Task, results: readonly Result[]): string | undefined {
  const last = results.findLast((result) => result.contestant === contestant && result.kind === kind)
  if (!last) return undefined
  const of = `${last.size.toLocaleString('en')} events`
  if (last.failure) return `not tried, as it did not come to an end with ${of}`
  const more = size / last.size
  const load = last.load?.all ?? 0
  if ((load - CONSTANT) * more > LONGEST_LOAD) return `not tried, as loading ${of} took ${seconds(load)}`
  const step = Math.max(0, ...(last.walks.cumulative?.forward ?? []), ...(last.jumps ?? []))
  if (step * more > LONGEST_STEP) return `not tried, as a step took up to ${seconds(step)} with ${of}`
  return undefined
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`

function progressOf({ contestant, size, kind, failure, load, checked }: Result): string {
  const of = `${contestant.name}, ${size.toLocaleString('en')} ${kind}`
  const wrong = checked?.wrong[0] ? `, shown ${checked.wrong[0]}` : ''
  return failure ? `${of}: ${failure}` : `${of}: loaded in ${seconds(load?.all ?? 0)}${wrong}`
}
