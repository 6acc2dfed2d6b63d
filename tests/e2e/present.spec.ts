import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { LessonFile } from '../../src/domain/lesson/lesson-schema'
import { BY_PLAYWRIGHT, expect, test } from './atlas-page'
import { violations } from './axe'

const LESSON = JSON.parse(readFileSync('data/lessons/from-tehran-to-manez.json', 'utf8')) as LessonFile
const AT = `?mode=teach&lesson=${LESSON.id}&step=`
const STEPS = LESSON.steps.length
const headingOf = (step: number) => LESSON.steps[step - 1]?.heading ?? ''

/** The key is heard a moment after the step is there. */
const present = (page: Page) =>
  expect(async () => {
    if (await page.getByRole('banner').isVisible()) await page.keyboard.press('f')
    await expect(page.getByRole('banner')).toBeHidden({ timeout: 3000 })
  }).toPass()

const lesson = (page: Page) => page.getByRole('region', { name: 'Lesson', exact: true })
const heading = (page: Page) => page.locator('.step-card > h2')
const notes = (presenter: Page) => presenter.getByRole('region', { name: 'Notes' })
const place = (presenter: Page) => presenter.getByRole('banner').getByText(/^Step \d+ of \d+$/)
const closed = (presenter: Page) => presenter.getByText('The class’s window is closed')
const blank = (page: Page) => page.getByRole('button', { name: /The screen is blank/ })

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Presses the button of the class's window that opens the presenter's. */
async function openPresenter(page: Page): Promise<Page> {
  const [presenter] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Presenter window' }).click(),
  ])
  await expect(notes(presenter)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Presenter window' })).toHaveAttribute('aria-pressed', 'true')
  return presenter
}

async function expectBothAt(step: number, page: Page, presenter: Page) {
  await expect(heading(page)).toHaveText(headingOf(step))
  await expect(place(presenter)).toHaveText(`Step ${step} of ${STEPS}`)
}

