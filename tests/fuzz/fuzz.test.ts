import { expect, it } from 'vitest'
import { DATA_TARGETS } from './data-targets'
import { EDIT_TARGETS } from './edit-targets'
import { FILE_TARGETS } from './file-targets'
import { type Find, fuzz } from './fuzz'
import { TEXT_TARGETS } from './text-targets'

const TARGETS = [...TEXT_TARGETS, ...DATA_TARGETS, ...FILE_TARGETS, ...EDIT_TARGETS]

/** As for property tests: CI checks one change with the same cases each time. */
const seed = Number(process.env.FUZZ_SEED ?? (process.env.CI ? 1963_2023 : Date.now() % 2 ** 31))
const only = process.env.FUZZ_CASE
const count = only === undefined ? Number(process.env.FUZZ_CASES ?? 2000) : 1

function told({ target, number, error }: Find): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `${target}: npm run fuzz -- --seed ${seed} --case ${number}\n${what.split('\n').slice(0, 8).join('\n')}`
}

it(`ends in data or in a problem, whatever of ${count} damaged files is read`, {
  timeout: 3 * 3_600_000,
  retry: 0,
}, async () => {
  const finds = await fuzz(TARGETS, { seed, first: Number(only ?? 0), count })
  expect(finds.map(told).join('\n\n')).toBe('')
})
