// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { eventPropertiesSchema } from '../../../src/domain/atlas/event-schema'
import { placePropertiesSchema } from '../../../src/domain/atlas/place-schema'
import { legPropertiesSchema, stayPropertiesSchema } from '../../../src/domain/atlas/relocation-schema'
import type { JsonPath } from '../../../src/domain/json/json-value'
import type { KnownTown } from '../../../src/domain/map-edit/known-town'
import { MEMBERS } from '../../../src/ui/edit-form/member-specs'
import { sampleAtlas } from '../sample-atlas'
import { showForm } from './edited-form'
import { keptTexts } from './kept-texts'

afterEach(cleanup)

const properties = {
  ...{ title: 'A march', date: '1981-06-20', place: 'tehran', category: 'attack', summary: 'It was.' },
  ...{ verification: 'corroborated', origin: 'seed', priority: 2, claims: [], sources: ['report'] },
}
const geometry = { type: 'Point', coordinates: [51.4215, 35.6944, 1200] }
const event = { type: 'Feature', id: 'march', geometry, properties }

const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })

test.each([
  ['event', eventPropertiesSchema],
  ['leg', legPropertiesSchema],
  ['stay', stayPropertiesSchema],
  ['place', placePropertiesSchema],
] as const)(
  'the form of %s has a field for each member, required where the schema says so',
  (kind, schema) => {
    const specs = new Map(
      Object.values(MEMBERS[kind]).flatMap((members) =>
        members.map(({ key, isRequired }) => [key, isRequired]),
      ),
    )
    for (const [key, { type: kindOfEntry }] of Object.entries(schema.entries))
      expect([key, specs.get(key)]).toEqual([key, kindOfEntry !== 'optional'])
  },
)

test('opening a form changes nothing, whatever it holds', () => {
  const odd = { ...properties, date: 1981, claims: { a: 1 }, title: null, priority: '2', seed: [1], titel: 3 }
  for (const kind of ['event', 'leg', 'stay', 'place', 'other'] as const) {
    const { edits, feature } = showForm(kind, { ...event, geometry: null, properties: odd })
    expect(edits).toEqual([])
    expect(feature().properties).toBe(odd)
    cleanup()
  }
  const { edits } = showForm('event', { type: 'Feature', properties: 'none' })
  expect(edits).toEqual([])
})

test('an atlas begins as the map is, or with four numbers; fewer are none', () => {
  const { feature } = showForm(
    'atlas',
    { title: 'A', view: { bounds: [1, 2, 3, 4] } },
    { shownBounds: () => [-10.5, 30, 20, 50] },
  )
  const field = screen.getByLabelText('Bounds')
  type(field, '5, 6, 7')
  expect(feature().view).toEqual({ bounds: [1, 2, 3, 4] })
  type(field, '-5.5, 6; 7 8')
  expect(feature().view).toEqual({ bounds: [-5.5, 6, 7, 8] })
  fireEvent.click(screen.getByRole('button', { name: 'Begin as the map is now' }))
  expect(feature().view).toEqual({ bounds: [-10.5, 30, 20, 50] })
})

test('what rests on the source that an atlas began from is offered where it began from one, or is written', () => {
  const seedless = { ...sampleAtlas(), events: [] }
  const offered = () => {
    const field = screen.getByLabelText('Verification')
    return within(field)
      .getAllByRole('option')
      .map(({ textContent }) => textContent)
  }
  showForm('event', event, { atlas: seedless })
  expect(offered()).not.toContain('Only in the source that the atlas began from')
  expect(offered()).not.toContain('Contradicted by other sources')
  cleanup()
  showForm(
    'event',
    { ...event, properties: { ...properties, verification: 'seed-only' } },
    { atlas: seedless },
  )
  expect(screen.getByDisplayValue('Only in the source that the atlas began from')).toBeTruthy()
  cleanup()
  showForm('event', event)
  expect(offered()).toContain('Only in the source that the atlas began from')
})

test('each part of the form is one press away, and read from its heading on', () => {
  showForm('event', event)
  const parts = within(screen.getByRole('navigation', { name: 'Parts of the form' }))
  const names = parts.getAllByRole('link').map(({ textContent }) => textContent ?? '')
  expect(names).toEqual(['What', 'When', 'Where', 'Who says so', 'Sources', 'More'])
  for (const name of names) {
    fireEvent.click(parts.getByRole('link', { name }))
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 3, name }))
  }
})

test.each([
  [{ name: 'Petra found', start: '1812', end: '1813', year: 7 }, ['Name', 'Start', 'End'], ['year']],
  [
    { title: 'A', date: '1812', placeName: 'Petra', description: 'B', colour: 'red' },
    ['Title', 'Description', 'Date', 'Place'],
    ['colour'],
  ],
] as const)('a feature of anybody’s has fields for what is known of it: %o', (members, labels, others) => {
  showForm('other', { ...event, properties: members })
  for (const label of labels) expect(screen.getByLabelText(label)).toBeTruthy()
  const rest = screen.getByRole('heading', { name: 'Other members' }).parentElement as HTMLElement
  for (const label of others) expect(within(rest).getByLabelText(label)).toBeTruthy()
  expect(within(rest).queryByLabelText(labels[0])).toBeNull()
})

test('a date of anybody’s feature is read as elsewhere', () => {
  const form = showForm('other', { ...event, properties: { name: 'Petra found', start: '1812' } })
  type(screen.getByLabelText('Start'), '22 August 1812')
  fireEvent.click(screen.getByRole('button', { name: 'Write 1812-08-22' }))
  expect(form.properties()).toEqual({ name: 'Petra found', start: '1812-08-22' })
})

