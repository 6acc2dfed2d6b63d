import { mkdirSync, writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { mutate } from './mutate'
import { randomOf } from './random'
import type { Target } from './target'

/** Milliseconds that nothing may take. */
const LONGEST = 10_000

/** A case that ended as none should. */
export interface Find {
  readonly target: string
  readonly seed: number
  readonly number: number
  readonly error: unknown
}

/**
 * What ends the process where a case hangs, as no timer in it could: it looks from a thread of its own what is being done since when.
 */
const WATCH = `
const { workerData: { state, longest, names }, parentPort } = require('node:worker_threads')
const { writeFileSync } = require('node:fs')
let case_ = -1
let since = 0
setInterval(() => {
  const number = Atomics.load(state, 0)
  if (number !== case_) { case_ = number; since = Date.now() }
  else if (number >= 0 && Date.now() - since > longest) {
    const what = 'Hangs: ' + names[Atomics.load(state, 2)] + ', seed ' + Atomics.load(state, 1) + ', case ' + number
    writeFileSync('test-results/fuzz-hangs.txt', what + '\\n')
    process._rawDebug(what)
    process.kill(process.pid, 'SIGKILL')
  }
}, 500)
`

function watch(names: readonly string[]): { readonly state: Int32Array; end(): Promise<unknown> } {
  const state = new Int32Array(new SharedArrayBuffer(12))
  state[0] = -1
  const worker = new Worker(WATCH, { eval: true, workerData: { state, names, longest: 3 * LONGEST } })
  return { state, end: () => worker.terminate() }
}

/** What is inherited by all, of which nothing may become more. */
function inherited(): string {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype]
    .map((prototype) => Reflect.ownKeys(prototype).length)
    .join()
}

/** The bytes that a case gives to its target. */
export function caseOf(target: Target, seed: number, number: number) {
  const random = randomOf(seed, number)
  const [one, other] = [random.pick(target.seeds), random.pick(target.seeds)]
  return { bytes: mutate(one, other, random, target.isText), random }
}

/**
 * Runs cases one after the other, in turn of each target, and keeps the bytes of those that end otherwise than they should in
 * `test-results/`.
 *
 * @param first number of the first case: a case can be run alone
 */
export async function fuzz(
  targets: readonly Target[],
  { seed, first, count }: { readonly seed: number; readonly first: number; readonly count: number },
): Promise<readonly Find[]> {
  mkdirSync('test-results', { recursive: true })
  const finds: Find[] = []
  const before = inherited()
  const { state, end } = watch(targets.map(({ name }) => name))
  for (let number = first; number < first + count; number++) {
    const index = number % targets.length
    const target = targets[index] as Target
    const { bytes, random } = caseOf(target, seed, number)
    Atomics.store(state, 1, seed)
    Atomics.store(state, 2, index)
    Atomics.store(state, 0, number)
    const start = performance.now()
    try {
      await target.run(bytes, random)
      const took = performance.now() - start
      if (took > LONGEST) throw new Error(`It took ${Math.round(took)} ms`)
      if (inherited() !== before) throw new Error('What all objects inherit has become more')
    } catch (error) {
      finds.push({ target: target.name, seed, number, error })
      writeFileSync(`test-results/fuzz-${seed}-${number}.bin`, bytes)
      if (finds.length >= 20) break
    }
  }
  Atomics.store(state, 0, -1)
  await end()
  return finds
}
