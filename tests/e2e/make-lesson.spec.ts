import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { card, expect, map, test, time } from './atlas-page'
import { violations } from './axe'

const maker = (page: Page) => page.getByRole('region', { name: 'Make a lesson' })
const yours = (page: Page) => page.getByRole('region', { name: 'Your lessons' })
const rows = (page: Page) => page.getByRole('list', { name: 'Steps of the lesson' }).getByRole('listitem')
const row = (page: Page, step: number) =>
  maker(page).getByRole('button', { name: new RegExp(`^Step ${step}: `) })
const title = (page: Page) => maker(page).getByRole('textbox', { name: 'Title' })
const saved = (page: Page) => expect(maker(page).getByText('Saved in this browser')).toBeVisible()

/** Four dozen words. */
const WORDS = 'The police record and the statement of the group give two dates for the same night. '
  .repeat(3)
  .trim()

const YEARS = [1965, 1971, 1979, 1981, 1986, 1997, 2003, 2013]
const HEADINGS = YEARS.map((year) => `What happened in ${year}`)

async function setYear(page: Page, year: number) {
  const field = time(page).getByRole('textbox', { name: 'To date' })
  await field.fill(String(year))
  await field.press('Enter')
  await expect(time(page).getByRole('slider', { name: 'To' })).toHaveAttribute(
    'aria-valuetext',
    new RegExp(String(year)),
  )
}

async function begin(page: Page) {
  await yours(page).getByRole('button', { name: 'New lesson' }).click()
  await expect(maker(page)).toBeVisible()
}

/** A lesson with a step for each year, as far as `count`. */
async function makeLesson(page: Page, count: number) {
  await begin(page)
  await expect(title(page)).toBeFocused()
  await page.keyboard.type('Eight years')
  await maker(page).getByLabel('Summary').fill('Eight years of the atlas, one after the other.')
  await maker(page).getByLabel('Learning goals').fill('Tell a date from a claim.\nName two sources.')
  for (const [index, year] of YEARS.slice(0, count).entries()) {
    await setYear(page, year)
    await maker(page).getByRole('button', { name: 'Add step from this view' }).click()
    await expect(maker(page).getByLabel('Heading')).toBeFocused()
    await page.keyboard.type(HEADINGS[index] ?? '')
    await maker(page).getByLabel('Text', { exact: true }).fill(`${WORDS} In ${year}.`)
  }
  await maker(page).getByRole('button', { name: 'All steps' }).click()
  await expect(rows(page)).toHaveCount(count)
  await saved(page)
}

async function saveFile(page: Page) {
  await maker(page).getByRole('button', { name: 'More' }).click()
  const download = page.waitForEvent('download')
  await maker(page).getByRole('button', { name: 'Save as file' }).click()
  const file = await download
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

const headings = async (page: Page) =>
  (await rows(page).locator('.maker-step-heading').allTextContents()).map((text) => text.slice(-4))

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
})

test('a lesson of eight steps is made from nothing, and comes back from its file unchanged', async ({
  page,
  open,
}) => {
  await open('?mode=teach')
  await makeLesson(page, 8)
  const first = await saveFile(page)
  expect(first.name).toBe('eight-years.json')
  const lesson = JSON.parse(first.text)
  expect(lesson.id).toBe('eight-years')
  expect(lesson.goals).toEqual(['Tell a date from a claim.', 'Name two sources.'])
  expect(lesson.steps.map(({ heading }: { heading: string }) => heading)).toEqual(HEADINGS)
  expect(lesson.steps.map(({ view }: { view: { to?: string } }) => view.to?.slice(0, 4))).toEqual(
    YEARS.map(String),
  )
  for (const { view } of lesson.steps) expect(view.map).toMatch(/^\d/)

  await maker(page).getByRole('button', { name: 'Back to the lessons' }).click()
  await expect(yours(page).getByRole('heading', { name: 'Your lessons' })).toBeFocused()
  // One that is kept as it is would be gone on with.
  const other = { name: first.name, text: first.text.replace('"Eight years"', '"Eight years again"') }
  await yours(page)
    .locator('input[type="file"]')
    .setInputFiles({
      ...{ name: other.name, mimeType: 'application/json', buffer: Buffer.from(other.text) },
    })
  await expect(page.getByText(/You have the lesson of this file already: “Eight years”/)).toBeVisible()
  await page.getByRole('button', { name: 'Open as another' }).click()
  await expect(rows(page)).toHaveCount(8)
  expect((await saveFile(page)).text).toBe(other.text)
})

