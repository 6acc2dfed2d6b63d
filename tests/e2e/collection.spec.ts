import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { card, chronicle, events, expect, map, query, test, time } from './atlas-page'
import { violations } from './axe'
import { about, dotColours, lines, many, openFile, total, withoutFileSystem } from './collection-page'

test.beforeEach(({ page }) => withoutFileSystem(page))

const TOWNS = lines([
  { title: 'Bridge is opened', date: '1890-05-01', kind: 'works', place: 'Mainz', at: [8.27, 50] },
  { title: 'Flood', date: '1920-02', kind: 'weather', place: 'Bonn', at: [7.1, 50.73] },
  { title: 'Mill burns down', date: '1921', kind: 'fire', place: 'Mainz', at: [8.27, 50] },
  { title: 'Letter without a date', kind: 'paper', place: 'Bonn', at: [7.1, 50.73] },
  { title: 'Meeting without a place', date: '1935-07-09', kind: 'paper' },
])

test('a file of features opens where one explores, with its dates, kinds and places', async ({
  page,
  open,
}) => {
  await open()
  await openFile(page, 'towns.geojsonl', TOWNS)
  await expect(total(page)).toHaveText('4 of 4 dated events, 1 undated')
  await expect(page.getByText('You see “towns.geojsonl”, not the published atlas.')).toBeVisible()
  await expect(events(page).getByRole('button')).toHaveText([
    /Bridge is opened/,
    /Flood/,
    /Mill burns down/,
    /Meeting without a place/,
    /Letter without a date/,
  ])
  await expect(time(page).getByRole('textbox', { name: 'From date' })).toHaveValue('1890-01-01')
  await expect(time(page).getByRole('textbox', { name: 'To date' })).toHaveValue('1935-12-31')
  // Few enough to be marks that can be reached by keyboard.
  await expect(map(page).getByRole('button', { name: /Flood/ })).toBeVisible()
  await time(page).getByRole('textbox', { name: 'To date' }).fill('1920')
  await page.keyboard.press('Enter')
  await expect(total(page)).toHaveText('2 of 4 dated events, 1 undated')
  await expect(map(page).getByRole('button', { name: /Mill burns down/ })).toHaveCount(0)
})

test('a feature opens with all that the file says of it, as plain text', async ({ page, open }) => {
  await open()
  const feature = {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [8, 50] },
    properties: {
      title: '<img src=x onerror=alert(1)>',
      date: '1900-05-01',
      note: '<b>bold</b>',
      more: { depth: 12 },
      site: 'https://example.org/a',
      other: 'javascript:alert(1)',
    },
  }
  await openFile(page, 'one.ndjson', `${JSON.stringify(feature)}\n${JSON.stringify(feature)}`)
  await events(page).getByRole('button').first().click()
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('<img src=x onerror=alert(1)>')
  const members = card(page).getByRole('region', { name: 'All that the file says of it' })
  await expect(members).toContainText('<b>bold</b>')
  await expect(members).toContainText('more.depth12')
  await expect(members.getByRole('link')).toHaveCount(1)
  await expect(page).toHaveURL(/event=b0/)
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
})

test('kinds, places and words filter, and Back takes a filter away', async ({ page, open }) => {
  await open()
  await openFile(page, 'towns.geojsonl', TOWNS)
  await chronicle(page).getByRole('button', { name: 'Categories' }).click()
  await chronicle(page).getByRole('checkbox', { name: /paper/ }).check()
  await expect(total(page)).toHaveText('1 of 4 dated events, 1 undated')
  await chronicle(page).getByRole('button', { name: 'Places' }).click()
  await chronicle(page).getByRole('checkbox', { name: /Bonn/ }).check()
  await expect(total(page)).toHaveText('0 of 4 dated events, 1 undated')
  expect(query(page).get('place')).toBe('Bonn')
  await page.goBack()
  await expect(total(page)).toHaveText('1 of 4 dated events, 1 undated')
  await chronicle(page).getByRole('button', { name: 'Clear all' }).click()
  await chronicle(page).getByRole('searchbox').fill('mill')
  await expect(total(page)).toHaveText('1 of 4 dated events')
  await chronicle(page).getByRole('searchbox').fill('nothing like it')
  await expect(chronicle(page).getByText('No event matches “nothing like it”.')).toBeVisible()
})

