import { readFileSync } from 'node:fs'
import { card, chronicle, eventButton, expect, test, time } from './atlas-page'
import { choose, editAtlas, editor, tab, undo } from './edit-page'
import { ScreenReader } from './screen-reader'

/** Each task with its lines, as they were read and found to make sense to one who hears them alone. */
const SCRIPT = new Map(
  readFileSync('tests/e2e/spoken.txt', 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.trim().split('\n')
      return [title, lines]
    }),
)

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

test('viewer', async ({ page, open }) => {
  const reader = await ScreenReader.of(page)
  await open('?to=1981-12-31')
  await expect(chronicle(page).getByRole('list', { name: 'Events' })).toBeVisible()
  await reader.goTo('the slider', () => time(page).getByRole('slider', { name: 'To' }).focus())
  await page.waitForTimeout(1500)
  await reader.begin()
  await reader.press('ArrowLeft')
  await reader.hear()
  await reader.goTo('a line of the list', () => eventButton(page, /^Killing of three US contractors/).focus())
  await reader.press('Enter', () => expect(card(page).getByRole('heading', { level: 2 })).toBeFocused())
  for (const name of ['Asserts', 'Denies']) {
    reader.lines.push(`> to the list “${name}”`)
    await reader.read(card(page).getByRole('list', { name }))
  }
  await reader.press('Escape', () => expect(card(page)).toBeHidden())
  expect(reader.lines).toEqual(SCRIPT.get('viewer'))
})

test('educator', async ({ page, open }) => {
  const reader = await ScreenReader.of(page)
  const isAt = (step: number) => () =>
    expect(page.getByText(new RegExp(`^Step ${step} of`)).first()).toBeVisible()
  await open('?mode=teach')
  const start = page.getByRole('button', { name: /^Start: / }).first()
  await reader.goTo('the first lesson', () => start.focus())
  await reader.begin()
  await reader.press('Enter', isAt(1))
  await reader.read(page.getByRole('region', { name: 'Lesson', exact: true }).getByRole('heading').first())
  await reader.begin()
  await reader.press('ArrowRight', isAt(2))
  await reader.hear()
  await reader.press('ArrowLeft', isAt(1))
  await reader.hear()
  expect(reader.lines).toEqual(SCRIPT.get('educator'))
})

test('contributor', async ({ page, open }) => {
  const reader = await ScreenReader.of(page)
  await open('?mode=edit')
  await editAtlas(page)
  await choose(page, 'The MEK goes underground and takes up arms')
  const date = editor(page).getByRole('textbox', { name: 'Date', exact: true })
  await reader.goTo('the date', () => date.focus())
  await page.waitForTimeout(1500)
  await reader.begin()
  await date.fill('1981-13')
  reader.lines.push('> types 1981-13')
  await page.waitForTimeout(1500)
  await reader.hear()
  await reader.press('Tab')
  await reader.goTo('the problems', () => tab(page, 'Problems').focus())
  await reader.begin()
  await reader.goTo('Undo', () => undo(page).focus())
  await reader.press('Enter', () => expect(date).toHaveValue('1981-06~'))
  await reader.hear()
  await reader.goTo('the date', () => date.focus())
  expect(reader.lines).toEqual(SCRIPT.get('contributor'))
})