test('what was made survives a tab that dies, and a reload', async ({ page, open }) => {
  await open('?mode=teach')
  await makeLesson(page, 2)
  const heading = `${HEADINGS[1]}, and after`
  await row(page, 2).click()
  await maker(page).getByLabel('Heading').fill(heading)
  await saved(page)
  const address = page.url()
  const next = await page.context().newPage()
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => {})
  await crashed
  await next.goto(address)
  await yours(next).getByRole('button', { name: 'Edit: Eight years' }).click()
  await expect(row(next, 2)).toContainText(heading)

  await row(next, 1).click()
  await maker(next).getByLabel('Heading').fill('First of all')
  await next.reload()
  await expect(row(next, 1)).toContainText('First of all')
})

test('of two tabs one makes the lesson, and the other takes it over with all that was written', async ({
  page,
  open,
}) => {
  await open('?mode=teach')
  await makeLesson(page, 1)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await yours(other).getByRole('button', { name: 'Edit: Eight years' }).click()
  await expect(maker(other).getByRole('heading', { name: /open in another tab/ })).toBeFocused()

  await page.bringToFront()
  await title(page).fill('Nine years')
  await other.bringToFront()
  await maker(other).getByRole('button', { name: 'Go on here' }).click()
  await expect(title(other)).toHaveValue('Nine years')
  await expect(maker(page).getByRole('heading', { name: /open in another tab/ })).toBeVisible()

  await title(other).fill('Ten years')
  await saved(other)
  await other.close()
  await expect(title(page)).toHaveValue('Ten years')
})

test('a lesson that another tab deletes can be kept', async ({ page, open }) => {
  await open('?mode=teach')
  await makeLesson(page, 1)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await yours(other).getByRole('button', { name: 'Delete: Eight years' }).click()
  const dialog = other.getByRole('alertdialog')
  await expect(dialog).toContainText('It is open in another tab')
  await dialog.getByRole('button', { name: 'Delete lesson' }).click()
  await expect(yours(other).getByRole('heading', { name: 'Your lessons' })).toBeFocused()
  await expect(yours(other).getByRole('listitem')).toHaveCount(0)

  await page.bringToFront()
  await expect(maker(page).getByRole('heading', { name: /deleted in another tab/ })).toBeFocused()
  await maker(page).getByRole('button', { name: 'Keep it' }).click()
  await saved(page)
  await expect(yours(other).getByRole('heading', { name: 'Eight years' })).toBeVisible()
})

test('everything is undone and done again, and the lesson is the same', async ({ page, open }) => {
  await open('?mode=teach')
  await makeLesson(page, 3)
  const before = await saveFile(page)
  const undo = maker(page).getByRole('button', { name: /^Undo: / })
  const redo = maker(page).getByRole('button', { name: /^Redo: / })
  await title(page).focus()
  for (let steps = 0; steps < 40 && (await undo.count()) > 0; steps++) await page.keyboard.press('Control+z')
  await expect(maker(page).getByRole('button', { name: 'Nothing to undo' })).toBeVisible()
  await expect(title(page)).toHaveValue('')
  await expect(rows(page)).toHaveCount(0)
  for (let steps = 0; steps < 40 && (await redo.count()) > 0; steps++)
    await page.keyboard.press(steps % 2 ? 'Control+y' : 'Control+Shift+z')
  await expect(rows(page)).toHaveCount(3)
  expect(await saveFile(page)).toEqual(before)
})

