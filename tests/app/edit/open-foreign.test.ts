// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { FILE, loadPage, text } from './edit-page'

const conversion = { reading: { features: [], members: {} }, notes: [], format: 'csv' }
vi.mock('../../../src/app/edit/foreign-text', () => ({
  readForeignText: async (_: string, options: object) => ({ conversion, options }),
}))
afterEach(() => vi.unstubAllGlobals())

it.each([
  ['a line of comment', '// Places, as of today\n'],
  ['a comment', '\uFEFF/* Places, as of today,\n * and more */\n\n'],
])(
  'takes GeoJSON behind %s for broken JSON, which is told of where it stands, and for no table',
  async (_, comment) => {
    const page = await loadPage()
    await page.openFiles([new File([comment + text('First')], FILE)])
    expect(page.editing.getState().foreign).toBeUndefined()
    expect(page.session().source.name).toBe(FILE)
  },
)

it('offers to convert a table', async () => {
  const page = await loadPage()
  await page.openFiles([new File(['title,date\n// none,1914'], 'table.csv')])
  expect(page.editing.getState().foreign).toMatchObject({ created: 'table.geojson' })
})

it('hands over what was chosen of a table where it was looked at', async () => {
  const page = await loadPage()
  const choices = { date: ['properties', 'seen'] }
  await page.openFiles([new File(['title,seen\nMill,1914'], 'table.csv')], choices)
  expect(page.editing.getState().foreign).toMatchObject({ options: choices })
})

it('hands over what the address says was chosen of what it leads to, and of nothing else', async () => {
  const page = await loadPage()
  vi.stubGlobal('fetch', async () => new Response('title,seen\nMill,1914'))
  history.replaceState(null, '', '/?data=/table.csv&fields=date:seen')
  await page.openAddress('/table.csv')
  expect(page.editing.getState().foreign).toMatchObject({ options: { date: ['properties', 'seen'] } })
  await page.openAddress('/other.csv')
  expect(page.editing.getState().foreign).toMatchObject({ options: undefined })
})