test('many events are dots that follow the slider, and marks where one zooms in', async ({ page, open }) => {
  await open()
  await openFile(page, 'surveys.geojsonl', many(1000))
  await expect(total(page)).toHaveText('1,000 of 1,000 events')
  const painted = async () => [...(await dotColours(page)).values()].reduce((sum, count) => sum + count, 0)
  await expect.poll(painted).toBeGreaterThan(2000)
  const all = await painted()
  const to = time(page).getByRole('slider', { name: 'To' })
  await to.focus()
  await page.keyboard.press('Home')
  await expect.poll(painted).toBeLessThan(all / 10)
  await page.keyboard.press('End')
  await expect.poll(painted).toBe(all)
  await expect(map(page).locator('.mark')).toHaveCount(0)
})

test('counts can take the place of dots, lead closer when pressed, and are in the address', async ({
  page,
  open,
}) => {
  await open()
  await openFile(page, 'surveys.geojsonl', many(1000))
  await page.getByRole('button', { name: 'Counts' }).click()
  await expect.poll(() => page.url()).toContain('crowd=counts')
  const region = map(page)
  const tip = region.locator('.dot-tip')
  const middle = { x: 0, y: 0 }
  await expect(async () => {
    // One of those about the middle of the map.
    const box = await region.boundingBox()
    if (!box) throw new Error('There is no map.')
    for (let step = 0; step < 60; step++) {
      middle.x = box.x + box.width / 2 + 16 * (step % 8)
      middle.y = box.y + box.height / 2 + 16 * Math.floor(step / 8)
      await page.mouse.move(middle.x, middle.y)
      if (await tip.isVisible()) return
    }
    throw new Error('Nothing is pointed at.')
  }).toPass()
  await expect(tip).toHaveText(/^\d+ events(height|depth) \d+ · (height|depth) \d+$/)
  const before = new URL(page.url()).searchParams.get('map')
  await page.mouse.click(middle.x, middle.y)
  await expect.poll(() => new URL(page.url()).searchParams.get('map')).not.toBe(before)
  await expect(tip).toHaveCount(0)
  await page.getByRole('button', { name: 'Counts' }).click()
  await expect.poll(() => page.url()).not.toContain('crowd')
})

test('what is taken for what can be seen and chosen, and the choice is in the address', async ({
  page,
  open,
}) => {
  await open()
  const text = lines(
    Array.from({ length: 40 }, (_, index) => ({
      title: `Entry ${index}`,
      date: `19${10 + index}-01-01`,
      at: [index, 10] as const,
    })),
  ).replaceAll('"date"', '"seen":"1850-01-01","date"')
  await openFile(page, 'entries.ndjson', text)
  await page.getByRole('button', { name: 'About this file' }).click()
  await expect(about(page)).toContainText('40 features')
  await expect(about(page)).toContainText('40 with a date')
  await about(page).getByRole('combobox', { name: 'Date' }).selectOption({ label: 'seen  (1850-01-01)' })
  await expect(time(page).getByRole('textbox', { name: 'From date' })).toHaveValue('1850-01-01')
  expect(query(page).get('fields')).toBe('date:seen')
  await about(page).getByRole('combobox', { name: 'Date' }).selectOption({ label: 'Nothing' })
  await expect(about(page)).toContainText('No dates were found')
})

