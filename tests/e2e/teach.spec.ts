import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import type { LessonFile } from '../../src/domain/lesson/lesson-schema'
import { card, expect, hasArchives, map, query, test, time } from './atlas-page'
import { violations } from './axe'

const readJson = (file: string) => JSON.parse(readFileSync(`data/${file}`, 'utf8')) as unknown
const LESSONS = (readJson('atlas.json') as { lessons: readonly string[] }).lessons.map(
  (id) => readJson(`lessons/${id}.json`) as LessonFile,
)
const [FIRST] = LESSONS as [LessonFile]

const lesson = (page: Page) => page.getByRole('region', { name: 'Lesson', exact: true })
const heading = (page: Page) => lesson(page).getByRole('heading', { level: 2 })
const next = (page: Page) => lesson(page).getByRole('button', { name: 'Next' })
const away = (page: Page) => page.getByRole('button', { name: 'Continue from here' })
const stepUrl = ({ id }: Pick<LessonFile, 'id'>, step: number) => `?mode=teach&lesson=${id}&step=${step}`

/** Waits until what is fetched after the first view is there, lessons included. */
const whole = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('basemap-whole').length > 0)

async function expectStep(page: Page, { id, steps }: LessonFile, number: number) {
  await expect(heading(page)).toHaveText(steps[number - 1]?.heading ?? '')
  await expect(async () => {
    expect(page.url().split('?')[1]).toBe(stepUrl({ id }, number).slice(1))
  }).toPass()
  await expect(away(page)).toBeHidden()
}

