import { spawnSync } from 'node:child_process'

/** `npm run fuzz [CASES]`: the fuzz tests with 100,000 cases, or as many as are named. */
const { status } = spawnSync('npx', ['vitest', 'run', 'tests/fuzz'], {
  env: { ...process.env, FUZZ_CASES: process.argv[2] ?? '100000' },
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.exitCode = status ?? 1
