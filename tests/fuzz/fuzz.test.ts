import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mutate, randomOf } from './mutate'
import { TARGETS } from './targets'

/**
 * Faulty files, made of real ones byte by byte: each has to end in a value or in problems. `FUZZ_CASES` is how many in all
 * (`npm run fuzz`: 100,000), `FUZZ_SEED` where they begin; the same seed makes the same files.
 */
const CASES = Number(process.env.FUZZ_CASES ?? 2000)
const SEED = Number(process.env.FUZZ_SEED ?? (process.env.CI ? 1963 : Date.now() % 1_000_000))
/** Milliseconds within which a faulty file has to be done with. */
const LONGEST = 10_000

const each = Math.ceil(CASES / Object.keys(TARGETS).length)

describe(`faulty files, from seed ${SEED}`, () => {
  it.each(Object.entries(TARGETS))(
    '%s ends in a value or in problems',
    async (name, { files, run }) => {
      const sources = files.map((path) => new Uint8Array(readFileSync(path)))
      for (let index = 0; index < each; index++) {
        const random = randomOf(SEED + index)
        const pick = () => sources[Math.floor(random() * sources.length)] ?? new Uint8Array()
        const bytes = mutate(pick(), pick(), random)
        const start = performance.now()
        try {
          await run(bytes)
          const took = performance.now() - start
          if (took > LONGEST) throw new Error(`took ${Math.round(took)} ms`)
          expect(Object.keys(Object.prototype), 'inherited by all objects').toEqual([])
        } catch (error) {
          mkdirSync('test-results/fuzz', { recursive: true })
          const file = `test-results/fuzz/${name.replaceAll(' ', '-')}-${SEED + index}`
          writeFileSync(file, bytes)
          throw new Error(`FUZZ_SEED=${SEED + index}, written to ${file}: ${error}`, { cause: error })
        }
      }
    },
    Math.max(120_000, each * 400),
  )
})
