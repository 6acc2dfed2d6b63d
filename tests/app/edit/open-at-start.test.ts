// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { FILE, loadPage, text } from './edit-page'

afterEach(() => vi.restoreAllMocks())

/** A tab in which a file of the reader was being edited, loaded with a link. */
async function followed(query: string) {
  history.replaceState(null, '', '/')
  const before = await loadPage()
  await before.openFiles([new File([text('First')], FILE)])
  before.retitle(0, 'Mine')
  await before.session().close()
  history.replaceState(null, '', `/${query}`)
  const page = await loadPage({ isNew: false })
  await page.openAtStart()
  return page
}

it.each([
  ['event', '?event=mehran-1988&from=1988-01-01&theme=dark', '?theme=dark'],
  ['event', '?mode=edit&event=mehran-1988', '?mode=edit'],
  ['lesson', '?lesson=exile&step=2', ''],
  ['panel', '?mode=edit&panel=stay:paris-1981', '?mode=edit'],
  ['panel', '?panel=place:paris', ''],
])('remembers a link to an %s that the files do not have: %s', async (to, query, left) => {
  const page = await followed(query)
  const { missed, shown } = page.edited.getState()
  expect(missed).toEqual({ key: shown?.key, to, href: new URL(`/${query}`, location.href).href })
  expect(shown?.name).toBe(FILE)
  expect(location.search).toBe(left)
})

it.each([
  ['', 'nothing'],
  ['?panel=legend', 'a panel of any atlas'],
  ['?panel=nonsense', 'what no atlas has'],
  ['?mode=edit&event=a', 'a feature that has no date, and so is no event yet'],
  ['?lesson=own-abc', 'a lesson of this browser'],
])('misses nothing with %s, which leads to %s', async (query) => {
  const page = await followed(query)
  expect(page.edited.getState().missed).toBeUndefined()
  expect(location.search).toBe(query)
})

it('closes the files for the link, and keeps what was done to them', async () => {
  const page = await followed('?event=mehran-1988')
  const replace = vi.spyOn(location, 'replace').mockImplementation(() => {})
  const { href = '' } = page.edited.getState().missed ?? {}
  await page.followMissed(href)
  expect(replace).toHaveBeenCalledWith(href)
  expect(page.editing.getState().session).toBeUndefined()
  expect(await page.listEdits()).toMatchObject([{ name: FILE, done: 1 }])
  const next = await loadPage({ isNew: false })
  await next.openAtStart()
  expect(next.editing.getState().session).toBeUndefined()
})
