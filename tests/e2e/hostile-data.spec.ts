import { readFile } from 'node:fs/promises'
import { eventPage } from '../../src/cli/pages/event-page'
import { indexHtml } from '../../src/cli/pages/index-html'
import { SITE } from '../cli/pages/sample-site'
import { HOSTILE_CSV, HOSTILE_FILES, HOSTILE_GEOJSON, HOSTILE_KML } from '../fixtures/hostile/dataset'
import { hostileAtlas } from '../fixtures/hostile/hostile-atlas'
import { PAYLOADS } from '../fixtures/hostile/payloads'
import { card, chronicle, events, expect, goTo, test } from './atlas-page'
import { openFile, withoutFileSystem } from './collection-page'
import { editor, tab } from './edit-page'
import { expectNoHits, expectPlainPages, serveHostile, watchForHits } from './hostile-page'
import { share } from './share-page'

const [TITLES, LESSON] = [HOSTILE_FILES['events.geojson'].features, HOSTILE_FILES['lessons/hostile.json']]
const titleOf = (index: number) => PAYLOADS[index] ?? ''

test.beforeEach(async ({ page }) => {
  await watchForHits(page)
  await withoutFileSystem(page)
})

test('an atlas of payloads is text in list, cards, panels, search, sharing and print', async ({
  page,
  open,
}) => {
  await serveHostile(page)
  await open('?theme=light')
  await expect(chronicle(page).getByText(`${TITLES.length} of ${TITLES.length} events`)).toBeVisible()
  await expect(events(page).getByRole('button').first()).toBeVisible()
  await expectNoHits(page)
  for (let index = 0; index < TITLES.length; index += 9) {
    await goTo(page, `?event=event-${index}`)
    const heading = card(page).getByRole('heading').first()
    await expect.poll(() => heading.textContent()).toBe(titleOf(index))
    await expectNoHits(page)
  }
  for (const panel of ['accounts', 'differences', 'whereabouts', 'on-this-day', 'legend', 'about']) {
    await goTo(page, `?panel=${panel}&lens=party-0,party-1`)
    await expect(
      page
        .getByRole('region')
        .getByRole('button', { name: /^Close/ })
        .first(),
    ).toBeVisible()
    await expectNoHits(page)
  }
  for (const panel of ['stay:stay-0', 'place:place-3']) {
    await goTo(page, `?panel=${panel}`)
    await expect(
      page
        .getByRole('region')
        .getByRole('button', { name: /^Close/ })
        .first(),
    ).toBeVisible()
    await expectNoHits(page)
  }
  await goTo(page, '?event=event-5')
  for (const tab of ['Link', 'Picture', 'Print', 'Data', 'Embed'] as const) {
    const part = await share(page, tab)
    await expect(part).toBeVisible()
    if (tab === 'Print') {
      await page.emulateMedia({ media: 'print' })
      await expectNoHits(page)
      await page.emulateMedia({ media: null })
    }
    await expectNoHits(page)
    await page.keyboard.press('Escape')
  }
})

test('a lesson of payloads is text, in class and in the file that is downloaded', async ({
  page,
  open,
  browser,
}) => {
  await serveHostile(page)
  await open('?mode=teach')
  await expectNoHits(page)
  await goTo(page, '?mode=teach&lesson=hostile&step=1')
  for (let step = 1; step <= LESSON.steps.length; step += 3) {
    await goTo(page, `?mode=teach&lesson=hostile&step=${step}`)
    await expect
      .poll(() => page.getByRole('heading').allTextContents())
      .toContain(LESSON.steps[step - 1]?.heading)
    await expectNoHits(page)
  }
  await page.getByRole('button', { name: 'Print or download' }).click()
  const dialog = page.getByRole('dialog', { name: 'Print or download' })
  await dialog.getByRole('radio', { name: /^Download lesson/ }).check()
  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: /^Download/ }).click()
  const text = await readFile(await (await saving).path(), 'utf8')
  // Without what its policy would stop.
  const bare = text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
  expect(bare.length).toBeLessThan(text.length)
  const context = await browser.newContext()
  const file = await context.newPage()
  await watchForHits(file)
  const asked: string[] = []
  file.on('request', (request) => asked.push(request.url()))
  await file.route('https://file.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: bare }),
  )
  await file.goto('https://file.example/')
  await expect(file.getByRole('heading', { level: 1 })).toBeVisible()
  for (const details of await file.locator('details').all())
    await details.evaluate((each) => {
      ;(each as HTMLDetailsElement).open = true
    })
  await expectNoHits(file)
  expect(asked.filter((url) => !/^(?:data:|https:\/\/file\.example\/$)/.test(url))).toEqual([])
  await context.close()
})

