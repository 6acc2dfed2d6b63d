import { type Bench, FILE_INPUT, type Mode, type Step, type Times } from '../protocol'
import type { Contestant } from './contestant'

/** Steps of a series that are held to the count by brute force where that cannot be done at each. */
const SAMPLED = 4
/** Milliseconds within which what is shown must come to be right. */
const PATIENCE = 10_000
const PAN_FRAMES = 60
/** Steps that show how long one takes, before a series is measured. */
const TRIALS = 3

const channel = new MessageChannel()

/** A frame in which nothing changes is not made until the screen wants one; this changes in each. */
const ticker = document.createElement('div')
ticker.style.cssText = 'position:fixed;z-index:100000;left:0;top:0;width:2px;height:2px;pointer-events:none'
let ticks = 0

/** Resolves once the next frame has been made: what that frame calls for is laid out, painted and handed over. */
function presented(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      if (!ticker.isConnected) document.body.append(ticker)
      ticker.style.background = ++ticks % 2 ? '#000' : '#fff'
      // The first points and all of them may come with one frame.
      channel.port1.addEventListener('message', () => resolve(), { once: true })
      channel.port1.start()
      channel.port2.postMessage(undefined)
    }),
  )
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Measures a contestant in this page. */
export function createBench(contestant: Contestant, root: () => HTMLElement): Bench {
  const wrong: string[] = []
  let checks = 0

  async function timed(act: () => void): Promise<number> {
    const begun = performance.now()
    act()
    await contestant.drawn?.()
    await presented()
    return performance.now() - begun
  }

  const goTo = ({ window }: Step) => timed(() => contestant.setWindow(window))

  async function check({ window, count }: Step): Promise<void> {
    if (count > (contestant.mostTold ?? Number.POSITIVE_INFINITY)) return
    let shown = await contestant.shown()
    for (const begun = performance.now(); shown !== count && !contestant.tellsAtOnce; ) {
      // One that was wrong once is not waited for again and again.
      if (performance.now() - begun > PATIENCE || wrong.length > 2) break
      await pause(100)
      shown = await contestant.shown()
    }
    checks++
    if (shown !== count) wrong.push(`${shown} instead of ${count} in days ${window.from} to ${window.to}`)
  }

  /** Those among steps that are held to the count after they were measured. */
  async function checkSome(steps: readonly Step[]): Promise<void> {
    if (contestant.tellsAtOnce) return
    const every = Math.max(1, Math.ceil(steps.length / SAMPLED))
    for (const step of steps.filter((_, at) => at % every === 0)) {
      await goTo(step)
      await check(step)
    }
  }

  async function series(steps: readonly Step[], budget: number): Promise<Times> {
    const times: number[] = []
    let spent = 0
    for (const step of steps) {
      const time = await goTo(step)
      times.push(time)
      spent += time
      if (contestant.tellsAtOnce) await check(step)
      if (spent > budget) break
    }
    return times
  }

  /** How many steps about the middle fit into the budget. */
  async function trial(steps: readonly Step[], budget: number): Promise<number> {
    const middle = steps.length >> 1
    const trials: number[] = []
    await goTo(steps[middle - 1] as Step)
    for (let at = 0; at < TRIALS; at++) {
      trials.push(await goTo(steps[middle + at] as Step))
      if (trials.reduce((sum, time) => sum + time) > budget / 2) break
    }
    return Math.max(2, Math.min(steps.length - 1, Math.floor(budget / Math.min(...trials))))
  }

  return {
    start: () => contestant.init(root()),
    async load(count) {
      const input = document.getElementById(FILE_INPUT)
      const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined
      if (!file) throw new Error('No file was given.')
      let first: Promise<number> | undefined
      const begun = performance.now()
      const since = () => performance.now() - begun
      await contestant.load(file, () => {
        first ??= presented().then(since)
      })
      await contestant.drawn?.()
      await presented()
      const all = since()
      await check({ window: { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }, count })
      return { first: Math.min((await first) ?? all, all), all }
    },
    async walk(mode: Mode, steps, budget) {
      await contestant.prepare?.(mode)
      const length = await trial(steps, budget)
      const from = Math.floor((steps.length - 1 - length) / 2)
      const taken = steps.slice(from, from + length + 1)
      await goTo(taken[0] as Step)
      const forward = await series(taken.slice(1), 2 * budget)
      // As far back as it came.
      const back = await series(taken.slice(0, forward.length).reverse(), 2 * budget)
      await checkSome(taken)
      return { forward, back }
    },
    async jump(mode, steps, budget) {
      await contestant.prepare?.(mode)
      const times = await series(steps, budget)
      await checkSome(steps)
      return times
    },
    async pan(budget) {
      const { drag } = contestant
      const times: number[] = []
      drag.begin()
      // The first move tells a drag from a press.
      await timed(() => drag.by(-8, 0))
      let spent = 0
      for (let frame = 0; frame < PAN_FRAMES && spent < budget; frame++) {
        const sign = frame < PAN_FRAMES / 2 ? -1 : 1
        times.push(await timed(() => drag.by(8 * sign, 3 * sign)))
        spent += times.at(-1) ?? 0
      }
      times.push(await timed(() => drag.end()))
      await pause(500)
      return times
    },
    async zoom() {
      const times: number[] = []
      for (const levels of [1, 1, -1, -1]) {
        let isDone = false
        const zooming = contestant.zoomBy(levels).then(async () => {
          await contestant.drawn?.()
          isDone = true
        })
        while (!isDone) {
          const begun = performance.now()
          await presented()
          times.push(performance.now() - begun)
        }
        await zooming
        await pause(100)
      }
      return times
    },
    async hit(points, budget) {
      const times: number[] = []
      let spent = 0
      const { left, top, width, height } = root().getBoundingClientRect()
      for (const [across, down] of points) {
        const begun = performance.now()
        contestant.hit(Math.round(left + across * width), Math.round(top + down * height))
        await presented()
        times.push(performance.now() - begun)
        spent += times.at(-1) ?? 0
        if (spent > budget) break
      }
      return times
    },
    checked: () => ({ steps: checks, wrong }),
    async memory() {
      if (!crossOriginIsolated) return undefined
      return (await performance.measureUserAgentSpecificMemory?.())?.bytes
    },
    renderer() {
      const gl = document.createElement('canvas').getContext('webgl2')
      const info = gl?.getExtension('WEBGL_debug_renderer_info')
      return gl ? String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER)) : 'none'
    },
  }
}

declare global {
  interface Performance {
    /** Not in TypeScript's own types, since not all browsers have it. */
    measureUserAgentSpecificMemory?(): Promise<{ readonly bytes: number }>
  }
}