test.describe('without motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('all lessons are stepped by a clicker with the network off', async ({ page, context, open }) => {
    await open()
    await expect.poll(() => hasArchives(page)).toBe(true)
    await page.waitForFunction(
      (most) =>
        performance.getEntriesByType('resource').filter(({ name }) => name.includes('/lessons/')).length >=
        most,
      LESSONS.length,
    )
    await context.setOffline(true)
    await page.getByRole('tab', { name: 'Teach' }).click()
    for (const each of LESSONS) {
      await page.getByRole('button', { name: `Start: ${each.title}` }).click()
      for (let number = 1; number <= each.steps.length; number++) {
        await expectStep(page, each, number)
        await page.keyboard.press('PageDown')
      }
      await page.keyboard.press('PageUp')
      await expectStep(page, each, each.steps.length - 1)
      await expect(async () => {
        // What is open over the map closes first.
        await page.keyboard.press('Escape')
        const lessons = page.getByRole('region', { name: 'Lessons', exact: true })
        await expect(lessons).toBeVisible({ timeout: 1000 })
      }).toPass()
    }
  })

  for (const each of LESSONS) {
    test(`${each.id} is stepped from start to end by keyboard alone`, async ({ page, open }) => {
      await open()
      const tab = page.getByRole('tab', { name: 'Explore' })
      await tab.focus()
      await page.keyboard.press('ArrowRight')
      await expect(page.getByRole('tab', { name: 'Teach' })).toHaveAttribute('aria-selected', 'true')
      await page.getByRole('button', { name: `Start: ${each.title}` }).focus()
      await page.keyboard.press('Enter')
      await expectStep(page, each, 1)
      await expect(lesson(page)).toBeFocused()
      for (let number = 2; number <= each.steps.length; number++) {
        await page.keyboard.press(['ArrowRight', 'PageDown', 'n'][number % 3] ?? '')
        await expectStep(page, each, number)
      }
      await page.keyboard.press('ArrowRight')
      await expectStep(page, each, each.steps.length)
      await page.keyboard.press('Home')
      await expectStep(page, each, 1)
      const [first] = each.steps
      // What is open over the map closes first.
      if (first?.view.event ?? first?.view.panel) await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('region', { name: 'Lessons', exact: true })).toBeVisible()
    })

    test(`every step of ${each.id} opens by its link`, async ({ browser, baseURL }) => {
      for (let number = 1; number <= each.steps.length; number++) {
        const context = await browser.newContext({ reducedMotion: 'reduce' })
        const page = await context.newPage()
        // Borders and relief take time, and say nothing of what is restored.
        await page.route('**/basemap/**', (route) => route.abort())
        await page.goto(`${baseURL}/${stepUrl(each, number)}`)
        await expectStep(page, each, number)
        await expect(page.getByText(/Some of the link was not understood/)).toBeHidden()
        await context.close()
      }
    })
  }

  test('a class that has wandered off comes back to the step', async ({ page, open }) => {
    await open(stepUrl(FIRST, 4))
    await expectStep(page, FIRST, 4)
    await time(page).getByRole('slider', { name: 'To' }).press('ArrowRight')
    await expect(away(page)).toBeVisible()
    await expect.poll(() => query(page).get('to')).not.toBeNull()
    await away(page).click()
    await expectStep(page, FIRST, 4)
  })

  test('the address of a class that has wandered off opens what it sees', async ({ page, open }) => {
    await open(`${stepUrl(FIRST, 4)}&map=6/36/51`)
    await expect(heading(page)).toHaveText(FIRST.steps[3]?.heading ?? '')
    await expect(away(page)).toBeVisible()
    expect(query(page).get('map')).toBe('6/36/51')
  })

  test('Back walks the steps', async ({ page, open }) => {
    await open(stepUrl(FIRST, 1))
    await expectStep(page, FIRST, 1)
    await next(page).click()
    await next(page).click()
    await expectStep(page, FIRST, 3)
    await page.goBack()
    await expectStep(page, FIRST, 2)
    await page.goBack()
    await expectStep(page, FIRST, 1)
    await page.goForward()
    await expectStep(page, FIRST, 2)
  })

  test('the dots on the axis lead to their steps', async ({ page, open }) => {
    await open(stepUrl(FIRST, 1))
    await expectStep(page, FIRST, 1)
    for (const number of [7, 4]) {
      await page
        .locator('.step-dot')
        .nth(number - 1)
        .click()
      await expectStep(page, FIRST, number)
    }
  })

  test('Escape closes the list of steps, and a step that is chosen in it', async ({ page, open }) => {
    await open(stepUrl(FIRST, 2))
    await expectStep(page, FIRST, 2)
    const steps = lesson(page).getByRole('button', { name: 'Steps, 2 / 12' })
    await steps.click()
    await lesson(page).getByRole('list', { name: 'Steps' }).getByRole('button').nth(4).focus()
    await page.keyboard.press('Escape')
    await expect(lesson(page).getByRole('list', { name: 'Steps' })).toBeHidden()
    await expect(steps).toBeFocused()
    await expectStep(page, FIRST, 2)
    await page.keyboard.press('Enter')
    await lesson(page)
      .getByLabel(/teacher/i)
      .first()
      .fill('8')
    await page.keyboard.press('Enter')
    await expectStep(page, FIRST, 8)
    await expect(lesson(page).getByRole('list', { name: 'Steps' })).toBeHidden()
  })

  test('Explore and back is at the step, without what the step had chosen in Explore', async ({
    page,
    open,
  }) => {
    const listing = LESSONS.find(({ id }) => id === 'how-lists-work')
    if (!listing) throw new Error('no such lesson')
    const number = listing.steps.findIndex(({ view }) => view.cat && view.map) + 1
    await open(stepUrl(listing, number))
    await expectStep(page, listing, number)
    await page.getByRole('tab', { name: 'Explore' }).click()
    await expect.poll(() => query(page).has('cat')).toBe(false)
    expect(query(page).has('axis')).toBe(false)
    await page.getByRole('tab', { name: 'Teach' }).click()
    await expectStep(page, listing, number)
  })

  test('Back from an event of a step has the map of the step', async ({ page, open }) => {
    await open(stepUrl(FIRST, 5))
    await expectStep(page, FIRST, 5)
    await lesson(page).locator('.lesson-text').getByRole('link').first().click()
    await expect.poll(() => query(page).has('event')).toBe(true)
    await page.goBack()
    await expectStep(page, FIRST, 5)
  })

  test('a step can be chosen from the list, and its answer shown', async ({ page, open }) => {
    await open(stepUrl(FIRST, 1))
    await lesson(page).getByRole('button', { name: 'Steps' }).click()
    const number = FIRST.steps.findIndex(({ question }, index) => index > 0 && question) + 1
    const step = FIRST.steps[number - 1]
    await lesson(page)
      .getByRole('list', { name: 'Steps' })
      .getByRole('button', { name: `${number}. ${step?.heading}` })
      .click()
    await expectStep(page, FIRST, number)
    const answer = step?.question?.answer.slice(0, 20) ?? ''
    await expect(lesson(page).getByText(answer)).toBeHidden()
    await lesson(page).getByRole('button', { name: 'Show the answer' }).click()
    await expect(lesson(page).getByText(answer)).toBeVisible()
    await next(page).click()
    await page.keyboard.press('PageUp')
    await expect(lesson(page).getByText(answer)).toBeHidden()
  })

  test('heading and date are said once a step', async ({ page, open }) => {
    await open(stepUrl(FIRST, 2))
    await expectStep(page, FIRST, 2)
    await whole(page)
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(window, { said })
      for (const region of document.querySelectorAll('[role=status], [aria-live]')) {
        new MutationObserver(() => {
          const text = region.textContent?.trim()
          if (text && said.at(-1) !== text) said.push(text)
        }).observe(region, { childList: true, subtree: true, characterData: true })
      }
    })
    await next(page).click()
    await expectStep(page, FIRST, 3)
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'said'))).not.toHaveLength(0)
    // Time enough for more to be said, which must not be.
    await page.waitForTimeout(2500)
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
    expect(said).toEqual([expect.stringContaining(FIRST.steps[2]?.heading ?? '')])
    expect(said[0]).toMatch(/Step 3 of \d+: .*\d{4}/)
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in picker and player, ${colorScheme}`, async ({ page, open }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await open('?mode=teach')
      await expect(page.getByRole('button', { name: /^Start: / })).toHaveCount(LESSONS.length)
      expect(await violations(page)).toEqual([])
      await page
        .getByRole('button', { name: /^Start: / })
        .first()
        .click()
      await expectStep(page, FIRST, 1)
      await lesson(page).getByRole('button', { name: 'Steps' }).click()
      await lesson(page).getByRole('button', { name: 'Show the answer' }).click()
      await time(page).getByRole('slider', { name: 'To' }).press('ArrowLeft')
      await expect(away(page)).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  }

  test('the last step leads to the other lessons', async ({ page, open }) => {
    await open(stepUrl(FIRST, FIRST.steps.length))
    await expectStep(page, FIRST, FIRST.steps.length)
    await expect(lesson(page).getByRole('button', { name: 'Play from the start' })).toBeVisible()
    await page.keyboard.press('k')
    await expectStep(page, FIRST, FIRST.steps.length)
    await lesson(page).getByRole('button', { name: 'All lessons' }).click()
    await expect(page.getByRole('region', { name: 'Lessons', exact: true })).toBeVisible()
  })

  test('a step that looks through accounts says what its marks mean, and the legend is at hand', async ({
    page,
    open,
  }) => {
    const each = LESSONS.find(({ steps }) => steps.some(({ view }) => view.lens && view.event))
    if (!each) throw new Error('no such lesson')
    const number = each.steps.findIndex(({ view }) => view.lens && view.event) + 1
    await open(stepUrl(each, number))
    await expectStep(page, each, number)
    await expect(lesson(page).getByText(/^Marks: by the accounts? of /)).toBeVisible()
    await page.getByRole('button', { name: 'Legend' }).click()
    const legend = page.getByRole('region', { name: 'Legend' })
    await expect(legend).toContainText('Through the accounts of')
    expect(query(page).get('panel')).toBe('legend')
    await page.keyboard.press('Escape')
    await expect(legend).toBeHidden()
    await expectStep(page, each, number)
    await open(stepUrl(FIRST, 5))
    await expectStep(page, FIRST, 5)
    await expect(lesson(page).getByText(/^Marks: by the/)).toBeHidden()
    await page.getByRole('button', { name: 'Legend' }).click()
    await expect(legend).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Legend' })).toBeFocused()
    await expectStep(page, FIRST, 5)
  })

  test('a lesson that there is not is said to be missing', async ({ page, open }) => {
    await open('?mode=teach&lesson=no-such&step=2')
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText('lesson=no-such')
    await expect(page.getByRole('region', { name: 'Lessons', exact: true })).toBeVisible()
  })

  test('a lesson that cannot be fetched can be tried again', async ({ page }) => {
    await page.route('**/lessons/*.json', (route) => route.abort())
    await page.goto(`/${stepUrl(FIRST, 2)}`)
    await expect(page.getByRole('alert').first()).toContainText('could not be reached')
    await page.unroute('**/lessons/*.json')
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await expectStep(page, FIRST, 2)
  })
})

test('time runs from step to step, and a touch of the map stops lesson and time', async ({ page, open }) => {
  await open(stepUrl(FIRST, 3))
  await expectStep(page, FIRST, 3)
  await whole(page)
  const date = time(page).getByRole('slider', { name: 'To' })
  const before = Number(await date.inputValue())
  await page.evaluate(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    const look = () => {
      seen.add(document.querySelector<HTMLInputElement>('input[aria-label="To"]')?.value ?? '')
      requestAnimationFrame(look)
    }
    look()
  })
  await lesson(page).getByRole('button', { name: 'Play lesson' }).click()
  await page.keyboard.press('PageDown')
  await expectStep(page, FIRST, 4)
  await expect.poll(async () => Number(await date.inputValue())).toBeGreaterThan(before)
  await expect(lesson(page).getByRole('button', { name: 'Pause lesson' })).toBeVisible()
  const seen = () => page.evaluate(() => (window as unknown as { seen: Set<string> }).seen.size)
  await expect.poll(seen).toBeGreaterThan(2)
  await page.mouse.move(900, 300)
  await page.mouse.down()
  await page.mouse.move(850, 330, { steps: 4 })
  await page.mouse.up()
  await expect(lesson(page).getByRole('button', { name: 'Play lesson' })).toBeVisible()
  await expect(away(page)).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    contextOptions: { reducedMotion: 'reduce' },
  })

  test('what a step has open leaves map, axis and text in view, and unfolds', async ({ page, open }) => {
    const reading = LESSONS.find(({ steps }) => steps[1]?.view.event)
    if (!reading) throw new Error('No step has a card open')
    await open(stepUrl(reading, 2))
    await expectStep(page, reading, 2)
    const fold = card(page).locator('.card-fold')
    await expect(fold).toHaveAttribute('aria-expanded', 'false')
    await expect(card(page).getByRole('heading', { level: 2 })).toBeHidden()
    const boxOf = async (place: Locator) => (await place.boundingBox()) ?? { y: 0, height: 0 }
    const { y: cardTop, height: cardHeight } = await boxOf(card(page))
    const { y: mapTop } = await boxOf(map(page))
    const { y: timeTop } = await boxOf(time(page))
    expect(cardTop - mapTop).toBeGreaterThan(120)
    expect(cardTop + cardHeight).toBeLessThanOrEqual(timeTop + 1)
    await fold.tap()
    await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused()
    await fold.tap()
    await expect(card(page).getByRole('heading', { level: 2 })).toBeHidden()
    await expect(away(page)).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(card(page)).toBeHidden()
    await expect(away(page)).toBeHidden()
  })

  test('the first map shows the atlas whole', async ({ page, open }) => {
    await open('?mode=teach')
    await expect(page.getByRole('button', { name: `Start: ${FIRST.title}` })).toBeVisible()
    await expect(async () => {
      const area = await map(page).boundingBox()
      for (const place of [/Tehran/, /Auvers/, /Ashraf-3/]) {
        const mark = await map(page)
          .getByRole('button', { name: place })
          .first()
          .boundingBox({ timeout: 500 })
        if (!mark || !area) throw new Error('No mark')
        expect(mark.y).toBeGreaterThan(area.y)
        expect(mark.y + mark.height).toBeLessThan(area.y + area.height)
      }
    }).toPass()
    expect(query(page).get('map')).toBeNull()
  })

  for (const each of LESSONS) {
    test(`${each.id} is stepped by touch`, async ({ page, open }) => {
      await open(stepUrl(each, 1))
      for (let number = 1; number < each.steps.length; number++) {
        await expectStep(page, each, number)
        if (number % 2 === 1) await next(page).tap()
        else await swipe(page, 'start')
      }
      await expectStep(page, each, each.steps.length)
      await swipe(page, 'end')
      await expectStep(page, each, each.steps.length - 1)
    })
  }
})

/** A finger that goes over the text of the step, to the start or the end of a line. */
async function swipe(page: Page, to: 'start' | 'end') {
  const box = await heading(page).boundingBox()
  if (!box) throw new Error('There is no step')
  const y = box.y + 10
  const [from, end] = to === 'start' ? [320, 60] : [60, 320]
  const client = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] })
  await send('touchStart', from)
  for (let part = 1; part <= 5; part++) await send('touchMove', from + ((end - from) * part) / 5)
  // A finger in full flight has the browser swallow the next tap.
  await page.waitForTimeout(150)
  await send('touchEnd')
  await client.detach()
}