test('static pages of payloads hold no markup but their own, and run nothing', async ({ page }) => {
  const atlas = hostileAtlas()
  const site = { ...SITE, name: atlas.title, address: 'https://pages.example/' }
  const files = HOSTILE_FILES['atlas.json'].files
  const index = indexHtml(await readFile('index.html', 'utf8'), { atlas, files }, site)
  const bare = (text: string) =>
    text
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replaceAll(/<script (?:type="module" )?src="[^"]*"[^>]*><\/script>/g, '')
  const all = atlas.events.map((event, i) =>
    bare(eventPage(event, atlas, { previous: atlas.events[i - 1], next: atlas.events[i + 1] }, site)),
  )
  await page.route('https://pages.example/**', (route) => {
    const at = /\/(\d+)\.html$/.exec(route.request().url())?.[1]
    const body = (at ? all[Number(at)] : undefined) ?? bare(index)
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body })
  })
  await page.goto('https://pages.example/')
  await expectNoHits(page)
  await expectPlainPages(page, all)
  for (let at = 0; at < all.length; at += 11) {
    await page.goto(`https://pages.example/${at}.html`)
    await expectNoHits(page)
    const linked = await page.locator('script[type="application/ld+json"]').textContent()
    expect(JSON.parse(linked ?? '')).toMatchObject({ name: atlas.events[at]?.title })
    // Markup has no NUL, and one way to end a line.
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      atlas.events[at]?.title.replaceAll('\0', '').replaceAll(/\r\n?/g, '\n'),
    )
  }
})

for (const [name, content] of [
  ['hostile.geojson', HOSTILE_GEOJSON],
  ['hostile.csv', HOSTILE_CSV],
  ['hostile.kml', HOSTILE_KML],
] as const)
  test(`${name}: what it holds is text where it is looked at and where it is edited`, async ({
    page,
    open,
  }) => {
    await open()
    await openFile(page, name, content)
    await expect(events(page).getByRole('button').first()).toBeVisible()
    await expectNoHits(page)
    for (let index = 0; index < 3; index++) {
      await events(page).getByRole('button').nth(index).click()
      await expect(card(page)).toBeVisible()
      await expectNoHits(page)
    }
    await page.getByRole('tab', { name: 'Edit', exact: true }).click()
    // Of anything but GeoJSON it is shown first what becomes of it.
    const converting = page
      .getByRole('dialog')
      .getByRole('button', { name: /^(?:Open as|Add|Open .*features)/ })
    await expect(converting.or(tab(page, 'Table')).first()).toBeVisible()
    await expectNoHits(page)
    if (await converting.isVisible()) await converting.click()
    for (const name of ['Form', 'Table', 'Text', 'Problems', 'Changes']) {
      await editor(page)
        .getByRole('tab', { name: new RegExp(`^${name}`) })
        .click()
      await expectNoHits(page)
    }
  })

/** As an address writes it, which has no halves of pairs. */
const asValue = (text: string) => new URLSearchParams({ v: text }).toString().slice(2)

const KEYS = [
  ...['from', 'to', 'event', 'panel', 'q', 'cat', 'place', 'party', 'ver', 'lens', 'compare', 'map', 'axis'],
  ...['spacing', 'theme', 'cal', 'lang', 'crowd', 'embed', 'mode', 'lesson', 'step', 'fields', 'context'],
]

test('a payload as the value of each key of an address runs nothing', async ({ page, open }) => {
  await open()
  for (const [index, payload] of PAYLOADS.entries()) {
    const keys = index % 2 === 0 ? ['q', 'event', 'from'] : KEYS
    await goTo(page, `?${keys.map((key) => `${key}=${asValue(payload)}`).join('&')}`)
    if (index % 20 === 0) await expectNoHits(page)
  }
  for (const payload of PAYLOADS.filter((_, index) => index % 25 === 7)) {
    for (const key of ['q', 'data', 'file']) {
      await page.goto(`/?${key}=${asValue(payload)}`)
      await expect(page.locator('#root')).not.toBeEmpty()
      await expectNoHits(page)
    }
  }
})