/** What a window complains of. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !BY_PLAYWRIGHT.test(message.text()))
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

test('presenter and class are in step, both ways', async ({ page, open }) => {
  await open(`${AT}3`)
  const presenter = await openPresenter(page)
  const complaints = complaintsOf(presenter)
  await expectBothAt(3, page, presenter)
  await expect(notes(presenter)).toContainText((LESSON.steps[2]?.notes ?? '').slice(0, 30))
  await expect(presenter.getByRole('region', { name: 'Next' })).toContainText(headingOf(4))

  await presenter.getByRole('button', { name: 'Next', exact: true }).click()
  await expectBothAt(4, page, presenter)
  await lesson(page).getByRole('button', { name: 'Next' }).click()
  await expectBothAt(5, page, presenter)
  await presenter.getByRole('list', { name: 'Steps' }).getByRole('button').last().click()
  await expectBothAt(STEPS, page, presenter)
  await page.goBack()
  await expectBothAt(5, page, presenter)

  await presenter.getByRole('button', { name: 'Show the class the answer' }).click()
  await expect(page.locator('.step-answer')).toContainText(/\w/)
  await page.getByRole('button', { name: 'Hide the answer' }).click()
  await expect(presenter.getByRole('button', { name: 'Show the class the answer' })).toBeVisible()

  await presenter.getByRole('button', { name: 'Blank screen' }).click()
  await expect(blank(page)).toBeVisible()
  await expect(presenter.getByText('The class’s screen is blank.')).toBeVisible()
  await blank(page).click()
  await expect(presenter.getByText('The class’s screen is blank.')).toBeHidden()

  await presenter.getByRole('button', { name: 'Play lesson' }).click()
  await expect(lesson(page).getByRole('button', { name: 'Pause lesson' })).toBeVisible()
  await page.mouse.move(900, 300)
  await page.mouse.wheel(0, 200)
  await expect(presenter.getByRole('button', { name: 'Play lesson' })).toBeVisible()
  expect(complaints).toEqual([])
})

test('a clicker and the keys of the lesson work in the presenter window', async ({ page, open }) => {
  await open(`${AT}1`)
  const presenter = await openPresenter(page)
  for (const [key, step] of [
    ['PageDown', 2],
    ['ArrowRight', 3],
    [' ', 4],
    ['n', 5],
    ['PageUp', 4],
    ['End', STEPS],
    ['Home', 1],
  ] as const) {
    await presenter.keyboard.press(key)
    await expectBothAt(step, page, presenter)
  }
  for (const key of ['b', '.']) {
    await presenter.keyboard.press(key)
    await expect(blank(page)).toBeVisible()
    await presenter.keyboard.press(key)
    await expect(blank(page)).toBeHidden()
  }
  await presenter.keyboard.press('k')
  await expect(presenter.getByRole('button', { name: 'Pause lesson' })).toBeVisible()
})

test('closing either window leaves the other working, and each comes back to where the other is', async ({
  page,
  open,
}) => {
  await open(`${AT}2`)
  const first = await openPresenter(page)
  await first.close()
  await expect(page.getByRole('button', { name: 'Presenter window' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
  await page.keyboard.press('PageDown')
  await expect(heading(page)).toHaveText(headingOf(3))

  const presenter = await openPresenter(page)
  await expectBothAt(3, page, presenter)
  await page.reload()
  await expectBothAt(3, page, presenter)
  await presenter.keyboard.press('PageDown')
  await expectBothAt(4, page, presenter)
  await presenter.reload()
  await expectBothAt(4, page, presenter)

  await page.close()
  await expect(closed(presenter)).toBeVisible()
  await expect(presenter.getByRole('button', { name: 'Play lesson' })).toBeDisabled()
  await presenter.keyboard.press('PageDown')
  await expect(place(presenter)).toHaveText(`Step 5 of ${STEPS}`)
  const [again] = await Promise.all([
    presenter.waitForEvent('popup'),
    presenter.getByRole('link', { name: 'Open it again' }).click(),
  ])
  await expectBothAt(5, again, presenter)
  await expect(closed(presenter)).toBeHidden()
  await again.keyboard.press('PageUp')
  await expectBothAt(4, again, presenter)
})

test('the watch is stopped, goes on and is set to zero, also over a reload', async ({ page, open }) => {
  await open(`${AT}2`)
  const presenter = await openPresenter(page)
  const watch = presenter.getByRole('timer')
  await expect(watch).not.toContainText('0:00')
  await presenter.getByRole('button', { name: 'Stop' }).click()
  const stopped = (await watch.textContent()) ?? ''
  expect(stopped).toContain(`of ${LESSON.minutes} min`)
  await presenter.reload()
  await expect(watch).toHaveText(stopped)
  await presenter.getByRole('button', { name: 'Reset' }).click()
  await expect(watch).toContainText('0:00')
  await expect(watch).not.toContainText('0:00')
})

test('a browser that blocks the window is told of, with a link that opens it', async ({ page, open }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await open(`${AT}2`)
  await page.getByRole('button', { name: 'Presenter window' }).click()
  const link = page.getByRole('link', { name: 'Open it here' })
  const [presenter] = await Promise.all([page.waitForEvent('popup'), link.click()])
  await expect(link).toBeHidden()
  await expect(notes(presenter)).toBeVisible()
  // Set together with what hears the keys.
  await expect(presenter).toHaveTitle(new RegExp(LESSON.title))
  await presenter.keyboard.press('PageDown')
  await expectBothAt(3, page, presenter)
})

test('a lesson that is not there is said so in the presenter window', async ({ page }) => {
  await page.goto('/?mode=teach&lesson=no-such-lesson&step=1&presenter=abc')
  await expect(page.getByRole('alert')).toContainText('no-such-lesson')
  await expect(page.getByRole('region', { name: 'Map' })).toBeHidden()
})

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in presenter window, presentation and sharing, ${theme}`, async ({
    page,
    open,
  }) => {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport)
      await page.goto(`/${AT}3&presenter=abc&theme=${theme}`)
      await expect(closed(page)).toBeVisible()
      await expect(page.getByText('Rests on')).toBeVisible()
      expect(await violations(page)).toEqual([])
    }
    await page.setViewportSize({ width: 1280, height: 800 })
    await open(`${AT}3&theme=${theme}`)
    await page.getByRole('button', { name: 'Share this lesson' }).click()
    await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.keyboard.press('f')
    await expect(page.getByRole('region', { name: 'Time' })).toBeHidden()
    expect(await violations(page)).toEqual([])
  })
}

const wordsOf = (count: number) => (text: string) => text.split(/\s+/).slice(0, count).join(' ')

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]) {
  test(`on a wall of ${viewport.width} pixels there are map and card alone, in type of 28 pixels and up`, async ({
    page,
    open,
  }) => {
    await page.route(`**/lessons/${LESSON.id}.json`, (route) =>
      route.fulfill({
        json: {
          ...LESSON,
          steps: LESSON.steps.map(({ question: _, ...step }) => ({ ...step, text: wordsOf(60)(step.text) })),
        },
      }),
    )
    await page.setViewportSize(viewport)
    await open(`${AT}3`)
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    for (const hidden of [
      page.getByRole('banner'),
      page.getByRole('region', { name: 'Time' }),
      lesson(page).getByRole('button', { name: 'Back' }),
    ])
      await expect(hidden).toBeHidden()
    await expect(page.getByRole('region', { name: 'Map' })).toBeVisible()
    const card = page.locator('.step-card')
    const sizes = await card.evaluate((element) =>
      [...element.querySelectorAll('h2, p, p > *')]
        .filter((each) => each.checkVisibility() && !each.matches('.visually-hidden'))
        .map((each) => Number.parseFloat(getComputedStyle(each).fontSize)),
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28)
    const name = page.locator('.map-label-place').first()
    const nameSize = await name.evaluate(
      (element) => Number.parseFloat(getComputedStyle(element).fontSize) * element.currentCSSZoom,
    )
    expect(nameSize).toBeGreaterThanOrEqual(28)
    const isWhole = await card.evaluate((element) => element.scrollHeight <= element.clientHeight)
    expect(isWhole).toBe(true)
    await page.keyboard.press('PageDown')
    await expect(heading(page)).toHaveText(headingOf(4))
    await expect(page.locator('.atlas')).toHaveAttribute('data-pointer', 'resting')
    expect(await card.evaluate((element) => getComputedStyle(element).cursor)).toBe('none')
    await page.mouse.move(500, 300)
    expect(await card.evaluate((element) => getComputedStyle(element).cursor)).not.toBe('none')
    await page.getByRole('region', { name: 'Presentation' }).getByRole('button', { name: 'End' }).click()
    await expect(page.getByRole('banner')).toBeVisible()
  })
}

test('a clicker alone shows every step on a wall to its end, and PageUp undoes PageDown', async ({
  page,
  open,
}) => {
  await open(`${AT}1`)
  await expect(heading(page)).toHaveText(headingOf(1))
  await present(page)
  const answer = lesson(page).getByRole('button', { name: 'Show the answer' })
  const at = () =>
    page
      .locator('.step-card')
      .evaluate((card) => `${card.querySelector('h2')?.textContent} ${card.scrollTop}`)
  const gone: string[] = []
  while ((await heading(page).textContent()) !== headingOf(4)) {
    gone.push(await at())
    const before = await heading(page).textContent()
    const isAtEnd = (await page.locator('.more-below').count()) === 0
    if (isAtEnd && (await answer.count()) > 0) await expect(answer).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('PageDown')
    if (isAtEnd) await expect(heading(page)).not.toHaveText(before ?? '')
    else expect(await heading(page).textContent()).toBe(before)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  }
  expect(gone.length).toBeGreaterThan(4)
  for (const place of gone.slice(-3).reverse()) {
    await page.keyboard.press('Shift+Space')
    await expect.poll(at).toBe(place)
  }
  await page.keyboard.press('Home')
  await expect(heading(page)).toHaveText(headingOf(1))
  await expect(page.locator('.more-below')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(heading(page)).toHaveText(headingOf(2))
})

test('on a phone the controls are there as a presentation begins, and Back walks its steps', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(`${AT}3`)
  await expect(heading(page)).toHaveText(headingOf(3))
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  const bar = page.getByRole('region', { name: 'Presentation' })
  await expect(bar).toHaveCSS('opacity', '1')
  await bar.getByRole('button', { name: 'Next' }).click()
  await expect(heading(page)).toHaveText(headingOf(4))
  await page.goBack()
  await expect(heading(page)).toHaveText(headingOf(3))
  await expect(page.getByRole('banner')).toBeHidden()
  await bar.getByRole('button', { name: 'End' }).click()
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(heading(page)).toHaveText(headingOf(3))
})

test('what is opened on a wall is in type of 28 pixels and up', async ({ page, open }) => {
  await open(`${AT}3`)
  await expect(heading(page)).toHaveText(headingOf(3))
  await present(page)
  await page.locator('.lesson-event').first().click()
  const card = page.getByRole('region', { name: 'Event', exact: true })
  await expect(card.getByRole('heading', { level: 2 })).toBeVisible()
  const small = await card.evaluate((element) =>
    [...element.querySelectorAll('*')].flatMap((each) => {
      const hasText = [...each.childNodes].some(({ nodeType, data }: ChildNode & { data?: string }) =>
        Boolean(nodeType === Node.TEXT_NODE && data?.trim()),
      )
      if (!hasText || !each.checkVisibility() || each.closest('.visually-hidden')) return []
      const size = Number.parseFloat(getComputedStyle(each).fontSize) * each.currentCSSZoom
      return size < 28 ? `${each.className} ${size} ${each.textContent}` : []
    }),
  )
  expect(small).toEqual([])
})

test('on a wall an enlarged mark opens its event where it is clicked', async ({ page, open }) => {
  await open(`${AT}3`)
  await expect(heading(page)).toHaveText(headingOf(3))
  await present(page)
  await page.locator('.mark').first().click()
  await expect(page.locator('.mark.is-open, [aria-expanded="true"]').first()).toBeVisible()
})

test('F presents on the full screen, and Escape comes back to the lesson', async ({ page, open }) => {
  await open(`${AT}3`)
  await expect(heading(page)).toHaveText(headingOf(3))
  await present(page)
  await page.waitForFunction(() => document.fullscreenElement !== null)
  await page.keyboard.press('b')
  await expect(blank(page)).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(blank(page)).toBeHidden()
  await expect(heading(page)).toHaveText(headingOf(4))
  await page.keyboard.press('.')
  await page.keyboard.press('Escape')
  await expect(blank(page)).toBeHidden()
  await page.keyboard.press('f')
  await page.waitForFunction(() => document.fullscreenElement === null)
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(heading(page)).toHaveText(headingOf(4))
})

test('the spotlight is held by S, and follows pointer and arrows without leaving the step', async ({
  page,
  open,
}) => {
  await open(`${AT}3`)
  const light = page.locator('.spotlight')
  const x = () => light.evaluate((element) => Number.parseFloat(element.style.getPropertyValue('--x')))
  await expect(heading(page)).toHaveText(headingOf(3))
  await page.mouse.move(800, 300)
  await page.keyboard.down('s')
  expect(await x()).toBe(800)
  await page.mouse.move(820, 300)
  expect(await x()).toBe(820)
  await page.keyboard.press('ArrowRight')
  expect(await x()).toBeGreaterThan(820)
  await expect(heading(page)).toHaveText(headingOf(3))
  await page.keyboard.up('s')
  await expect(light).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expect(heading(page)).toHaveText(headingOf(4))
})

test('a pupil opens the link to a step, goes at their own pace and to the step that the teacher calls', async ({
  page,
  open,
  browser,
  baseURL,
}) => {
  await open(`${AT}3`)
  await page.getByRole('button', { name: 'Share this lesson' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this lesson' })
  await expect(dialog.getByText(`Step 3 of ${STEPS}`)).toBeVisible()
  await expect(dialog.getByText('This code opens the lesson at step 3.')).toBeVisible()
  await expect(dialog.getByLabel('At step 3')).toBeChecked()
  const code = await dialog.getByRole('img', { name: 'QR code' }).boundingBox()
  expect(code?.width).toBeGreaterThan(550)
  const link = await dialog.getByRole('textbox').inputValue()
  expect(link).toBe(`${baseURL}/${AT}3`)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Share this lesson' })).toBeFocused()

  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 390, height: 844 } })
  const pupil = await context.newPage()
  await pupil.goto(link)
  await expect(heading(pupil)).toHaveText(headingOf(3))
  await expect(lesson(pupil).getByText(LESSON.title, { exact: true })).toBeVisible()
  await expect(lesson(pupil).getByRole('button', { name: 'Start at step 1' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(heading(page)).toHaveText(headingOf(4))
  await pupil.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(heading(pupil)).toHaveText(headingOf(2))
  await expect(lesson(pupil).getByRole('button', { name: 'Start at step 1' })).toBeHidden()
  await pupil.getByRole('button', { name: 'Steps' }).click()
  const field = pupil.getByLabel('Show the teacher’s step')
  await field.fill(String(STEPS + 1))
  await field.press('Enter')
  await expect(pupil.getByRole('alert')).toHaveText(
    `There is no step ${STEPS + 1}: this lesson has ${STEPS}.`,
  )
  await field.fill('4')
  await field.press('Enter')
  await expect(heading(pupil)).toHaveText(headingOf(4))
  await expect(heading(page)).toHaveText(headingOf(4))
  await context.close()
})
