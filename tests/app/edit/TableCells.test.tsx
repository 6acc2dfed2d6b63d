// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { type ReactNode, useRef } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TableView } from '../../../src/app/edit/TableView'
import { useUndoKeys } from '../../../src/ui/field/use-undo-keys'
import { sampleAtlas } from '../../ui/sample-atlas'
import { FILE, loadPage, text } from './edit-page'

let page: Awaited<ReturnType<typeof loadPage>>
afterEach(async () => {
  cleanup()
  await page.session().close()
})
beforeEach(async () => {
  page = await loadPage()
  await page.openFiles([new File([text('Pear', 'Fig')], FILE)])
  render(
    <TableView
      {...{ session: page.session(), file: FILE, role: 'other', roles: new Map(), atlas: sampleAtlas() }}
      {...{ locale: 'en-GB', calendar: 'gregorian', onOpen: () => {} }}
    />,
    { wrapper: Keys },
  )
})

const entries = () => page.session().getState().editing.entries
const field = () => screen.getByLabelText('Edit title')
const open = async (...keys: string[]) => {
  await act(() => {})
  for (const key of keys) fireEvent.keyDown(screen.getByRole('grid'), { key })
}
const type = (value: string) => fireEvent.change(field(), { target: { value } })

test('the file has each key that is typed in a cell, as one edit, which Escape takes back', async () => {
  const before = page.now()
  await open('F2')
  type('Pears')
  type('Pears of May')
  expect(page.now()).toBe(text('Pears of May', 'Fig'))
  expect(entries()).toHaveLength(1)
  fireEvent.keyDown(field(), { key: 'Escape' })
  expect(page.now()).toBe(before)
  expect(page.session().getState().editing.done).toBe(0)
})

test('what is typed in a cell after a pause is one edit with what was typed before it', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  await open('F2')
  type('Pears')
  vi.advanceTimersByTime(60_000)
  type('Pears of May')
  vi.useRealTimers()
  expect(entries()).toHaveLength(1)
  act(() => field().blur())
  await open('F2')
  type('Plum')
  expect(entries()).toHaveLength(2)
})

test('what was edited before in the same cell stays as Escape leaves it', async () => {
  await open('F2')
  type('Plum')
  act(() => field().blur())
  await open('F2')
  type('Plums')
  fireEvent.keyDown(field(), { key: 'Escape' })
  expect(page.now()).toBe(text('Plum', 'Fig'))
})

test('a cell shows what Undo makes of it while it is edited', async () => {
  await open('F2')
  type('Plum')
  act(() => void page.session().undo())
  expect(field()).toHaveProperty('value', 'Pear')
  type('Pears')
  fireEvent.keyDown(field(), { key: 'Enter' })
  expect(page.now()).toBe(text('Pears', 'Fig'))
})

test('a row that is begun is in the file with its first key, as one edit', async () => {
  const before = page.now()
  await open('ArrowDown', 'ArrowDown', 'K')
  type('Ki')
  type('Kiwi')
  expect(page.now()).toContain('"title": "Kiwi"')
  expect(entries()).toHaveLength(1)
  fireEvent.keyDown(field(), { key: 'Escape' })
  expect(page.now()).toBe(before)
})

test('of a cell that is emptied no letter stays, and it goes only once its field is left', async () => {
  const before = page.now()
  await open('F2')
  for (const typed of ['Pea', 'P', '']) type(typed)
  expect(field()).toHaveProperty('value', '')
  expect(page.now()).toBe(before)
  expect(page.session().getState().editing.done).toBe(0)
  type('Plum')
  expect(page.now()).toBe(text('Plum', 'Fig'))
  type('')
  fireEvent.keyDown(field(), { key: 'Enter' })
  expect(page.now()).toBe(before?.replace('"title": "Pear"', '').replace('{  }', '{}'))
  expect(entries()).toHaveLength(1)
})

test('of a row that is begun and emptied again nothing stays, and it can be begun anew', async () => {
  const before = page.now()
  await open('ArrowDown', 'ArrowDown', 'K')
  type('')
  expect(page.now()).toBe(before)
  expect(field()).toHaveProperty('value', '')
  type('Fi')
  expect(page.now()).toContain('"title": "Fi"')
  expect(entries()).toHaveLength(1)
})