test('Back and Forward lead to the choices of their addresses', async ({ page, open }) => {
  await open()
  await openFile(page, 'towns.geojsonl', TOWNS)
  await page.getByRole('button', { name: 'About this file' }).click()
  await about(page).getByRole('combobox', { name: 'Date' }).selectOption({ label: 'Nothing' })
  await expect(page.getByRole('textbox', { name: 'From date' })).toHaveCount(0)
  await page.goBack()
  await expect(time(page).getByRole('textbox', { name: 'From date' })).toHaveValue('1890-01-01')
  await expect(about(page)).toHaveCount(0)
  await expect(total(page)).toHaveText('4 of 4 dated events, 1 undated')
  expect(query(page).get('fields')).toBeNull()
  await page.goForward()
  await expect(about(page)).toContainText('No dates were found')
  expect(query(page).get('fields')).toBe('date:')
})

test('a list in order of time is at its top once the file has come', async ({ page, open }) => {
  await open()
  await openFile(page, 'surveys.geojsonl', many(30_000))
  await expect(total(page)).toHaveText('30,000 of 30,000 events')
  await expect(events(page).getByRole('button', { name: /^Survey 0 ?,/ })).toBeVisible()
  expect(await chronicle(page).evaluate((part) => part.querySelector('.event-list')?.scrollTop)).toBe(0)
})

test('a long list is never blank where it is scrolled far, and a page of it is what is in view', async ({
  page,
  open,
}) => {
  await open()
  await openFile(page, 'surveys.geojsonl', many(3000))
  await expect(total(page)).toHaveText('3,000 of 3,000 events')
  await expect(events(page).getByRole('button', { name: /^Survey 0 ?,/ })).toBeVisible()
  const seen = await chronicle(page).evaluate(async (part) => {
    const list = part.querySelector('.event-list') as HTMLElement
    const rows = () => {
      const view = list.getBoundingClientRect()
      const boxes = Array.from(list.querySelectorAll('.event-row'), (row) => row.getBoundingClientRect())
      return boxes.filter(({ top, bottom }) => bottom > view.top && top < view.bottom).length
    }
    const counts: number[] = []
    for (const share of [0.5, 0.9, 0.1, 1, 0.33, 0]) {
      list.scrollTop = share * list.scrollHeight
      await new Promise(requestAnimationFrame)
      counts.push(rows())
    }
    return counts
  })
  expect(Math.min(...seen)).toBeGreaterThan(4)
  const line = (index: number) =>
    events(page).getByRole('button', { name: new RegExp(`^Survey ${index} ?,`) })
  await line(0).focus()
  const inView = await line(0).evaluate((row) => {
    const list = row.closest('.event-list')
    return list ? list.clientHeight / row.getBoundingClientRect().height : 0
  })
  await page.keyboard.press('PageDown')
  const reached = Number(/^Survey (\d+)/.exec((await page.locator(':focus').textContent()) ?? '')?.[1])
  expect([reached > inView / 2, reached < inView]).toEqual([true, true])
})

test('packed files are unpacked, and what is broken is told with its place', async ({ page, open }) => {
  await open()
  await openFile(page, 'towns.geojsonl.gz', gzipSync(TOWNS))
  await expect(total(page)).toHaveText('4 of 4 dated events, 1 undated')
  await events(page).getByRole('button').first().click()
  await expect(card(page)).toContainText('works')
  await openFile(page, 'cut.geojsonl', `${TOWNS}\n{"type":"Feature","prop`)
  await expect(total(page)).toHaveText('4 of 4 dated events, 1 undated')
  await page.getByRole('button', { name: 'About this file' }).click()
  await expect(about(page)).toContainText(
    /breaks off in line 6, column \d+, after “[^”]+”: .*1 that could not be read at all, for example in line 6/,
  )
  const whole = `{"type":"FeatureCollection","features":[${TOWNS.split('\n').join(',')}]}`
  await openFile(page, 'cut.geojson', whole.slice(0, -40))
  await expect(chronicle(page).getByRole('alert')).toHaveText(
    /^The file breaks off in line 1, column [\d,]+, after “[^”]+”: .*All that/,
  )
})

