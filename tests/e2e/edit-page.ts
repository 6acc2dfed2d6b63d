import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { expect, map } from './atlas-page'

export const editor = (page: Page) => page.getByRole('region', { name: 'Editor' })
export const button = (page: Page, name: string | RegExp) =>
  editor(page).getByRole('button', { name, exact: true })
export const undo = (page: Page) => button(page, 'Undo')
export const redo = (page: Page) => button(page, 'Redo')
export const save = (page: Page) => button(page, 'Save')
export const kept = (page: Page) =>
  expect(editor(page).getByText(/(?:changed|in no file yet), kept in this browser$/)).toBeVisible()
export const handle = (page: Page, title: string) =>
  map(page).getByRole('button', { name: `Move ${title}`, exact: true })

/** Of the dataset, as it is in the repository. */
export const dataFile = (name: string) => readFileSync(`data/${name}`, 'utf8')

export const tab = (page: Page, name: string) =>
  editor(page).getByRole('tab', { name: new RegExp(`^${name}(?: \\d+)?$`) })

/** Files are chosen and saved as in browsers that give pages no hold of them: by a field, and as downloads. */
export async function withoutFileSystem(page: Page) {
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name)
  })
}

/** Opens the atlas that the page came with, from the start of the editor. */
export async function editAtlas(page: Page) {
  await editor(page)
    .getByRole('button', { name: /^Edit “Relocation Atlas/ })
    .click()
  await expect(tab(page, 'Form')).toBeVisible()
}

export async function openFile(page: Page, name: string, text: string | Buffer) {
  const chooser = page.waitForEvent('filechooser')
  await button(page, 'Open files…').click()
  const buffer = typeof text === 'string' ? Buffer.from(text) : text
  await (await chooser).setFiles({ name, mimeType: 'application/geo+json', buffer })
  await expect(tab(page, 'Form')).toBeVisible()
}

/** Chooses an item of the file that is shown, in its list. */
export async function choose(page: Page, title: string) {
  await editor(page).getByRole('searchbox', { name: 'Find in this file' }).fill(title)
  await editor(page).getByRole('listitem').getByRole('button', { name: title }).click()
  await expect(editor(page).getByRole('heading', { name: title, exact: true })).toBeVisible()
}

export async function showFile(page: Page, name: string) {
  await editor(page)
    .getByRole('navigation', { name: 'Files' })
    .getByRole('button', { name: new RegExp(`^${name}(?: |$)`) })
    .click()
}

/** Goes to the next problem of the text, on a line; it is underlined once the typing rests. */
export async function toNextProblem(page: Page, line: number) {
  await expect(async () => {
    await page.keyboard.press('F8')
    const told = editor(page).getByText(new RegExp(`^Error on line ${line}: `))
    await expect(told).toBeAttached({ timeout: 500 })
  }).toPass()
}

/** Saves all that is changed. Returns the bytes of the downloads, by name. */
export async function saved(page: Page): Promise<ReadonlyMap<string, Buffer>> {
  const downloads: Download[] = []
  const onDownload = (download: Download) => void downloads.push(download)
  page.on('download', onDownload)
  await save(page).click()
  await expect(editor(page).getByText(/^Saved [\w.-]+(?:, [\w.-]+)*\.$/)).toBeAttached()
  await expect(save(page)).toBeDisabled()
  page.off('download', onDownload)
  const files = downloads.map(
    async (download) => [download.suggestedFilename(), readFileSync(await download.path())] as const,
  )
  return new Map(await Promise.all(files))
}

/** The lines that differ, by the longest common sequence of lines. */
export function lineDiff(before: string, after: string): { removed: string[]; added: string[] } {
  const [a, b] = [before.split('\n'), after.split('\n')]
  const width = b.length + 1
  const longest = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0)
  const diff = { removed: [] as string[], added: [] as string[] }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length)
    if (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1]
    else if (
      j >= b.length ||
      (i < a.length && (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
    )
      diff.removed.push(a[i++] ?? '')
    else diff.added.push(b[j++] ?? '')
  return diff
}
