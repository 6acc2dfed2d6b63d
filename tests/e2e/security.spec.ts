import { test as base, expect, type Frame } from '@playwright/test'
import { app } from '../../src/i18n/en/app'
import { pageParts } from '../../src/i18n/en/page-parts'
import { test } from './atlas-page'
import { startSite } from './site-server'

base('no text becomes markup or a script, whatever code asks for it', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('region', { name: 'Map' })).toBeVisible()
  const outcome = await page.evaluate(() => {
    const element = () => document.body.appendChild(document.createElement('div'))
    const payload = '<img src=x onerror="globalThis.fired = true">'
    const ways: Record<string, () => unknown> = {
      innerHTML: () => Object.assign(element(), { innerHTML: payload }),
      outerHTML: () => Object.assign(element(), { outerHTML: payload }),
      insertAdjacentHTML: () => element().insertAdjacentHTML('beforeend', payload),
      parseFromString: () => new DOMParser().parseFromString(payload, 'text/html'),
      fragment: () => document.createRange().createContextualFragment(payload),
      write: () => document.write(payload),
      srcdoc: () => Object.assign(document.createElement('iframe'), { srcdoc: payload }),
      script: () => Object.assign(document.createElement('script'), { text: 'globalThis.fired = true' }),
      'script address': () =>
        Object.assign(document.createElement('script'), { src: 'data:text/javascript,1' }),
      handler: () => element().setAttribute('onclick', 'globalThis.fired = true'),
      worker: () => new Worker(URL.createObjectURL(new Blob(['1']))),
      policy: () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
        ).trustedTypes.createPolicy('another', { createHTML: (text: string) => text }),
    }
    const passed = Object.entries(ways).filter(([, act]) => {
      try {
        act()
        return true
      } catch {
        return false
      }
    })
    return passed.map(([name]) => name)
  })
  expect(outcome).toEqual([])
  expect(await page.evaluate(() => Reflect.get(globalThis, 'fired'))).toBeUndefined()
})

base('in a frame of another page nothing is edited, whatever the address says', async ({ page }) => {
  const site = await startSite()
  site.others.set('frame.html', () => '<!doctype html><iframe width="900" height="700"></iframe>')
  await page.goto(`${site.address}frame.html`)
  for (const query of [
    './?mode=edit',
    './?mode=edit&embed=0',
    './?mode=edit&embed=1&event=ashraf-raid-2011',
  ]) {
    await page
      .locator('iframe')
      .evaluate((frame: HTMLIFrameElement, src) => Object.assign(frame, { src }), query)
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('region', { name: 'Map' })).toBeVisible()
    await expect(frame.getByRole('link', { name: pageParts.openWhole })).toBeVisible()
    await expect(frame.getByRole('region', { name: 'Editor' })).toBeHidden()
    await expect(frame.getByText(app.modes.edit, { exact: true })).toBeHidden()
    const inner = page.frames()[1] as Frame
    expect(new URL(inner.url()).searchParams.get('embed')).toBe('1')
  }
  await site.stop()
})

test('all that is fetched comes with the fields that a host should send', async ({ page, visit }) => {
  const lacking: string[] = []
  page.on('response', (response) => {
    const { 'content-security-policy': policy = '', 'x-content-type-options': type } = response.headers()
    if (!policy.includes("require-trusted-types-for 'script'") || type !== 'nosniff')
      lacking.push(response.url())
  })
  await visit('?mode=edit')
  await expect(page.getByRole('region', { name: 'Editor' })).toBeVisible()
  expect(lacking).toEqual([])
})
