import { readFileSync } from 'node:fs'
import type { Locator } from '@playwright/test'
import { runCheck } from '../../src/cli/check/run-check'
import { settingOf } from '../cli/check-setting'
import { expect, test } from './atlas-page'
import { editor, openFile, tab, withoutFileSystem } from './edit-page'

interface PrintedProblem {
  readonly line: number
  readonly column: number
  readonly from: number
  readonly to: number
  readonly severity: 'error' | 'warning'
  readonly message: string
}

/** What the command line says of a file. */
function printed(path: string): readonly PrintedProblem[] {
  return JSON.parse(runCheck(['--format', 'json', path], settingOf(process.cwd())).output).problems
}

/** What is underlined, with its line and column: `4:72 [2.35, 48.85]`. */
function underlined(text: Locator): Promise<readonly string[]> {
  return text.evaluate((field) =>
    [...field.querySelectorAll('.cm-line')].flatMap((line, index) =>
      [...line.querySelectorAll('.cm-lintRange')].map((mark) => {
        const before = document.createRange()
        before.setStart(line, 0)
        before.setEndBefore(mark)
        return `${index + 1}:${before.toString().length + 1} ${mark.textContent}`
      }),
    ),
  )
}

test.beforeEach(({ page }) => withoutFileSystem(page))

for (const rule of [
  'json/trailing-comma',
  'json/duplicate-key',
  'geojson/swapped',
  'date/slashes--crlf-and-emoji',
  'geojson/excess-digits',
  'id/near-duplicate',
])
  test(`what the command line says of ${rule} is underlined in the text, and told there`, async ({
    page,
    open,
  }) => {
    const path = `tests/fixtures/check/${rule}/bad.geojson`
    const [content, problems] = [readFileSync(path, 'utf8'), printed(path)]
    await open('?mode=edit')
    await openFile(page, 'bad.geojson', content)
    await tab(page, 'Text').click()
    const text = editor(page).getByRole('textbox', { name: 'bad.geojson, source text' })
    const places = problems.map(({ line, column, from, to }) => {
      const [first = ''] = content.slice(from, to).split(/\r?\n/)
      return `${line}:${column} ${first}`
    })
    await expect.poll(() => underlined(text)).toEqual(places)
    await text.focus()
    for (const { line, severity, message } of problems) {
      await page.keyboard.press('F8')
      const kind = severity === 'error' ? 'Error' : 'Warning'
      await expect(editor(page).getByText(`${kind} on line ${line}: ${message}`)).toBeAttached()
    }
  })