test('a date in words is told of at once, read, and written as EDTF by a button or by Enter', () => {
  const form = showForm('event', event)
  const date = screen.getByLabelText('Date')
  expect(screen.getByText('20 June 1981')).toBeTruthy()
  type(date, '7 Tir 1360')
  expect(form.properties().date).toBe('7 Tir 1360')
  expect(date.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByText(/28 June 1981, by the Iranian calendar/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Write 1981-06-28' }))
  expect(form.properties().date).toBe('1981-06-28')
  type(date, 'about June 1981')
  fireEvent.keyDown(date, { key: 'Enter' })
  expect(form.properties().date).toBe('1981-06~')
  expect(screen.getByRole('img', { name: /1963 to 2023: about June 1981/ })).toBeTruthy()
})

test('numbers that can be read in two orders are not written by Enter', () => {
  const form = showForm('event', event)
  const date = screen.getByLabelText('Date')
  type(date, '5/6/1981')
  fireEvent.keyDown(date, { key: 'Enter' })
  expect(form.properties().date).toBe('5/6/1981')
  fireEvent.click(screen.getByRole('button', { name: 'Write 1981-05-06' }))
  expect(form.properties().date).toBe('1981-05-06')
})

test('a wrong date says why', () => {
  showForm('event', { ...event, properties: { ...properties, date: '1979-02-29' } })
  expect(screen.getByText(/February 1979 has 28 days/)).toBeTruthy()
})

test('a wrong date is mended by the buttons that its problem has', () => {
  const apply = vi.fn()
  const values = { year: 1979, month: 2, day: 29, days: 28 }
  const problem = {
    ...({ code: 'date/impossible-day', severity: 'error' } as const),
    ...{ values, from: 9, to: 21 },
    path: ['features', 3, 'properties', 'date'],
  } as const
  showForm(
    'event',
    { ...event, properties: { ...properties, date: '1979-02-29' } },
    {
      problems: [problem],
      fixesOf: (of) => (of === problem ? [{ label: 'Write the month alone: "1979-02"', apply }] : []),
    },
  )
  fireEvent.click(screen.getByRole('button', { name: 'Write the month alone: "1979-02"' }))
  expect(apply).toHaveBeenCalledOnce()
})

test('a date that reads may lie outside the time of the atlas, which is told with what mends it', () => {
  const apply = vi.fn()
  const values = { text: '1890', side: 'before' }
  const outside = { code: 'date/outside-atlas', severity: 'error', values, from: 0, to: 1 } as const
  showForm(
    'event',
    { ...event, properties: { ...properties, date: '1890' } },
    {
      problems: [{ ...outside, path: ['features', 3, 'properties', 'date'] }],
      fixesOf: () => [{ label: 'Let the atlas begin in 1890', apply }],
    },
  )
  expect(screen.getByText('“1890” lies before the time of the atlas.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Let the atlas begin in 1890' }))
  expect(apply).toHaveBeenCalled()
})

test('a date is put together from its parts', () => {
  const form = showForm('event', event)
  const builder = screen.getByText('Put the date together').closest('details') as HTMLDetailsElement
  builder.open = true
  fireEvent(builder, new Event('toggle'))
  const part = within(builder)
  const labels = ['legend', 'label'].flatMap((tag) => Array.from(builder.querySelectorAll(tag)))
  expect(labels.map(({ textContent }) => textContent)).not.toContain('Date')
  type(part.getByLabelText('Day, month or year'), '20 June 1981')
  type(part.getByLabelText('How it lasts'), 'ongoing')
  expect(form.properties().date).toBe('1981-06-20/..')
  fireEvent.click(part.getByLabelText('From: about'))
  expect(form.properties().date).toBe('1981-06-20~/..')
  type(part.getByLabelText('How it lasts'), 'span')
  type(part.getByLabelText('To'), 'July 1982')
  expect(form.properties().date).toBe('1981-06-20~/1982-07')
})

test('a place that is chosen brings the point along in one edit, and does not where that is switched off', () => {
  const form = showForm('event', event)
  const place = screen.getByRole('combobox', { name: 'Place' })
  type(place, 'paris')
  fireEvent.keyDown(place, { key: 'ArrowDown' })
  const active = document.getElementById(place.getAttribute('aria-activedescendant') ?? '')
  expect(active?.textContent).toContain('Paris')
  fireEvent.keyDown(place, { key: 'Enter' })
  expect(form.edits).toHaveLength(1)
  expect(form.properties().place).toBe('paris')
  expect(form.feature().geometry).toEqual({ type: 'Point', coordinates: [2.35, 48.85, 1200] })
  fireEvent.click(screen.getByLabelText('Move the point to the place'))
  type(place, 'تهران')
  fireEvent.keyDown(place, { key: 'Enter' })
  expect(form.properties().place).toBe('tehran')
  expect(form.feature().geometry).toMatchObject({ coordinates: [2.35, 48.85, 1200] })
})

test('typing another latitude leaves the longitude alone, and the order can be swapped where a place is there', () => {
  const form = showForm('event', event)
  const position = screen.getByLabelText('Position')
  type(position, '35.7, 51.4215')
  expect(form.edits.at(-1)).toEqual([{ path: ['geometry', 'coordinates', 1], value: 35.7 }])
  expect(screen.getByText(/Read as latitude 35.7, longitude 51.4215: 1.1 km north of Tehran/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Swap latitude and longitude' })).toBeNull()
  type(position, '51.4215, 35.7')
  expect(screen.getByText(/Swapped, it would be 1.1 km north of Tehran/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Swap latitude and longitude' }))
  expect(form.feature().geometry).toMatchObject({ coordinates: [51.4215, 35.7, 1200] })
  expect(screen.queryByText(/Swapped, it would be/)).toBeNull()
  const before = form.edits.length
  type(position, 'Tehran')
  expect(form.edits).toHaveLength(before)
  expect(position.getAttribute('aria-invalid')).toBe('true')
  expect(position.hasAttribute('data-untaken')).toBe(true)
})

test('a place is told from where it was and never from itself, and what it left behind moves along', () => {
  const apply = vi.fn()
  const place = { ...event, id: 'tehran', properties: { name: 'Tehran' } }
  const moved = { id: 'tehran', from: [51.4215, 35.6944] as const }
  showForm('place', place, { moved: { ...moved, left: undefined } })
  expect(screen.getByText(/^Latitude 35.6944, longitude 51.4215: /).textContent).not.toMatch(/Tehran/)
  type(screen.getByLabelText('Position'), '35.7, 51.4215')
  expect(screen.getByText(/: 620 m north of where it was/)).toBeTruthy()
  cleanup()
  const left = { text: '1 event still stands where it was.', label: 'Move it too', apply }
  showForm('place', place, { moved: { ...moved, left } })
  fireEvent.click(screen.getByRole('button', { name: 'Move it too' }))
  expect(apply).toHaveBeenCalledOnce()
})

test('a place that was moved asks where the new position is from, as long as it is given as from the source of before', () => {
  const from = [51.4215, 35.6944] as const
  const known = { name: 'Tehran', coordinateSource: 'report', precision: 'town' }
  const form = showForm(
    'place',
    { ...event, id: 'tehran', properties: known },
    { moved: { id: 'tehran', from, left: undefined, source: 'report' } },
  )
  expect(screen.getByText(/is still given as from “[^”]*report[^”]*”, and as exact/i)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'It is from elsewhere' }))
  expect(form.properties().coordinateSource).toBe('')
  expect(document.activeElement).toBe(screen.getByLabelText('Source of the position'))
})

test('what refers to an id is told once its field was entered, as it is by then, and can follow the id', () => {
  let referred = 'arrest'
  const change = vi.fn((_: string, to: string) => {
    referred = to
  })
  const count = vi.fn((id: string) => (id === referred ? 2 : 0))
  const isTaken = (id: string) => id === 'taken'
  const form = showForm('event', { ...event, id: 'arrest' }, { references: { count, isTaken, change } })
  expect(count).not.toHaveBeenCalled()
  const id = screen.getByLabelText('Id')
  fireEvent.focus(id)
  expect(screen.getByText('2 times in these files something refers to it by this id.')).toBeTruthy()
  type(id, 'Not an id')
  expect(screen.queryByRole('button', { name: 'Change those too' })).toBeNull()
  type(id, 'arrests-1971')
  expect(screen.getByText('2 times it is still called “arrest”.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Change those too' }))
  expect(change).toHaveBeenCalledExactlyOnceWith('arrest', 'arrests-1971')
  form.change({ ...event, id: 'arrests-1971' })
  expect(screen.queryByText(/still called/)).toBeNull()
  expect(screen.getByText('2 times in these files something refers to it by this id.')).toBeTruthy()
  // Undo has the references as they were, and then the id.
  referred = 'arrest'
  form.change({ ...event, id: 'arrests-1971' })
  expect(screen.getByText('2 times it is still called “arrest”.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Change those too' })).toBeTruthy()
  form.change({ ...event, id: 'arrest' })
  expect(screen.queryByText(/still called/)).toBeNull()
  expect(screen.queryByRole('button', { name: 'Change those too' })).toBeNull()
  // What refers to another event is none of this one.
  form.change({ ...event, id: 'taken' })
  fireEvent.focus(id)
  referred = 'taken'
  form.change({ ...event, id: 'other' })
  expect(screen.queryByText(/still called/)).toBeNull()
})

test('which names were not checked is asked of a place once it has one in another language', () => {
  const asks = () => screen.queryByRole('button', { name: 'Add Names not checked' }) !== null
  const place = { ...event, id: 'tehran', properties: { name: 'Tehran' } }
  const form = showForm('place', place)
  expect(asks()).toBe(false)
  form.change({ ...place, properties: { name: 'Tehran', 'name:fa': 'تهران' } })
  expect(asks()).toBe(true)
})

test('a member of another kind shows what it is, and can be mended', () => {
  const form = showForm('event', { ...event, properties: { ...properties, date: 1981 } })
  expect(screen.getByText(/This is a number; the form expects a text/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Write "1981"' }))
  expect(form.properties().date).toBe('1981')
})

test('members that the form does not know keep their kind', () => {
  const form = showForm('event', { ...event, properties: { ...properties, rank: 3, tags: ['a'] } })
  type(screen.getByLabelText('rank'), '4')
  expect(form.properties().rank).toBe(4)
  const before = form.edits.length
  type(screen.getByLabelText('tags'), '["a",')
  expect(form.edits).toHaveLength(before)
  expect(screen.getByText(/no JSON yet/)).toBeTruthy()
  type(screen.getByLabelText('tags'), '["a","b"]')
  expect(form.properties().tags).toEqual(['a', 'b'])
})

test('an optional member is added, stays in sight while it is empty, and is taken away', () => {
  const form = showForm('event', event)
  fireEvent.click(screen.getByRole('button', { name: 'Add Note on the date' }))
  const note = screen.getByLabelText('Note on the date')
  expect(document.activeElement).toBe(note)
  type(note, 'At noon.')
  expect(form.properties().dateNote).toBe('At noon.')
  type(note, '')
  expect('dateNote' in form.properties()).toBe(false)
  expect(screen.getByLabelText('Note on the date')).toBe(note)
  type(note, 'x')
  fireEvent.click(screen.getByRole('button', { name: 'Remove Note on the date' }))
  expect('dateNote' in form.properties()).toBe(false)
  expect(screen.queryByLabelText('Note on the date')).toBeNull()
})

test('Enter in a list adds a line and goes there, Backspace takes an empty one away', () => {
  const form = showForm('event', { ...event, properties: { ...properties, actors: ['A', 'B'] } })
  fireEvent.keyDown(screen.getByLabelText('People and groups 1'), { key: 'Enter' })
  expect(form.properties().actors).toEqual(['A', '', 'B'])
  expect(document.activeElement).toBe(screen.getByLabelText('People and groups 2'))
  fireEvent.keyDown(screen.getByLabelText('People and groups 2'), { key: 'Backspace' })
  expect(form.properties().actors).toEqual(['A', 'B'])
})

test('names in other languages have their language, and one can be added', () => {
  const place = { name: 'Tehran', 'name:fa': 'تهران', country: 'IR' }
  const form = showForm('place', { ...event, properties: place })
  const persian = screen.getByLabelText('Name in Persian')
  expect(persian.getAttribute('lang')).toBe('fa')
  type(screen.getByLabelText('Name in another language: Language'), 'fr')
  fireEvent.click(screen.getByRole('button', { name: 'Add Name in another language' }))
  expect(form.properties()['name:fr']).toBe('')
  expect(screen.getByRole('combobox', { name: 'Country' })).toHaveProperty('value', 'Iran')
})

test('a problem stands at its field, and any other at the head of the form', () => {
  const problem = (code: string, values: Record<string, string>, ...path: string[]) => ({
    ...{ code, severity: 'error' as const, values, path: ['features', 3, ...path], from: 0, to: 0 },
  })
  showForm('event', event, {
    problems: [
      problem('wording/long', { key: 'title', length: '200', limit: '120' }, 'properties', 'title'),
      problem('schema/choice', { key: 'type', found: 'Featur', choices: 'Feature' }, 'type'),
    ],
  })
  const title = screen.getByLabelText('Title')
  const told = document.getElementById(title.getAttribute('aria-errormessage') ?? '')
  expect(told?.textContent).toContain('“Title” has 200')
  expect(document.querySelector('.edit-form > .field-problems')?.textContent).toContain('“Featur”')
})

test('a stop that is changed takes place, line and end of the leg along in one edit', () => {
  const line = {
    type: 'LineString',
    coordinates: [
      [51.42, 35.69],
      [2.35, 48.85],
    ],
  }
  const leg = { ...{ kind: 'leg', from: 'tehran', to: 'paris', stops: ['tehran', 'paris'] }, events: [] }
  const form = showForm('leg', { ...event, geometry: line, properties: leg })
  const last = screen.getByRole('combobox', { name: 'Stop 2' })
  type(last, 'manez')
  fireEvent.keyDown(last, { key: 'Enter' })
  expect(form.edits).toHaveLength(1)
  expect(form.properties()).toMatchObject({ stops: ['tehran', 'manez'], from: 'tehran', to: 'manez' })
  expect(form.feature().geometry).toEqual({
    ...line,
    coordinates: [
      [51.42, 35.69],
      [19.57, 41.43],
    ],
  })
})

test('a stop that is added is the next to be chosen, and says so once for itself', async () => {
  const line = { type: 'LineString', coordinates: [[51.42, 35.69], []] }
  const leg = { ...{ kind: 'leg', from: 'tehran', to: '', stops: ['tehran', ''] }, events: [] }
  const problem = (...path: JsonPath) => ({
    ...{ code: 'schema/empty' as const, severity: 'error' as const, values: {}, from: 0, to: 1 },
    path: ['features', 3, ...path],
  })
  const form = showForm(
    'leg',
    { ...event, geometry: line, properties: leg },
    { problems: [problem('properties', 'stops', 1), problem('geometry', 'coordinates', 1)] },
  )
  expect(screen.queryByText('Choose where it began and where it ended.')).toBeNull()
  expect(screen.queryByText(/^Nothing is written here/)).toBeNull()
  expect(screen.getAllByText('Choose a place.')).toHaveLength(1)
  expect(screen.getAllByText('Choose a place, or write where it was.')).toHaveLength(1)
  const to = screen.getByRole('combobox', { name: 'To' })
  type(to, 'manez')
  fireEvent.keyDown(to, { key: 'Enter' })
  expect(form.edits).toHaveLength(1)
  expect(form.properties()).toMatchObject({ stops: ['tehran', 'manez'], to: 'manez' })
  fireEvent.click(screen.getByRole('button', { name: 'Add a stop' }))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Stop 3' })))
})

test('properties of anybody’s file are edited as they are', () => {
  const form = showForm('other', { type: 'Feature', geometry, properties: { Name: 'X', year: 1981 } })
  type(screen.getByLabelText('Name'), 'Y')
  type(screen.getByLabelText('year'), '1982')
  expect(form.properties()).toEqual({ Name: 'Y', year: 1982 })
  type(screen.getByLabelText('Name of a new member'), 'note')
  fireEvent.click(screen.getByRole('button', { name: 'Add member' }))
  expect(form.properties()).toEqual({ Name: 'Y', year: 1982, note: '' })
})

test('what is pressed and vanishes gives the focus to its field, or to what is beside it', async () => {
  const more = { dateNote: 'At noon.', rank: 3 }
  showForm('event', { ...event, properties: { ...properties, ...more } })
  const press = (name: string) => {
    const button = screen.getByRole('button', { name })
    button.focus()
    fireEvent.click(button)
  }
  const focused = () => document.activeElement
  type(screen.getByLabelText('Date'), 'about June 1988')
  press('Write 1988-06~')
  await waitFor(() => expect(focused()).toBe(screen.getByLabelText('Date')))
  press('Remove Note on the date')
  await waitFor(() => expect(focused()).toBe(screen.getByRole('button', { name: 'Add Note on the date' })))
  type(screen.getByLabelText('Position'), '51.4215, 35.6944')
  press('Swap latitude and longitude')
  await waitFor(() => expect(focused()).toBe(screen.getByLabelText('Position')))
  press('Remove rank')
  await waitFor(() => expect(focused()).toBe(screen.getByLabelText('Name of a new member')))
})

test('a stop that has no place or no position is asked for it there, and not where the leg began', () => {
  const geometry = { type: 'LineString', coordinates: [[51.42, 35.69], [], [2.35, 48.85]] }
  const leg = {
    ...{ kind: 'leg', from: 'tehran', to: 'paris', stops: ['tehran', '', 'paris'], events: [] },
  }
  const problem = (code: string, values: Record<string, string | number>, ...path: JsonPath) => ({
    ...{ code, severity: 'error' as const, values, path: ['features', 3, ...path], from: 0, to: 0 },
  })
  showForm(
    'leg',
    { ...event, geometry, properties: leg },
    {
      problems: [
        problem('geojson/position-length', { count: 0 }, 'geometry', 'coordinates', 1),
        problem('schema/empty', { key: 'stops[1]' }, 'properties', 'stops', 1),
      ],
    },
  )
  const said = (field: HTMLElement) => field.closest('.field')?.textContent
  expect(said(screen.getByRole('combobox', { name: 'Stop 2' }))).toContain('Choose a place.')
  expect(said(screen.getByLabelText('Position of stop 2'))).toContain('write where it was')
  expect(said(screen.getByRole('combobox', { name: 'Stop 1' }))).not.toContain('Choose')
  expect(screen.queryByText('Choose where it began and where it ended.')).toBeNull()
  const head = screen.getByText('2 still to fill in:').parentElement as HTMLElement
  for (const button of within(head).getAllByRole('button')) {
    button.focus()
    fireEvent.click(button)
    expect(document.activeElement?.tagName).toBe('INPUT')
  }
})

test('what is empty is still to fill in, counted at the head, and is no error', () => {
  const problem = (code: string, values: Record<string, string>, ...path: JsonPath) => ({
    ...{ code, severity: 'error' as const, values, path: ['features', 3, ...path], from: 0, to: 0 },
  })
  const blank = { category: '', summary: '', verification: '', claims: [] }
  showForm(
    'event',
    { ...event, geometry: null, properties: { ...properties, ...blank } },
    {
      problems: [
        problem('reference/category', { id: '' }, 'properties', 'category'),
        problem('schema/empty', { key: 'summary' }, 'properties', 'summary'),
        problem('schema/choice', { key: 'verification', found: '' }, 'properties', 'verification'),
        problem('schema/geometry', { expected: '', found: 'null' }, 'geometry'),
        problem('claim/none', {}, 'properties', 'claims'),
        problem('schema/empty', { key: 'title' }, 'properties', 'title'),
      ],
    },
  )
  const head = screen.getByText('5 still to fill in:').parentElement as HTMLElement
  // In the order of the form.
  const members = within(head).getAllByRole('button')
  const names = ['Category', 'Summary', 'Position', 'Verification', 'Claims']
  expect(members.map(({ textContent }) => textContent)).toEqual(names)
  fireEvent.click(within(head).getByRole('button', { name: 'Verification' }))
  const standing = screen.getByLabelText('Verification')
  expect(document.activeElement).toBe(standing)
  expect(standing.getAttribute('aria-invalid')).toBeNull()
  expect(screen.getByText('Choose a category.')).toBeTruthy()
  expect(document.querySelector('.field-problems [data-tone="error"]')).toBeNull()
})

test('a part of a decade is offered, with its words for the note, as one edit', () => {
  const form = showForm('event', event)
  const date = screen.getByLabelText('Date')
  type(date, 'late 1950s')
  expect(screen.getByText(/between 1955 and 1959, or in the 1950s/)).toBeTruthy()
  const before = form.edits.length
  fireEvent.click(screen.getByRole('button', { name: /^Write \[1955\.\.1959\], and the words/ }))
  expect(form.edits).toHaveLength(before + 1)
  expect(form.properties()).toMatchObject({ date: '[1955..1959]', dateNote: 'late 1950s' })
})

test('a date that cannot be read says what is nearest, or what it lacks', () => {
  const form = showForm('event', event)
  const date = screen.getByLabelText('Date')
  type(date, 'Easter 1916')
  expect(screen.getByText('Nearest to it is 1916. The words may go into the note.')).toBeTruthy()
  type(date, '28/6/81')
  expect(screen.getByText(/leaves open which century/)).toBeTruthy()
  expect(screen.getByText('For example 28/6/1981.')).toBeTruthy()
  type(date, 'not known')
  expect(screen.getByText(/“28 June 1981”, “about 1890”, “late 1950s”/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Put the words into the note instead' }))
  expect(form.properties()).toMatchObject({ date: '', dateNote: 'not known' })
})

test('what is wrong with a date is announced once typing rests', () => {
  vi.useFakeTimers()
  showForm('event', event)
  type(screen.getByLabelText('Date'), 'Easter 1916')
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
  expect(said().join()).not.toContain('cannot be read')
  act(() => vi.runAllTimers())
  vi.useRealTimers()
  expect(said().join()).toContain('“Easter 1916” cannot be read as a date.')
})

test('a place that is not known stays in sight, and can be written or added with the event as one edit', () => {
  const onAddPlace = vi.fn()
  const form = showForm('event', event, { onAddPlace })
  const place = screen.getByRole('combobox', { name: 'Place' })
  type(place, 'Manchester')
  fireEvent.blur(place)
  expect(form.edits).toEqual([])
  expect(place).toHaveProperty('value', 'Manchester')
  expect(screen.getByText(/“Manchester” is not in the atlas/)).toBeTruthy()
  expect(place.hasAttribute('data-untaken')).toBe(true)
  fireEvent.click(screen.getByRole('button', { name: 'Add “Manchester” as a place' }))
  const panel = within(screen.getByRole('group', { name: 'A new place: Manchester' }))
  fireEvent.click(panel.getByRole('button', { name: 'Add the place' }))
  const position = panel.getByLabelText('Position')
  const said = () => document.getElementById(position.getAttribute('aria-errormessage') ?? '')?.textContent
  expect(said()).toContain('Write where it is first.')
  expect(document.activeElement).toBe(position)
  type(position, '53.48N 2.24W')
  expect(position.getAttribute('aria-invalid')).toBeNull()
  fireEvent.click(panel.getByRole('button', { name: 'Add the place' }))
  const country = panel.getByRole('combobox', { name: 'Country' })
  expect(country.getAttribute('aria-invalid')).toBe('true')
  expect(document.activeElement).toBe(country)
  expect(panel.getByLabelText('Name').closest('[data-own-undo]')).toBeTruthy()
  type(panel.getByRole('combobox', { name: 'Country' }), 'United Kingdom')
  act(() => country.blur())
  // Left without a name it has the one that was looked for.
  type(panel.getByRole('textbox', { name: 'Name' }), ' ')
  fireEvent.click(panel.getByRole('button', { name: 'Add the place' }))
  const [added, setsFor] = onAddPlace.mock.lastCall ?? []
  expect(added).toMatchObject({ name: 'Manchester', country: 'GB', position: [-2.24, 53.48] })
  const sets = setsFor('manchester')
  expect(sets[0]).toEqual({ path: ['properties', 'place'], value: 'manchester' })
  expect(sets).toHaveLength(3)
  expect(document.activeElement).toBe(place)
  expect(screen.queryByRole('button', { name: /all the same$/ })).toBeNull()
  type(place, 'manchester-old-town')
  fireEvent.blur(place)
  fireEvent.click(screen.getByRole('button', { name: 'Write “manchester-old-town” all the same' }))
  expect(form.properties().place).toBe('manchester-old-town')
})

test('who comes back to the window goes on typing in the fields that were left with it', () => {
  const form = showForm('event', event)
  const place = screen.getByRole<HTMLInputElement>('combobox', { name: 'Place' })
  act(() => place.focus())
  type(place, 'Manch')
  place.setSelectionRange(5, 5)
  fireEvent.blur(place)
  fireEvent.focus(place)
  expect([place.selectionStart, place.selectionEnd]).toEqual([5, 5])
  expect(screen.getByRole('listbox')).toBeTruthy()
  const date = screen.getByLabelText('Date')
  act(() => date.focus())
  type(date, '12 May 1999')
  fireEvent.blur(date)
  expect(form.properties().date).toBe('12 May 1999')
  act(() => date.blur())
  expect(form.properties().date).toBe('1999-05-12')
})

test('the browser undoes what is typed and no file has yet', () => {
  showForm('event', event)
  const isOwn = (field: HTMLElement) => field.closest('[data-own-undo], [data-untaken]') !== null
  const place = screen.getByRole('combobox', { name: 'Place' })
  expect(isOwn(place)).toBe(false)
  type(place, 'Manchester')
  expect(isOwn(place)).toBe(true)
  fireEvent.keyDown(place, { key: 'Escape' })
  expect(isOwn(place)).toBe(false)
  const member = screen.getByRole('textbox', { name: 'Name of a new member' })
  expect(isOwn(member)).toBe(false)
  type(member, 'share')
  expect(isOwn(member)).toBe(true)
  expect(isOwn(screen.getByRole('textbox', { name: 'Title' }))).toBe(false)
})

test('a town of the world is offered below the places of the atlas, and becomes one of them', () => {
  const onAddPlace = vi.fn()
  const towns = [{ name: 'Parintins', position: [-56.74, -2.63], country: 'BR', isCity: false }] as const
  showForm('event', { ...event, properties: { ...event.properties, place: '' } }, { onAddPlace, towns })
  const place = screen.getByRole('combobox', { name: 'Place', description: /larger towns .* English name/ })
  expect(place.getAttribute('placeholder')).toBe('Search by name')
  type(place, 'pari')
  const listed = within(screen.getByRole('listbox')).getAllByRole('option')
  expect(listed.map(({ textContent }) => textContent?.slice(0, 5))).toEqual(['Paris', 'Parin', 'Add “'])
  fireEvent.click(screen.getByRole('option', { name: /^Parintins/ }))
  const panel = within(screen.getByRole('group', { name: 'A new place: Parintins' }))
  fireEvent.click(panel.getByRole('button', { name: 'Add the place' }))
  const [added] = onAddPlace.mock.lastCall ?? []
  expect(added).toMatchObject({ position: [-56.74, -2.63], country: 'BR' })
})

test('a position far from the places of the atlas is told by a town of the world, and tells the country of a new place', () => {
  const towns: readonly KnownTown[] = [
    { name: 'Cali', position: [-76.52, 3.44], country: 'CO', isCity: true },
    { name: 'Nairobi', position: [36.82, -1.29], country: 'KE', isCity: true },
  ]
  showForm('event', event, { onAddPlace: vi.fn(), towns })
  const place = screen.getByRole('combobox', { name: 'Place' })
  type(place, 'Salento')
  fireEvent.click(screen.getByRole('option', { name: 'Add “Salento” as a place' }))
  const panel = within(screen.getByRole('group', { name: 'A new place: Salento' }))
  const country = () => panel.getByRole<HTMLInputElement>('combobox', { name: 'Country' }).value
  type(panel.getByLabelText('Position'), '-1, 37')
  expect(country()).toBe('Kenya')
  type(panel.getByLabelText('Position'), '3.9, -76.3')
  expect(panel.getByText(/: [\d.]+ km north-east of Cali, Colombia\.$/)).toBeTruthy()
  expect(panel.queryByRole('button', { name: 'Swap latitude and longitude' })).toBeNull()
  expect(country()).toBe('Colombia')
  type(panel.getByRole('combobox', { name: 'Country' }), 'Iran')
  fireEvent.blur(panel.getByRole('combobox', { name: 'Country' }))
  type(panel.getByLabelText('Position'), '56.56, 30.81')
  expect(country()).toBe('Iran')
  fireEvent.click(panel.getByRole('button', { name: 'Swap latitude and longitude' }))
  expect(panel.getByLabelText<HTMLInputElement>('Position').value).toBe('30.81, 56.56')
})

test('a position near a place of the atlas is told by that place, though a town of the world be nearer', () => {
  const towns: readonly KnownTown[] = [
    { name: 'Karaj', position: [50.99, 35.83], country: 'IR', isCity: true },
  ]
  showForm('event', event, { towns })
  type(screen.getByLabelText('Position'), '35.84, 50.99')
  expect(screen.getByText(/latitude 35.84, longitude 50.99: [\d.]+ km north-west of Tehran\.$/)).toBeTruthy()
})

test('a category that the atlas has not is not offered to be written, since it can never be right', () => {
  const form = showForm('event', event)
  const category = screen.getByRole('combobox', { name: 'Category' })
  type(category, 'sit-in')
  expect(screen.queryByRole('option', { name: /sit-in/ })).toBeNull()
  fireEvent.blur(category)
  expect(screen.getByText('Choose one that is there.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /all the same$/ })).toBeNull()
  expect(form.edits).toEqual([])
})

test('a stop of a leg can be at a new place, which is added with it', () => {
  const onAddPlace = vi.fn()
  const line = {
    type: 'LineString',
    coordinates: [
      [51.42, 35.69],
      [2.35, 48.86],
    ],
  }
  const leg = { kind: 'leg', from: 'tehran', to: 'paris', stops: ['tehran', 'paris'], events: [] }
  showForm('leg', { ...event, geometry: line, properties: leg }, { onAddPlace })
  const last = screen.getByRole('combobox', { name: 'Stop 2' })
  type(last, 'Manchester')
  fireEvent.blur(last)
  fireEvent.click(screen.getByRole('button', { name: 'Add “Manchester” as a place' }))
  const panel = within(screen.getByRole('group', { name: 'A new place: Manchester' }))
  type(panel.getByLabelText('Position'), '53.48N 2.24W')
  type(panel.getByRole('combobox', { name: 'Country' }), 'United Kingdom')
  fireEvent.blur(panel.getByRole('combobox', { name: 'Country' }))
  fireEvent.click(panel.getByRole('button', { name: 'Add the place' }))
  const [, setsFor] = onAddPlace.mock.lastCall ?? []
  const sets = setsFor('manchester')
  expect(sets).toContainEqual({ path: ['properties', 'stops'], value: ['tehran', 'manchester'] })
  expect(sets).toContainEqual({ path: ['properties', 'to'], value: 'manchester' })
})

test('a name that is typed in full is chosen as the field is left, Escape takes back what is not known', () => {
  const form = showForm('event', event)
  const place = screen.getByRole('combobox', { name: 'Place' })
  type(place, 'paris')
  fireEvent.blur(place)
  expect(form.properties().place).toBe('paris')
  type(place, 'Manchester')
  fireEvent.blur(place)
  fireEvent.focus(place)
  fireEvent.click(place)
  fireEvent.keyDown(place, { key: 'Escape' })
  expect(place).toHaveProperty('value', 'Paris')
  expect(screen.queryByText(/is not in the atlas/)).toBeNull()
})

test('a place that is named where its position belongs can be taken', () => {
  const form = showForm('event', event)
  type(screen.getByLabelText('Position'), 'Manëz')
  fireEvent.click(screen.getByRole('button', { name: /^Take the place Man/ }))
  expect(form.edits).toHaveLength(1)
  expect(form.properties().place).toBe('manez')
  expect(form.feature().geometry).toMatchObject({ coordinates: [19.57, 41.43, 1200] })
})

test('what is too long or too deep for a field is shown by its beginning, and leads to the text', () => {
  let deep: unknown = 1
  for (let i = 0; i < 100_000; i++) deep = { deep }
  const shown: unknown[] = []
  const long = 'x'.repeat(60_000)
  const more = { ...properties, summary: long, 'title:fr': long, other: long, deep }
  const { edits } = showForm(
    'event',
    { ...event, properties: more },
    { onShowText: (path) => shown.push(path) },
  )
  const areas = screen.getAllByRole<HTMLTextAreaElement>('textbox').filter(({ readOnly }) => readOnly)
  expect(areas.map(({ value }) => value.length)).toEqual([1001, 1001, 1001])
  expect(screen.getAllByText(/^60,000 letters: more than a field can hold/)).toHaveLength(3)
  screen.getByText(/too deep for a form/)
  for (const button of screen.getAllByRole('button', { name: /^See the text|^deep$/ }))
    fireEvent.click(button)
  expect(shown.map(String).sort()).toEqual(
    ['deep', 'other', 'summary', 'title:fr'].map((key) => `properties,${key}`),
  )
  expect(edits).toEqual([])
})

test('a category is added to an atlas without JSON, of a look that the others have not', () => {
  const first = {
    id: 'war',
    label: 'War',
    description: 'W',
    colour: '#3f78d0',
    colourDark: '#7fb0fb',
    shape: 'circle',
  }
  const form = showForm('atlas', { title: 'A', summary: 'B', categories: [first] }, { path: [] })
  const group = screen.getByRole('group', { name: 'Categories' })
  fireEvent.click(within(group).getByRole('button', { name: 'Add one' }))
  const name = within(group).getByLabelText('Name')
  type(name, 'Peace')
  expect(form.feature().categories).toEqual([
    first,
    {
      id: 'new-category',
      label: 'Peace',
      description: '',
      colour: '#d9481c',
      colourDark: '#ff8e6b',
      shape: 'triangle',
    },
  ])
  fireEvent.click(within(group).getByRole('button', { name: 'Remove War' }))
  expect(form.feature().categories).toHaveLength(1)
})

test('the name of a party in another language is a text, whose language is named', () => {
  const party = { id: 'press', label: 'Press', kind: 'press', 'label:fa': 'مطبوعات', 'label:?': 1 }
  const form = showForm('atlas', { title: 'A', summary: 'B', parties: [party] }, { path: [] })
  fireEvent.click(screen.getByRole('button', { name: /^Press/ }))
  const field = screen.getByLabelText<HTMLInputElement>('Name in Persian')
  expect([field.value, field.lang]).toEqual(['مطبوعات', 'fa'])
  type(field, 'روزنامه')
  expect(form.feature().parties).toEqual([{ ...party, 'label:fa': 'روزنامه' }])
  fireEvent.click(screen.getByRole('button', { name: 'Remove Name in Persian' }))
  expect(screen.queryByLabelText('Name in Persian')).toBeNull()
})

test('parties are a line each, which opens to its fields, says what is wrong, and is found by all its names', async () => {
  const parties = Array.from({ length: 14 }, (_, index) => ({
    ...{ id: `p-${index}`, label: `Party ${index}`, kind: index === 5 ? '' : 'press' },
    ...(index === 7 && { 'label:fr': 'Le Journal', inText: 'the paper' }),
  }))
  const lacking = {
    code: 'schema/empty',
    severity: 'error',
    path: ['parties', 5, 'kind'],
    values: {},
  } as const
  const form = showForm(
    'atlas',
    { title: 'A', summary: 'B', parties },
    { path: [], problems: [{ ...lacking, from: 0, to: 1 }] },
  )
  const group = screen.getByRole('group', { name: 'Parties' })
  expect(within(group).queryByLabelText('Name')).toBeNull()
  const lines = within(group).getAllByRole('button', { expanded: false })
  expect(lines[0]?.textContent).toBe('Party 0Press')
  expect(lines[5]?.textContent).toBe('Party 51 still to fill in')
  fireEvent.click(screen.getByRole('button', { name: 'Parties' }))
  expect(document.activeElement).toBe(lines[5])
  type(within(group).getByRole('searchbox', { name: 'Find in: Parties' }), 'journal')
  expect(within(group).getByText('1 of 14')).toBeTruthy()
  fireEvent.click(within(group).getByRole('button', { expanded: false }))
  expect(within(group).getByLabelText<HTMLInputElement>('Name in a sentence').value).toBe('the paper')
  fireEvent.click(within(group).getByRole('button', { name: 'Add one' }))
  await waitFor(() => expect(document.activeElement).toBe(within(group).getAllByLabelText('Name')[1]))
  fireEvent.click(within(group).getByRole('button', { name: 'Remove Party 0' }))
  expect(form.feature().parties).toHaveLength(14)
  expect(within(group).getAllByRole('button', { expanded: true })[0]?.textContent).toContain('Party 7')
  expect(document.activeElement?.textContent).toContain('Party 1')
})

test('an id that says more is offered, and written by a button', () => {
  const form = showForm('event', { ...event, id: 'new-event-1970' }, { betterId: 'march-1981' })
  fireEvent.click(screen.getByRole('button', { name: 'Write march-1981' }))
  expect(form.feature().id).toBe('march-1981')
})

test('numbers and yes or no of anybody’s features keep their kind, and a comma is asked about where it is not clear', () => {
  const { feature } = showForm('other', { ...event, properties: { name: 'A', share: 0.5, open: true } })
  const members = () => feature().properties as Record<string, unknown>
  type(screen.getByLabelText('share'), '1,5')
  expect(members().share).toBe(1.5)
  type(screen.getByLabelText('share'), '3,280')
  expect(members().share).toBe(1.5)
  expect(screen.getByLabelText('share').hasAttribute('data-untaken')).toBe(true)
  fireEvent.click(screen.getByRole('button', { name: 'Write 3280' }))
  expect(members().share).toBe(3280)
  expect(screen.getByLabelText('share').hasAttribute('data-untaken')).toBe(false)
  fireEvent.change(screen.getByRole('combobox', { name: 'open' }), { target: { value: 'false' } })
  expect(members().open).toBe(false)
})

test('what cannot be taken stays as its value is undone, also when the form is shown again', () => {
  const before = { ...event, properties: { share: 0.5 } }
  const after = { ...event, properties: { share: 1.5 } }
  const kept = keptTexts()
  const form = showForm('other', after, {}, kept)
  type(screen.getByLabelText('share'), '3,280')
  form.change(before)
  expect(screen.getByLabelText<HTMLInputElement>('share').value).toBe('3,280')
  cleanup()
  showForm('other', before, {}, kept)
  expect(screen.getByLabelText<HTMLInputElement>('share').value).toBe('3,280')
})

test('the name of a member is cut where it is too long to be drawn, and the member is not', () => {
  const key = 'k'.repeat(100_000)
  const { properties } = showForm('other', { ...event, properties: { [key]: 'a' } })
  const field = screen.getByLabelText(/^k+…$/)
  expect(document.querySelector('.edit-form')?.textContent?.length).toBeLessThan(5000)
  expect(screen.getByRole('button', { name: /^Remove k+…$/ })).toBeTruthy()
  type(field, 'b')
  expect(properties()).toEqual({ [key]: 'b' })
})

test('a date in words that can mean one only is written as the file needs it where one leaves its field', () => {
  const { feature } = showForm('event', event)
  const date = () => (feature().properties as { date: string }).date
  type(screen.getByLabelText('Date'), '17 June 1988')
  fireEvent.blur(screen.getByLabelText('Date'), {
    relatedTarget: screen.getByRole('button', { name: 'Write 1988-06-17' }),
  })
  expect(date()).toBe('17 June 1988')
  fireEvent.blur(screen.getByLabelText('Date'), { relatedTarget: screen.getByLabelText('Title') })
  expect(date()).toBe('1988-06-17')
  type(screen.getByLabelText('Date'), '6/7/1988')
  fireEvent.blur(screen.getByLabelText('Date'))
  expect(date()).toBe('6/7/1988')
})

test('of thousands of members the first are drawn, and one that is added; the text has the others', () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, 'a']))
  const shown: unknown[] = []
  const form = showForm('other', { ...event, properties: many }, { onShowText: (path) => shown.push(path) })
  expect(screen.getAllByLabelText(/^k\d+$/)).toHaveLength(100)
  screen.getByText(/And 4,900 more, which can be edited in the text/)
  fireEvent.click(screen.getByRole('button', { name: 'See the text' }))
  expect(shown).toEqual([['properties']])
  type(screen.getByLabelText('Name of a new member'), 'mine')
  fireEvent.click(screen.getByRole('button', { name: 'Add member' }))
  type(screen.getByLabelText('mine'), 'b')
  expect(form.properties().mine).toBe('b')
})

test('lists of thousands are not drawn, nor is a leg of that many stops; a line of anything else is named', () => {
  const ids = Array.from({ length: 3000 }, (_, index) => `s${index}`)
  const coordinates = ids.map((_, index) => [index / 100, 35])
  const geometry = { type: 'LineString', coordinates }
  showForm('event', { ...event, properties: { ...properties, legs: ids }, geometry })
  screen.getByText('More than a field can hold. It can be edited in the text.')
  screen.getByText(/LineString/)
  cleanup()
  showForm('leg', { ...event, properties: { kind: 'leg', stops: ['a', 'b'] }, geometry })
  screen.getByText('More than a field can hold. It can be edited in the text.')
  expect(screen.queryByText('Stop 3')).toBeNull()
})

test('Escape gives up an untaken text before it closes anything', () => {
  const form = showForm('event', { title: 'A', placeId: 'petra' })
  const onKey = vi.fn()
  document.addEventListener('keydown', onKey)
  const field = screen.getByLabelText('Place')
  fireEvent.focus(field)
  type(field, 'Nowhere at all')
  fireEvent.blur(field)
  expect((field as HTMLInputElement).value).toBe('Nowhere at all')
  fireEvent.keyDown(field, { key: 'Escape' })
  expect((field as HTMLInputElement).value).not.toBe('Nowhere at all')
  expect(onKey).not.toHaveBeenCalled()
  fireEvent.keyDown(field, { key: 'Escape' })
  expect(onKey).toHaveBeenCalledOnce()
  document.removeEventListener('keydown', onKey)
  expect(form.feature()).toBeTruthy()
})

test('a text with signs that nobody sees has them written out below its field', () => {
  showForm('event', {
    ...event,
    properties: { ...properties, title: 'A\u202e march', summary: 'It\u200bwas.' },
  })
  expect(screen.getByLabelText('Title').getAttribute('aria-describedby')).toMatch(/hint/)
  expect(screen.getByText(/A⟨U\+202E⟩ march/)).toBeTruthy()
  expect(screen.getByText(/It⟨U\+200B⟩was\./)).toBeTruthy()
})