test('a place that is chosen in a cell brings the point along, as the form does, with one undo', async () => {
  cleanup()
  const event = (id: string, place: string) =>
    `{ "type": "Feature", "id": "${id}", "properties": { "title": "${id}", "place": "${place}" }, "geometry": { "type": "Point", "coordinates": [51.4200, 35.6900] } }`
  const before = `{ "type": "FeatureCollection", "features": [\n  ${event('a', 'tehran')}\n] }\n`
  await page.openFiles([new File([before], FILE)])
  const atlas = sampleAtlas()
  const [to] = [...atlas.places.values()].filter(({ id }) => id !== 'tehran')
  render(
    <TableView
      {...{ session: page.session(), file: FILE, role: 'events', roles: new Map(), atlas }}
      {...{ locale: 'en-GB', calendar: 'gregorian', onOpen: () => {} }}
    />,
    { wrapper: Keys },
  )
  await open('Home', 'ArrowRight', 'ArrowRight', 'F2')
  const place = screen.getByRole('combobox', { name: /^Edit Place/ })
  fireEvent.change(place, { target: { value: to?.id } })
  fireEvent.keyDown(place, { key: 'Enter' })
  const [made] = JSON.parse(page.now() ?? '').features
  expect(made.properties.place).toBe(to?.id)
  expect(made.geometry.coordinates).toEqual(to?.position)
  screen.getByText(/The point went along/)
  expect(entries()).toHaveLength(1)
  act(() => void page.session().undo())
  expect(page.now()).toBe(before)
})

test('places that are pasted into cells bring their points along, a row that is added too', async () => {
  cleanup()
  const event = (id: string) =>
    `{ "type": "Feature", "id": "${id}", "properties": { "title": "${id}", "place": "tehran" }, "geometry": { "type": "Point", "coordinates": [51.4200, 35.6900] } }`
  await page.openFiles([
    new File([`{ "type": "FeatureCollection", "features": [\n  ${event('a')}\n] }\n`], FILE),
  ])
  const atlas = sampleAtlas()
  const [to] = [...atlas.places.values()].filter(({ id }) => id !== 'tehran')
  render(
    <TableView
      {...{ session: page.session(), file: FILE, role: 'events', roles: new Map(), atlas }}
      {...{ locale: 'en-GB', calendar: 'gregorian', onOpen: () => {} }}
    />,
    { wrapper: Keys },
  )
  await open('Home', 'ArrowRight', 'ArrowRight')
  fireEvent.paste(screen.getByRole('grid'), { clipboardData: { getData: () => `${to?.id}\n${to?.id}` } })
  const made = JSON.parse(page.now() ?? '').features
  expect(made).toHaveLength(2)
  for (const { properties, geometry } of made) {
    expect(properties.place).toBe(to?.id)
    expect(geometry).toEqual({ type: 'Point', coordinates: to?.position })
  }
  expect(entries()).toHaveLength(1)
})

const POINT = '{ "type": "Point", "coordinates": [51.4200, 35.6900] }'
const openEvents = async (geometry = POINT) => {
  cleanup()
  const event = (id: string) =>
    `{ "type": "Feature", "id": "${id}", "properties": { "title": "${id}", "date": "1981", "place": "tehran", "category": "relocation" }, "geometry": ${geometry} }`
  await page.openFiles([
    new File(
      [`{ "type": "FeatureCollection", "features": [\n  ${event('a')},\n  ${event('b')}\n] }\n`],
      FILE,
    ),
  ])
  render(
    <TableView
      {...{ session: page.session(), file: FILE, role: 'events', roles: new Map(), atlas: sampleAtlas() }}
      {...{ locale: 'en-GB', calendar: 'gregorian', onOpen: () => {} }}
    />,
    { wrapper: Keys },
  )
}
const paste = (pasted: string) =>
  fireEvent.paste(screen.getByRole('grid'), { clipboardData: { getData: () => pasted } })
const PARIS = { type: 'Point', coordinates: [2.35, 48.85] }

