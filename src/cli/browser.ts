import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Path of a Chrome or Chromium on this machine (`CHROME_PATH` first), or `undefined`. */
export function findBrowser(): string | undefined {
  const given = process.env.CHROME_PATH
  return [given, ...CANDIDATES, chromium.executablePath()].find((path) => path && existsSync(path))
}

/** Finds a browser for the tests, or installs Debian's (as root) or Playwright's own. */
function ensureBrowser(): string {
  const found = findBrowser()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chrome or Chromium found: installing Debian’s package chromium.')
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
    execFileSync('apt-get', ['update', '-q'], options)
    execFileSync('apt-get', ['install', '-y', '-q', 'chromium'], options)
  } else {
    console.log('No Chrome or Chromium found: installing Playwright’s own.')
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' })
  }
  const installed = findBrowser()
  if (!installed) {
    throw new Error('No browser could be installed. Install Chrome or Chromium, or set CHROME_PATH to one.')
  }
  return installed
}

if (process.argv[1]?.endsWith('browser.ts')) console.log(`Browser for the tests: ${ensureBrowser()}`)
