// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { FILE, loadPage, text } from './edit-page'

const conversion = { reading: { features: [], members: {} }, notes: [], format: 'csv' }
vi.mock('../../../src/app/edit/foreign-text', () => ({ readForeignText: async () => conversion }))
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