test('names of choices that are pasted are read as what they name, in cells and in a row that is added', async () => {
  await openEvents()
  await open('Home', 'ArrowDown')
  paste('b\t1981\tparis\tATTACK\nMill opens\t28 June 1981\tParis\tAttack\nFair\t1982\tNowhere\tHope')
  const [, changed, added, unknown] = JSON.parse(page.now() ?? '').features
  expect(changed).toMatchObject({ properties: { place: 'paris', category: 'attack' }, geometry: PARIS })
  expect(added).toMatchObject({
    properties: { title: 'Mill opens', date: '1981-06-28', place: 'paris', category: 'attack' },
    geometry: PARIS,
  })
  expect(unknown).toMatchObject({ properties: { place: 'Nowhere', category: 'Hope' }, geometry: null })
})

/** The table with the keys that the page has around it. */
function Keys({ children }: { readonly children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null)
  useUndoKeys(
    root,
    () => void page.session().undo(),
    () => void page.session().redo(),
  )
  return <div ref={root}>{children}</div>
}

test('Undo and Redo by their keys work in a cell with a text, as long as the file has it', async () => {
  const before = page.now()
  await open('F2')
  type('Plum')
  fireEvent.keyDown(field(), { key: 'z', ctrlKey: true })
  expect([page.now(), field()]).toMatchObject([before, { value: 'Pear' }])
  fireEvent.keyDown(field(), { key: 'y', ctrlKey: true })
  expect([page.now(), field()]).toMatchObject([text('Plum', 'Fig'), { value: 'Plum' }])
  fireEvent.keyDown(field(), { key: 'z', ctrlKey: true })
  fireEvent.keyDown(field(), { key: 'Z', metaKey: true, shiftKey: true })
  expect(page.now()).toBe(text('Plum', 'Fig'))
  type('')
  fireEvent.keyDown(field(), { key: 'z', ctrlKey: true })
  expect(field()).toHaveProperty('value', '')
})

test('Undo and Redo by their keys work in a cell with choices', async () => {
  await openEvents()
  const before = page.now()
  await open('Home', 'ArrowRight', 'ArrowRight', 'F2')
  const place = screen.getByRole('combobox', { name: /^Edit Place/ })
  fireEvent.change(place, { target: { value: 'paris' } })
  expect(page.now()).not.toBe(before)
  fireEvent.keyDown(place, { key: 'z', ctrlKey: true })
  expect([page.now(), place]).toMatchObject([before, { value: 'tehran' }])
  fireEvent.keyDown(place, { key: 'Z', ctrlKey: true, shiftKey: true })
  expect(place).toHaveProperty('value', 'paris')
})

test('of points that go along with pasted places it is said how many, until that is undone', async () => {
  await openEvents()
  await open('Home', 'ArrowRight', 'ArrowRight')
  paste('Paris\nparis')
  screen.getByText(/^2 cells changed\. 2 points went along/)
  act(() => void page.session().undo())
  expect(screen.queryByText(/went along/)).toBeNull()
  paste('Manëz')
  screen.getByText(/^1 cell changed\. 1 point went along/)
  paste('Nowhere')
  expect(screen.queryByText(/went along/)).toBeNull()
})

test('a change of many places shows them by name and says of their points that they go along', async () => {
  await openEvents()
  await open('Home', 'ArrowRight', 'ArrowRight')
  fireEvent.click(screen.getByRole('button', { name: 'Actions' }))
  fireEvent.click(screen.getByText('Change a column…'))
  const dialog = within(screen.getByRole('dialog'))
  fireEvent.change(dialog.getByLabelText('Text'), { target: { value: 'paris' } })
  dialog.getByText(/^2 rows change\. 2 points go along/)
  const cells = dialog.getAllByRole('cell').map(({ textContent }) => textContent)
  expect(cells).toEqual(['Tehran', 'Paris and its point', 'Tehran', 'Paris and its point'])
  fireEvent.click(dialog.getByRole('button', { name: 'Change' }))
  screen.getByText(/^2 points went along/)
  const places = JSON.parse(page.now() ?? '').features.map(({ geometry }: { geometry: unknown }) => geometry)
  expect(places).toEqual([PARIS, PARIS])
})
