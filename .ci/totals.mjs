// Adds up the reports that `npm test` left in test-results/.
import { readFileSync } from 'node:fs'

function report(name) {
  try {
    return JSON.parse(readFileSync(new URL(`../test-results/${name}.json`, import.meta.url), 'utf8'))
  } catch {
    return undefined
  }
}

const unit = report('unit')
const browser = report('browser')?.stats
const passed = (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0) + (browser?.flaky ?? 0)
const failed = (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0)
const skipped = (unit?.numPendingTests ?? 0) + (browser?.skipped ?? 0)
if (browser?.flaky) console.log(`${browser.flaky} of the browser tests passed only at the second go`)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
