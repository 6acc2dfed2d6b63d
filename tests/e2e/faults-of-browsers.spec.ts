import { test as base, expect } from '@playwright/test'
import { ALL, BY_PLAYWRIGHT, card, events, map, query, time } from './atlas-page'
import { button, choose, editAtlas, editor } from './edit-page'

/** What a browser lacks, refuses or does wrong: the script that has it do so, and what the editor says of it. */
const FAULTS: Readonly<Record<string, { readonly script: string; readonly said?: RegExp }>> = {
  'no OffscreenCanvas': { script: 'delete globalThis.OffscreenCanvas' },
  'no canvas to draw on': {
    script:
      'for (const { prototype } of [HTMLCanvasElement, OffscreenCanvas]) prototype.getContext = () => null',
  },
  'no WebGL': {
    script: `const { getContext } = HTMLCanvasElement.prototype
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return /gl|gpu/.test(kind) ? null : getContext.call(this, kind, ...rest)
      }`,
  },
  'no memory for pictures': {
    script: `const refuse = () => { throw new DOMException('ImageBitmap construction failed', 'UnknownError') }
      OffscreenCanvas.prototype.transferToImageBitmap = refuse
      globalThis.createImageBitmap = async () => refuse()
      WebAssembly.Memory = class { constructor() { throw new RangeError('could not allocate memory') } }
      WebAssembly.instantiate = WebAssembly.instantiateStreaming = async () => { throw new RangeError('Out of memory') }`,
  },
  'no workers': { script: 'delete globalThis.Worker', said: /the check could not be started/ },
  'workers that die': {
    script: `globalThis.Worker = class extends EventTarget {
        constructor() {
          super()
          setTimeout(() => {
            const event = new ErrorEvent('error', { message: 'died', cancelable: true })
            this.dispatchEvent(event)
            this.onerror?.(event)
          }, 50)
        }
        postMessage() {}
        terminate() {}
      }`,
    said: /the check could not be started/,
  },
  'no IndexedDB': {
    script: 'Object.defineProperty(globalThis, "indexedDB", { value: undefined })',
    said: /does not keep what you do/,
  },
  'an IndexedDB that refuses': {
    script: 'IDBFactory.prototype.open = () => { throw new DOMException("", "SecurityError") }',
    said: /does not keep what you do/,
  },
  'no storage of texts': {
    script: `for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(globalThis, name, { get() { throw new DOMException('', 'SecurityError') } })`,
  },
  'a full storage of texts': {
    script: 'Storage.prototype.setItem = () => { throw new DOMException("", "QuotaExceededError") }',
  },
  'no channels or locks between tabs': {
    script:
      'delete globalThis.BroadcastChannel; Object.defineProperty(navigator, "locks", { value: undefined })',
  },
  'a clock in 1970': {
    script: `const Real = Date
      const now = Real.now()
      globalThis.Date = class extends Real {
        constructor(...given) { given.length > 0 ? super(...given) : super(Real.now() - now) }
        static now() { return Real.now() - now }
      }`,
  },
  'a clock that goes backwards': {
    script: 'const { now } = Date; let calls = 0; Date.now = () => now() - 1e6 * calls++',
  },
  'addresses that may not be written': {
    script: `History.prototype.pushState = History.prototype.replaceState = () => {
        throw new DOMException('more than 100 times per 30 seconds', 'SecurityError')
      }`,
  },
  'what insecure hosts lack': {
    script: `Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })
      delete Crypto.prototype.randomUUID
      for (const name of ['clipboard', 'share', 'locks', 'storage', 'serviceWorker'])
        Object.defineProperty(navigator, name, { value: undefined })`,
  },
}

for (const [name, { script, said }] of Object.entries(FAULTS))
  base(`with ${name} one explores and edits, and is told what is missing`, async ({ page }) => {
    const complaints: string[] = []
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !BY_PLAYWRIGHT.test(message.text()))
        complaints.push(message.text())
    })
    await page.addInitScript(script)
    await page.goto('/')
    await expect(page.getByText(ALL)).toBeVisible()
    await expect(
      map(page)
        .getByRole('button', { name: /Tehran/ })
        .first(),
    ).toBeVisible()
    await events(page).getByRole('button').first().click()
    await expect(card(page).getByRole('heading', { level: 2 })).toBeVisible()
    const to = time(page).getByRole('slider', { name: 'To' })
    const before = await to.getAttribute('aria-valuetext')
    await to.press('PageDown')
    await expect(to).not.toHaveAttribute('aria-valuetext', before ?? '')

    await page.goto('/?mode=edit')
    await editAtlas(page)
    await choose(page, 'The MEK goes underground and takes up arms')
    await editor(page).getByRole('textbox', { name: 'Date', exact: true }).fill('28 June 1981')
    await button(page, 'Write 1981-06-28').click()
    await expect(button(page, 'Undo')).toBeEnabled()
    if (said) await expect(editor(page).getByText(said).first()).toBeVisible()
    await button(page, 'Undo').click()
    await expect(button(page, 'Redo')).toBeEnabled()
    expect(query(page).get('mode')).toBe('edit')
    expect(complaints).toEqual([])
  })
