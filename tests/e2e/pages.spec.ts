import { readdirSync, readFileSync } from 'node:fs'
import { card, expect, query, TOTAL, test } from './atlas-page'
import { violations } from './axe'

const PAGE = 'events/irp-hq-bombing-1981.html'

interface LinkedData {
  readonly '@type': string
  readonly name: string
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the front page tells the whole chronicle, and each event leads to its page', async ({
    page,
    visit,
  }) => {
    await visit('')
    const links = page.getByRole('listitem').getByRole('link')
    await expect(links).toHaveCount(TOTAL)
    await expect(page.getByRole('heading', { name: '1981', exact: true })).toBeVisible()
    await page
      .getByRole('link', { name: 'Bombing of the headquarters of the Islamic Republican Party' })
      .click()
    await expect(page).toHaveURL(new RegExp(`/${PAGE}$`))
    await expect(page.getByRole('heading', { name: 'Who says what' })).toBeVisible()
  })

  test('the page of an event says who says what on which sources', async ({ page, visit }) => {
    await visit(PAGE)
    await expect(page).toHaveTitle(/^Bombing of the headquarters .*, 28 June 1981$/)
    await expect(page.getByText('It neither confirmed nor denied responsibility')).toBeVisible()
    await page
      .getByRole('link', { name: /^Source 2: / })
      .first()
      .click()
    await expect(page.locator('li:target')).toContainText('Haft-e Tir bombing')
    await expect(page.getByRole('link', { name: 'www.csmonitor.com' })).toHaveAttribute('href', /^https?:/)
    await expect(page.getByRole('link', { name: /^After/ })).toBeVisible()
  })

  test('a link to a view shows the event all the same', async ({ page, visit }) => {
    await visit(`${PAGE}?from=1981`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Bombing of the headquarters')
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the page of an event, ${colorScheme}`, async ({ page, visit }) => {
    await page.emulateMedia({ colorScheme })
    await visit(PAGE)
    expect(await violations(page)).toEqual([])
  })
}

test('the pages hold linked data that can be read', async ({ page, visit }) => {
  const read = async (path: string) => {
    await visit(path)
    const text = await page.locator('script[type="application/ld+json"]').textContent()
    return JSON.parse(text ?? '') as LinkedData
  }
  expect(await read('')).toMatchObject({ '@type': 'Dataset', version: expect.any(String) })
  expect(await read(PAGE)).toMatchObject({ '@type': 'Event', startDate: '1981-06-28' })
})

test('the page of an event reads, opens the map at it, and hands a view on to the map', async ({
  page,
  visit,
}) => {
  await visit(PAGE)
  await expect(page).toHaveURL(new RegExp(`/${PAGE}$`))
  await visit(`${PAGE}?utm_source=elsewhere`)
  await expect(page).toHaveURL(/utm_source/)
  await page.getByRole('link', { name: 'Open on the map' }).click()
  await expect(card(page)).toContainText('Bombing of the headquarters')
  await visit(`${PAGE}?from=1981&to=1983&map=6/35/51`)
  await expect(card(page)).toContainText('Bombing of the headquarters')
  const { pathname } = new URL(page.url())
  expect([pathname, ...['event', 'from', 'to', 'map'].map((key) => query(page).get(key))]).toEqual([
    '/',
    'irp-hq-bombing-1981',
    expect.stringMatching(/^1981/),
    expect.stringMatching(/^1983/),
    expect.stringMatching(/^6\/35/),
  ])
})

test('the sitemap lists a page for each event, and each is there', async ({ request }) => {
  const xml = await (await request.get('/sitemap.xml')).text()
  const listed = Array.from(xml.matchAll(/<loc>[^<]*\/events\/([^<]*)<\/loc>/g), ([, name]) => name)
  expect(listed).toHaveLength(TOTAL)
  const built = readdirSync('dist/events').filter((name) => name.endsWith('.html'))
  expect(listed.toSorted()).toEqual(built.toSorted())
  expect(await (await request.get('/robots.txt')).text()).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m)
  const picture = await request.get('/og.png')
  expect(picture.headers()['content-type']).toBe('image/png')
  expect(readFileSync('dist/og.png').byteLength).toBeLessThan(300_000)
})
