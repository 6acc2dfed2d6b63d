import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

/** `npm run fuzz [-- --cases 100000] [--seed 7] [--case 42]`: `--case` runs one of a seed alone. */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    case: { type: 'string' },
  },
})

const { status } = spawnSync('npx', ['vitest', 'run', 'tests/fuzz/fuzz.test.ts'], {
  env: {
    ...process.env,
    FUZZ_CASES: values.cases,
    ...(values.seed === undefined ? {} : { FUZZ_SEED: values.seed }),
    ...(values.case === undefined ? {} : { FUZZ_CASE: values.case }),
  },
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.exitCode = status ?? 1