test('the way back leads to the atlas', async ({ page, open }) => {
  await open()
  await openFile(page, 'towns.geojsonl', TOWNS)
  await expect(page.locator('#events')).toBeFocused()
  await page.getByRole('button', { name: 'Close it and show the atlas' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Relocation Atlas/)
  await expect(page.getByRole('region', { name: 'Time' })).toBeVisible()
  // The focus is where the page begins anew, and not at its very top.
  await expect(page.locator('body')).not.toBeFocused()
})

test('the features in view can be taken away as they stand in the file', async ({ page, open }) => {
  await open()
  await openFile(page, 'towns.geojsonl', TOWNS)
  await chronicle(page).getByRole('searchbox').fill('bonn')
  await expect(total(page)).toHaveText('1 of 4 dated events, 1 undated')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share and take away' })
  await expect(dialog.getByRole('tab', { name: 'Picture' })).toHaveAttribute('aria-selected', 'true')
  await dialog.getByRole('tab', { name: 'Link' }).click()
  await expect(dialog).toContainText('so no link can lead to it')
  await dialog.getByRole('tab', { name: 'Data' }).click()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'GeoJSON' }).click()
  const saved = readFileSync(await (await download).path(), 'utf8')
  expect(
    JSON.parse(saved).features.map(({ properties }: { properties: { title: string } }) => properties.title),
  ).toEqual(['Flood', 'Letter without a date'])
  expect(saved).toContain(TOWNS.split('\n')[1])
})

test('two dates of a file stand side by side', async ({ page, open }) => {
  await open()
  await openFile(page, 'surveys.geojsonl', many(1000))
  await page.getByRole('button', { name: 'Compare two dates' }).click()
  await expect(page.getByRole('region', { name: /^Map/ })).toHaveCount(2)
  await page.getByRole('button', { name: 'Close it and show the atlas' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Relocation Atlas/)
})

test('nothing keeps anybody out, in either theme', async ({ page, open }) => {
  await open()
  await openFile(page, 'towns.geojsonl', TOWNS)
  await page.getByRole('button', { name: 'About this file' }).click()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator(`[data-theme="${colorScheme}"]`).first()).toBeVisible()
    expect(await violations(page)).toEqual([])
  }
})

test('a file of one day is stepped through by its times of day', async ({ page, open }) => {
  await open()
  const at = (minute: number) =>
    `2024-05-01T${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00Z`
  const walk = Array.from({ length: 300 }, (_, minute) => ({
    title: `Post ${minute}`,
    date: at(minute),
    kind: 'post',
    place: 'Bonn',
    at: [7.1 + minute / 1000, 50.73] as [number, number],
  }))
  await openFile(page, 'walk.geojsonl', lines(walk))
  await expect(total(page)).toHaveText('300 of 300 events')
  const to = time(page).getByRole('slider', { name: 'To' })
  await expect(to).toHaveAttribute('aria-valuetext', '1 May 2024, 13:59 UTC')
  await to.focus()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('ArrowDown')
  await expect(to).toHaveAttribute('aria-valuetext', '1 May 2024, 12:58 UTC')
  await expect(total(page)).toHaveText('239 of 300 events')
  await expect(page).toHaveURL(/to=2024-05-01T12%3A58Z/)
  const field = time(page).getByRole('textbox', { name: 'To date' })
  await field.fill('10:30')
  await page.keyboard.press('Enter')
  await expect(total(page)).toHaveText('91 of 300 events')
  await expect(field).toHaveValue('10:30')
  await page.reload()
  await expect(total(page)).toHaveText('91 of 300 events')
  await time(page).getByRole('combobox', { name: 'Window' }).selectOption('1 h')
  await expect(total(page)).toHaveText('60 of 300 events')
})