test('steps are put in order by keyboard, by buttons and by dragging', async ({ page, open }) => {
  await open('?mode=teach')
  await makeLesson(page, 3)
  await row(page, 3).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(row(page, 2)).toBeFocused()
  await expect(maker(page).getByText('Moved to 2 of 3.')).toBeAttached()
  expect(await headings(page)).toEqual(['1965', '1979', '1971'])

  const down = (step: number) => maker(page).getByRole('button', { name: `Move step ${step} down` })
  await down(1).click()
  await expect(down(2)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(down(3)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(maker(page).getByText('This is the last step.')).toBeAttached()
  expect(await headings(page)).toEqual(['1979', '1971', '1965'])

  const grip = await rows(page).nth(2).locator('.maker-grip').boundingBox()
  const target = await rows(page).nth(0).boundingBox()
  if (!grip || !target) throw new Error('no place')
  await page.mouse.move(grip.x + 8, grip.y + 8)
  await page.mouse.down()
  await page.mouse.move(grip.x + 8, target.y + 20, { steps: 5 })
  await page.mouse.move(grip.x + 8, target.y + 4, { steps: 5 })
  await page.mouse.up()
  expect(await headings(page)).toEqual(['1965', '1979', '1971'])
})

test('the focus stays in the lesson as steps are added, doubled and deleted', async ({ page, open }) => {
  await open('?mode=teach')
  await makeLesson(page, 2)
  await row(page, 1).click()
  await expect(maker(page).getByRole('heading', { name: 'Step 1 of 2' })).toBeFocused()
  await maker(page).getByRole('button', { name: 'Duplicate step' }).click()
  await expect(maker(page).getByRole('heading', { name: 'Step 2 of 3' })).toBeFocused()
  await maker(page).getByRole('button', { name: 'Delete step' }).click()
  await expect(row(page, 2)).toBeFocused()
  await maker(page).getByRole('button', { name: 'Undo: deletion, step 2' }).click()
  expect(await headings(page)).toEqual(['1965', '1965', '1971'])
})

test('a step shows again the view that it was made from', async ({ page, open }) => {
  await open('?mode=teach&from=1981&to=1981-07-29&event=irp-hq-bombing-1981&map=5/34/50')
  await begin(page)
  await maker(page).getByRole('button', { name: 'Add step from this view' }).click()
  const view = maker(page).getByRole('group', { name: 'What the class sees' })
  await expect(view).toContainText('29 July 1981')
  await expect(view).toContainText('Map and time show this step now.')
  await expect(maker(page).getByRole('group', { name: 'Events it rests on' })).toContainText(/bombing|bomb/i)
  await card(page).getByRole('button', { name: 'Close' }).click()
  await setYear(page, 1990)
  await expect(view).toContainText('Map and time show something else now.')
  await view.getByRole('button', { name: 'Show on the map' }).click()
  await expect(card(page)).toBeVisible()
  await expect(view).toContainText('Map and time show this step now.')
  await expect(page).toHaveURL(/to=1981-07-29/)
  await card(page).getByRole('button', { name: 'Close' }).click()
  await setYear(page, 1990)
  await view.getByRole('button', { name: 'Replace with what the map shows now' }).click()
  await expect(view).toContainText('1990')
  await expect(view).not.toContainText('29 July 1981')
})

test('by keyboard alone a step is added, undone and done again, and undone once more', async ({
  page,
  open,
}) => {
  await open('?mode=teach')
  await makeLesson(page, 1)
  await maker(page).getByRole('button', { name: 'Add step from this view' }).press('Enter')
  await expect(maker(page).getByLabel('Heading')).toBeFocused()
  for (const [keys, count] of [
    ['Control+z', 1],
    ['Control+y', 2],
    ['Control+z', 1],
  ] as const) {
    await page.keyboard.press(keys)
    await expect(rows(page)).toHaveCount(count)
    await expect(row(page, count)).toBeFocused()
  }
})

test('by keyboard alone events are added and pointed out, and the focus stays in the step', async ({
  page,
  open,
}) => {
  await open('?mode=teach')
  await makeLesson(page, 1)
  await row(page, 1).press('Enter')
  const events = maker(page).getByRole('group', { name: 'Events it rests on' })
  await events.getByRole('searchbox').fill('bombing')
  const choices = events.locator('.maker-choices').first().getByRole('button')
  const second = (await choices.nth(1).getAttribute('aria-label')) ?? ''
  await choices.first().focus()
  await page.keyboard.press('Enter')
  await expect(events.getByRole('button', { name: second })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(events.getByRole('button', { name: /^Remove / })).toHaveCount(2)
  await expect(events.locator(':focus')).toHaveCount(1)

  const pointed = maker(page).getByRole('group', { name: 'Pointed out on the map' })
  await pointed.getByRole('combobox').focus()
  for (let times = 0; times < 3; times++) await page.keyboard.press('ArrowDown')
  await expect(pointed.getByRole('button', { name: /^No longer/ })).toHaveCount(0)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(pointed.getByRole('button', { name: /^No longer/ })).toHaveCount(1)
  await expect(pointed.getByRole('button', { name: 'Point out', exact: true })).toBeFocused()
})

test('what keeps a lesson from being proposed is counted and led to, until nothing does', async ({
  page,
  open,
}) => {
  await open('?mode=teach')
  await makeLesson(page, 1)
  await row(page, 1).click()
  await maker(page).getByLabel('Heading').fill('')
  await maker(page).getByRole('button', { name: 'All steps' }).click()
  await expect(row(page, 1)).toHaveAccessibleName(/1 problem, 1 to write/)
  await maker(page).getByText('2 things to mend before it can be proposed').click()
  await maker(page).getByRole('button', { name: 'Step 1, Heading' }).click()
  await expect(maker(page).getByRole('textbox', { name: 'Heading' })).toBeFocused()
  await page.keyboard.type('A night in Tehran')
  await maker(page).getByRole('button', { name: 'All steps' }).click()
  await maker(page).getByText('1 thing to mend before it can be proposed').click()
  await maker(page).getByRole('button', { name: 'Step 1, Events it rests on' }).click()
  await expect(maker(page).getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('bombing')
  await maker(page)
    .getByRole('button', { name: /^Add .*bombing/i })
    .first()
    .press('Enter')
  await maker(page).getByRole('button', { name: 'All steps' }).click()
  await expect(maker(page).getByText('Nothing to mend: it can be proposed.')).toBeVisible()
})

test('on a phone map and time are folded away, and the step keeps the map it is taken from', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open('?mode=teach')
  await makeLesson(page, 1)
  await row(page, 1).click()
  const body = maker(page).locator('.maker-body')
  const height = async () => (await body.boundingBox())?.height ?? 0
  expect(await height()).toBeLessThan(300)
  await maker(page).getByRole('button', { name: 'Hide map and time' }).click()
  expect(await height()).toBeGreaterThan(550)
  await expect(map(page)).toBeHidden()
  const facts = maker(page).locator('.maker-facts')
  const before = await facts.textContent()
  await maker(page).getByRole('button', { name: 'Replace with what the map shows now' }).click()
  await expect(facts).toHaveText(before ?? '')
  expect(await violations(page)).toEqual([])
  await maker(page).getByRole('button', { name: 'Show on the map' }).click()
  await expect(map(page)).toBeVisible()
  await expect(maker(page).getByText('Map and time show this step now.')).toBeVisible()
})

test('a lesson is tried in the player, and goes on being made', async ({ page, open }) => {
  await open('?mode=teach')
  await makeLesson(page, 2)
  await maker(page).getByRole('button', { name: 'Try it' }).click()
  await expect(page.getByRole('region', { name: 'Lesson', exact: true })).toContainText(HEADINGS[0] ?? '')
  await expect(page).toHaveURL(/lesson=own-/)
  await page.keyboard.press('Escape')
  await expect(rows(page)).toHaveCount(2)
  await expect(maker(page).getByRole('button', { name: /^Undo: / })).toBeVisible()
})

test('a shipped lesson is copied, and a lesson is deleted only when that is confirmed', async ({
  page,
  open,
}) => {
  await open('?mode=teach')
  await page
    .getByRole('button', { name: /^Copy and edit: / })
    .first()
    .click()
  await expect(title(page)).toHaveValue(/^Copy of /)
  await saved(page)
  await maker(page).getByRole('button', { name: 'More' }).click()
  await maker(page).getByRole('button', { name: 'Delete lesson' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Keep it' }).click()
  await expect(maker(page)).toBeVisible()
  await maker(page).getByRole('button', { name: 'More' }).click()
  await maker(page).getByRole('button', { name: 'Delete lesson' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete lesson' }).click()
  await expect(yours(page).getByRole('heading', { name: 'Your lessons' })).toBeFocused()
  await expect(yours(page).getByRole('button', { name: /^Edit: / })).toHaveCount(0)
})

const broken = {
  'no JSON': ['{"id": "a",\n "title" "b"}', /Line 2: A colon is missing/],
  'no lesson': ['{"id": "a"}', /This is no lesson/],
  'markup in it': [
    JSON.stringify({
      id: 'a',
      title: '<img src=x onerror=alert(1)>',
      summary: '<script>alert(1)</script>',
      level: 'introductory',
      minutes: 5,
      goals: [],
      steps: [
        {
          heading: '<b>x</b>',
          view: { from: 'never', cat: 'no-kind' },
          text: '[x](javascript:alert(1))',
          events: ['gone-event'],
        },
      ],
    }),
    undefined,
  ],
} as const

for (const [name, [text, words]] of Object.entries(broken)) {
  test(`a file with ${name} does no harm`, async ({ page, open }) => {
    await open('?mode=teach')
    await yours(page)
      .locator('input[type="file"]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    if (words) return expect(yours(page).or(page.getByRole('alert')).getByText(words)).toBeVisible()
    await expect(maker(page).getByRole('heading', { level: 2 })).toHaveText('<img src=x onerror=alert(1)>')
    await row(page, 1).click()
    const gone = maker(page).getByRole('region', { name: 'Not in this atlas' })
    await expect(gone).toContainText('gone-event')
    await expect(gone).toContainText('no-kind')
    await expect(maker(page).locator('img, script, b')).toHaveCount(0)
  })
}

test('where the browser keeps nothing it is said, and a copy can be had', async ({ page, open }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'InvalidStateError')
    }
  })
  await open('?mode=teach')
  await begin(page)
  await title(page).fill('Kept nowhere')
  await expect(page.getByRole('alert').filter({ hasText: 'does not keep lessons' })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download a copy' }).click()
  expect((await download).suggestedFilename()).toBe('kept-nowhere.json')
})

for (const [size, viewport] of Object.entries({
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
})) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing in the maker: ${size}, ${theme}`, async ({ page, open }) => {
      await page.setViewportSize(viewport)
      await open(`?mode=teach&theme=${theme}`)
      await makeLesson(page, 2)
      expect(await violations(page)).toEqual([])
      await maker(page).getByRole('button', { name: 'More' }).click()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await row(page, 1).click()
      expect(await violations(page)).toEqual([])
      await expect(map(page)).toBeVisible()
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    })
  }
}

test('what the Explore bar opens beside the maker gives the focus back to the bar', async ({ page }) => {
  await page.goto('/?mode=teach')
  await begin(page)
  const way = page.getByRole('navigation', { name: 'Explore' }).getByRole('button', { name: 'On this day' })
  await way.click()
  await expect(way).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await expect(way).toHaveAttribute('aria-pressed', 'false')
  await expect(way).toBeFocused()
})
