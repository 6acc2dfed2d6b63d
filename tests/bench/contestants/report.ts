import { THIS_APP } from './contestant-list'
import { figure, quantile, ratio } from './figures'
import type { Machine, Result } from './measure'
import type { Times } from './protocol'

/** A figure of a result that is compared, and beside it one that is only shown. */
interface Cell {
  readonly compared: number
  readonly beside?: number | undefined
  /** Of too few times to tell much. */
  readonly isRough?: boolean
}

/** Fewer times than these make a rough median. */
const FEW = 10

interface Table {
  readonly title: string
  /** What its cells hold. */
  readonly cells: string
  cellOf(result: Result): Cell | undefined
  readonly withoutRatio?: true
}

/** Milliseconds of a frame at 60 Hz. */
const FRAME = 1000 / 60

const ofTimes = (times: Times | undefined): Cell | undefined => {
  const compared = quantile(times ?? [], 0.5)
  return !times || compared === undefined
    ? undefined
    : { compared, beside: quantile(times, 0.95), isRough: times.length < FEW }
}

const ofFrames = (times: Times | undefined): Cell | undefined => {
  const compared = quantile(times ?? [], 1)
  return !times || compared === undefined ? undefined : { compared, beside: quantile(times, 0.5) }
}

const lateOf = (times: Times): Cell | undefined =>
  times.length === 0
    ? undefined
    : {
        compared: (100 * times.filter((time) => time > FRAME).length) / times.length,
        isRough: times.length < FEW,
      }

const TIMES = 'ms, median (95th percentile)'
const FRAMES = 'ms, the worst frame (median)'

const TABLES: readonly Table[] = [
  {
    title: 'Load, from the file to all drawn',
    cells: 'ms',
    cellOf: ({ load }) => load && { compared: load.all },
  },
  {
    title: 'Load, until the first points are drawn',
    cells: 'ms',
    cellOf: ({ load }) => load && { compared: load.first },
  },
  {
    title: 'Slider step forward, cumulative',
    cells: TIMES,
    cellOf: ({ walks }) => ofTimes(walks.cumulative?.forward),
  },
  {
    title: 'Slider step back, cumulative',
    cells: TIMES,
    cellOf: ({ walks }) => ofTimes(walks.cumulative?.back),
  },
  {
    title: 'Slider step forward, 5 years',
    cells: TIMES,
    cellOf: ({ walks }) => ofTimes(walks.window?.forward),
  },
  { title: 'Slider step back, 5 years', cells: TIMES, cellOf: ({ walks }) => ofTimes(walks.window?.back) },
  { title: 'Jump to a random date, cumulative', cells: TIMES, cellOf: ({ jumps }) => ofTimes(jumps) },
  {
    title: 'Slider steps that miss a frame at 60 Hz',
    cells: '% of all steps',
    cellOf: ({ walks }) => lateOf(Object.values(walks).flatMap(({ forward, back }) => [...forward, ...back])),
    withoutRatio: true,
  },
  { title: 'Drag of the map, all events shown', cells: FRAMES, cellOf: ({ pan }) => ofFrames(pan) },
  { title: 'Zoom in and out, all events shown', cells: FRAMES, cellOf: ({ zoom }) => ofFrames(zoom) },
  { title: 'Pointer on the map, all events shown', cells: TIMES, cellOf: ({ hit }) => ofTimes(hit) },
  {
    title: 'Memory once loaded, heaps and buffers, workers too',
    cells: 'MB',
    cellOf: ({ memory }) => (memory === undefined ? undefined : { compared: memory / 1e6 }),
  },
]

export interface Circumstances {
  readonly machine: Machine | undefined
  readonly hardware: string
  readonly date: string
  readonly pixelRatio: number
}

/** All that was measured, as Markdown. */
export function reportOf(results: readonly Result[], of: Circumstances): string {
  const kinds = [...new Set(results.map(({ kind }) => kind))]
  return [
    '# Contestants',
    circumstances(of),
    ...kinds.flatMap((kind) => {
      const ofKind = results.filter((result) => result.kind === kind)
      const heading = kind === 'points' ? 'Events on a day' : 'Events of a start and an end'
      return [`## ${heading}`, ...TABLES.map((table) => tableOf(table, ofKind)), notesOf(ofKind)]
    }),
    '',
  ].join('\n\n')
}

function circumstances({ machine, hardware, date, pixelRatio }: Circumstances): string {
  const renderer = machine?.renderer ?? 'unknown'
  const isSoftware = /swiftshader|llvmpipe|software|none|unknown/i.test(renderer)
  return [
    `${date}; ${hardware}; ${machine?.browser ?? 'Chromium'}; GPU: ${isSoftware ? 'no' : 'yes'} (WebGL: ${renderer}); device pixel ratio ${pixelRatio}.`,
    'Times are from input to presented frame. Ratios are to this app: 3× takes three times as long. A star marks a median of fewer than ten steps, all about the middle of the extent.',
    'Wins over WebGL engines (MapLibre GL, deck.gl) hold only where there is no GPU.',
  ].join('\n\n')
}

function tableOf({ title, cells, cellOf, withoutRatio }: Table, results: readonly Result[]): string {
  const sizes = [...new Set(results.map(({ size }) => size))]
  const names = [...new Set(results.map(({ contestant }) => contestant.name))]
  const find = (name: string, size: number) =>
    results.find((result) => result.contestant.name === name && result.size === size)
  const appAt = (size: number) => {
    const app = results.find(
      ({ contestant, ...result }) => contestant.id === THIS_APP && result.size === size,
    )
    return app && cellOf(app)?.compared
  }
  const rows = names.map((name) => [
    name,
    ...sizes.map((size) => {
      const result = find(name, size)
      const cell = result && cellOf(result)
      if (!cell) return '–'
      const beside = cell.beside === undefined ? '' : ` (${figure(cell.beside)})`
      const compared =
        withoutRatio || result.contestant.id === THIS_APP ? '' : ratio(cell.compared, appAt(size))
      return [`${figure(cell.compared)}${cell.isRough ? '*' : ''}${beside}`, compared]
        .filter(Boolean)
        .join(' ')
    }),
  ])
  const head = ['contestant', ...sizes.map((size) => size.toLocaleString('en'))]
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
  return `### ${title}\n\n${cells}\n\n${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}`
}

/** Why something was not measured, and whether all drew the same. */
function notesOf(results: readonly Result[]): string {
  const label = ({ contestant, size }: Result) => `${contestant.name}, ${size.toLocaleString('en')}`
  const failed = results.flatMap((result) =>
    result.failure ? [`- ${label(result)}: ${result.failure}`] : [],
  )
  const wrong = results.flatMap((result) =>
    (result.checked?.wrong.length ?? 0) > 0
      ? [`- ${label(result)}: ${result.checked?.wrong.length} steps, the first ${result.checked?.wrong[0]}`]
      : [],
  )
  const steps = results.reduce((sum, { checked }) => sum + (checked?.steps ?? 0), 0)
  return [
    '### Notes',
    `The number of events shown was held to a count by brute force at ${steps.toLocaleString('en')} steps${wrong.length > 0 ? '; it was another for:' : ', and the same each time.'}`,
    ...(wrong.length > 0 ? [wrong.join('\n')] : []),
    ...(failed.length > 0 ? ['Not measured, or not to the end:', failed.join('\n')] : []),
  ].join('\n\n')
}
