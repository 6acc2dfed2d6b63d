// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { useCollectionView } from '../../../src/app/collection/use-collection-view'
import { collectionContext } from '../../../src/domain/collection/collection-context'
import { civilToDays } from '../../../src/domain/time/days'

afterEach(cleanup)

const yearDay = (year: number) => civilToDays(year, 1, 1)

const ADDRESS = '?file=1-a/own.json&from=1900&to=1909&event=b120&cat=flood&compare=1950-12-31'
const ID = 'b120'

beforeEach(() => history.replaceState(null, '', `http://localhost:3000/${ADDRESS}`))

/** A file as far as it has been read: from and to which year, its categories, whether it has the event. */
function part(from: number, to: number, categories: readonly string[] = ['flood', 'fire'], hasEvent = true) {
  const extent = { from: yearDay(from), to: yearDay(to) }
  const context = collectionContext(extent, categories, [], (id) => (hasEvent && id === ID ? 0 : -1))
  return { context, extent }
}

type Part = ReturnType<typeof part> & { readonly isWhole?: boolean; readonly turn?: number }

function open(first: Part) {
  const { result, rerender } = renderHook(
    ({ context, extent, isWhole = false, turn = 0 }: Part) =>
      useCollectionView(context, extent, isWhole, turn),
    { initialProps: first },
  )
  return {
    come: rerender,
    store: () => result.current.store.getState(),
    view: () => result.current.store.getState().view,
    ready: () => result.current.ready,
    problems: () => result.current.opening.problems,
  }
}

const years = (from: number, to: number) => ({ from: yearDay(from), to: yearDay(to) })

it('follows the address as a file is read again, as far as the file has come to have what it names', () => {
  const { come, view, problems } = open(part(1905, 1940, ['fire']))
  expect(view()).toMatchObject({ window: years(1905, 1910), event: undefined, compare: undefined })
  come(part(1890, 1960))
  expect(view()).toMatchObject({ window: years(1900, 1910), compare: yearDay(1951) })
  expect(view().filters.categories).toEqual(['flood'])
  expect(problems()).toEqual([])
  expect(location.search).toBe(ADDRESS)
  come({ ...part(1890, 2000), isWhole: true })
  expect(view()).toMatchObject({ window: years(1900, 1910), compare: yearDay(1951), event: ID })
  expect(problems()).toEqual([])
  expect(location.search).toBe(ADDRESS)
})

it('keeps what the reader changes while the file is read, and all else of the address', () => {
  const { come, view, store } = open(part(1890, 1960))
  act(() => {
    store().setFilters({ ...view().filters, categories: ['fire'] })
    store().openPanel({ kind: 'about' })
  })
  come(part(1890, 1970))
  come({ ...part(1890, 2000), isWhole: true })
  expect(view()).toMatchObject({ window: years(1900, 1910), panel: { kind: 'about' }, event: undefined })
  expect(view().filters.categories).toEqual(['fire'])
  expect(location.search).toContain('from=1900-01-01&to=1909-12-31&panel=about&cat=fire')
})

it('names what the file does not have once it has been read, and not before', () => {
  const { come, problems } = open(part(1890, 1960, ['fire']))
  come(part(1890, 1970, ['fire']))
  expect(problems()).toEqual([])
  come({ ...part(1890, 1970, ['fire']), isWhole: true })
  expect(problems()).toEqual([{ key: 'cat', value: 'flood' }])
})

it('keeps window and filters while a file is read again by other members, whatever of it comes first', () => {
  const { come, view } = open({ ...part(1890, 2000), isWhole: true })
  come(part(1890, 2000))
  come(part(1950, 1960, ['fire']))
  expect(view().window).toEqual(years(1950, 1960))
  come(part(1940, 1970, ['fire'], false))
  come({ ...part(1880, 2000), isWhole: true })
  expect(view()).toMatchObject({ window: years(1900, 1910), event: ID })
  expect(view().filters.categories).toEqual(['flood'])
  expect(location.search).toContain('from=1900-01-01&to=1909-12-31')
})

it('closes the event of a file that was read again and does not have it', () => {
  const { come, view } = open({ ...part(1890, 2000), isWhole: true })
  come(part(1890, 2000))
  come({ ...part(1890, 2000, ['flood'], false), isWhole: true })
  expect(view().event).toBeUndefined()
})

it('follows the address again where Back leads to other members of the file, and does not write it meanwhile', () => {
  const { come, view } = open({ ...part(1890, 2000), isWhole: true })
  const nowhere = part(2020, 2021, [], false)
  come({ ...nowhere, isWhole: true })
  expect(view()).toMatchObject({ window: years(2020, 2021), event: undefined })
  history.replaceState(null, '', ADDRESS)
  act(() => dispatchEvent(new PopStateEvent('popstate')))
  come({ ...nowhere, turn: 1 })
  expect(location.search).toBe(ADDRESS)
  come({ ...part(1890, 2000), isWhole: true, turn: 1 })
  expect(view()).toMatchObject({ window: years(1900, 1910), compare: yearDay(1951), event: ID })
  expect(view().filters.categories).toEqual(['flood'])
  expect(location.search).toBe(ADDRESS)
})

it('is ready once all has been read, and while it is not read again', () => {
  const { come, ready } = open(part(1890, 1960))
  expect(ready()).toBeUndefined()
  const whole = part(1890, 2000)
  come({ ...whole, isWhole: true })
  expect(ready()).toBe(whole.extent)
  come(whole)
  expect(ready()).toBeUndefined()
})
