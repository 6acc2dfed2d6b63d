import { spawnSync } from 'node:child_process'

/**
 * Runs all unit tests as if on machines in these zones: half hours and quarters off UTC, one beyond the date line, one whose
 * days have begun without a midnight. `npm run unit:zones`, with arguments for Vitest.
 */
const ZONES = ['Asia/Tehran', 'America/St_Johns', 'Pacific/Kiritimati', 'UTC']

const failed = ZONES.filter((TZ) => {
  console.log(`\nUnit tests in ${TZ}`)
  const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...process.argv.slice(2)], {
    env: { ...process.env, TZ },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return status !== 0
})
console.log(failed.length > 0 ? `\nFailed in ${failed.join(', ')}` : `\nPassed in ${ZONES.join(', ')}`)
process.exitCode = failed.length
