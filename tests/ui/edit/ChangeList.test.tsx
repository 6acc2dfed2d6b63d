// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { insertItems, removeItems, setAt } from '../../../src/domain/edit/edit-file'
import { type EditedFile, openFile } from '../../../src/domain/edit/edited-file'
import { beginEditing, type Editing, edit, goTo, saved } from '../../../src/domain/edit/editing'
import { smallestChange } from '../../../src/domain/edit/smallest-change'
import type { TextChanges } from '../../../src/domain/edit/text-change'
import type { JsonPath } from '../../../src/domain/json/json-value'
import type { Problem } from '../../../src/domain/problem'
import { ChangeList } from '../../../src/ui/edit/ChangeList'
import { countChanges, listChangedFiles } from '../../../src/ui/edit/changed-file'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const LONG = 'Two of the three members who left the house that evening were seen again in the town.'
const event = (id: string, title: string, more: object = {}) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [2.1698, 49.0716] },
  properties: {
    title,
    date: '1986-06',
    summary: LONG,
    sources: ['one', 'two'],
    claims: [{ by: 'mek', stance: 'says', text: 'It left.', sources: ['one'] }],
    ...more,
  },
})
const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`
const FILES = {
  'atlas.json': json({ parties: [{ id: 'mek', label: 'Mojahedin-e Khalq' }] }),
  'events.geojson': json({
    type: 'FeatureCollection',
    features: [event('a', 'Departure'), event('b', 'Arrival'), event('c', 'Return')],
  }),
  'sources.json': json([{ id: 'one', type: 'book', title: 'The first book' }]),
}
const opened = beginEditing(Object.entries(FILES).map(([name, text]) => openFile(name, text)))

function made(editing: Editing, change: (file: EditedFile) => TextChanges | undefined, of = 'Departure') {
  const file = editing.files.get('events.geojson')
  const changes = file && change(file)
  if (!changes) throw new Error('a change is expected')
  return edit(editing, new Map([['events.geojson', changes]]), { kind: 'set', member: 'date', of })
}
const set = (editing: Editing, path: JsonPath, value: unknown) =>
  made(editing, (file) => setAt(file, ['features', ...path], value))

const problem = { code: 'date/not-edtf', severity: 'error', values: {}, path: [], from: 0, to: 0 } as const
const checked = {
  ...({ name: 'Sample Atlas', unlisted: 0, checking: 'done' } as const),
  problems: new Map<string, readonly Problem[]>([['events.geojson', [problem]]]),
}
const calls = { onShow: vi.fn(), onSave: vi.fn() }
let latest = opened
let undoLast = () => {}
function Host({ first, isInFolder = false }: { readonly first: Editing; readonly isInFolder?: boolean }) {
  const [editing, setEditing] = useState(first)
  latest = editing
  undoLast = () => setEditing(goTo(editing, editing.done - 1))
  return (
    <ChangeList
      editing={editing}
      {...{ isInFolder }}
      isReadOnly={false}
      fileLabel={(name) => (name === 'events.geojson' ? 'Events' : name)}
      onRevert={(changes, name, removed) => setEditing(edit(editing, changes, name, undefined, removed))}
      onGoTo={(done) => setEditing(goTo(editing, done))}
      locale="en-GB"
      {...checked}
      {...calls}
    />
  )
}
const show = (first: Editing) => render(<Host first={first} />)
const openTab = (name: string) => fireEvent.click(screen.getByRole('tab', { name }))
const textNow = () => latest.files.get('events.geojson')?.text
const memberLine = (label: string) => screen.getByText(label).closest('li')?.textContent

test('says kindly that nothing is changed', () => {
  show(opened)
  expect(screen.getByText('Nothing differs from what was opened')).toBeTruthy()
})

test('tells a date in words, how far a point went, and what a list got and lost', () => {
  const at = (path: JsonPath, value: unknown) => (editing: Editing) => set(editing, path, value)
  const edits = [
    at([0, 'properties', 'date'], '1986-06-07'),
    at([0, 'geometry', 'coordinates', 1], 49.1716),
    at([0, 'properties', 'sources'], ['two', 'three']),
    at([0, 'properties', 'claims', 0, 'text'], 'It fled.'),
  ]
  show(edits.reduce((editing, each) => each(editing), opened))
  expect(memberLine('Date')).toContain('1986-06 →  becomes 1986-06-07June 1986 → 7 June 1986')
  expect(memberLine('Position (latitude, longitude)')).toContain(
    '49.0716, 2.1698 →  becomes 49.1716, 2.1698moved 11 km north',
  )
  expect(memberLine('Sources')).toContain('− removed The first book (one)+ added three')
  expect(memberLine('Claim of Mojahedin-e Khalq: What is said')).toContain('It left. →  becomes It fled.')
})

test('marks the words that differ in a long text', async () => {
  show(set(opened, [1, 'properties', 'summary'], LONG.replace('evening', 'night')))
  const line = screen.getByText('Summary').closest('li') as HTMLElement
  await waitFor(() => expect(line.querySelector('del')?.textContent).toBe('evening'))
  expect(line.querySelector('ins')?.textContent).toBe('night')
})

test('says that something was taken back until that is undone', () => {
  show(set(opened, [0, 'properties', 'date'], '1986'))
  fireEvent.click(screen.getByRole('button', { name: /^Take back: Date/ }))
  screen.getByText(/^Taken back: Date/)
  act(() => undoLast())
  expect(screen.queryByText(/^Taken back/)).toBeNull()
})

test('takes back one member, one feature, and goes on to the next with the keyboard', () => {
  const changed = set(set(opened, [0, 'properties', 'date'], '1986'), [0, 'properties', 'sources'], ['one'])
  const added = made(changed, (file) => insertItems(file, 3, [event('d', 'New')]))
  show(made(added, (file) => removeItems(file, [1])))
  const back = screen.getByRole('button', { name: 'Take back: Date of “Departure”' })
  back.focus()
  fireEvent.click(back)
  expect(screen.queryByText('Date')).toBeNull()
  expect(screen.getByText('Taken back: Date, Departure. Undo brings it back.')).toBeTruthy()
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Take back: Sources of “Departure”')
  for (const title of ['Departure', 'New', 'Arrival'])
    fireEvent.click(screen.getByRole('button', { name: `Take back: “${title}”` }))
  expect(textNow()).toBe(FILES['events.geojson'])
  expect(screen.getByText('Nothing differs from what was opened')).toBeTruthy()
  expect(latest.done).toBe(8)
})

test('says so where a feature is only spelt otherwise, and leads to it', () => {
  show(
    made(opened, ({ text }) => [
      { from: text.indexOf('2.1698'), to: text.indexOf('2.1698') + 6, insert: '2.16980' },
    ]),
  )
  expect(screen.getByText(/it means the same/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Show “Departure”' }))
  expect(calls.onShow).toHaveBeenCalledExactlyOnceWith('events.geojson', 0)
})

test('lists the first of ten thousand changes, and more when asked', () => {
  const features = Array.from({ length: 10_000 }, (_, index) => event(`e${index}`, `Event ${index}`))
  const file = openFile('events.geojson', json({ type: 'FeatureCollection', features }))
  const now = openFile('events.geojson', file.text.replaceAll('1986-06', '1987'))
  show({ ...beginEditing([now]), opened: new Map([[file.name, file]]) })
  expect(screen.getByText('10,000 changes')).toBeTruthy()
  expect(document.querySelectorAll('h4')).toHaveLength(50)
  fireEvent.click(screen.getByText(/more/))
  expect(document.querySelectorAll('h4')).toHaveLength(100)
})

test('shows the lines that differ, with signs', async () => {
  show(set(opened, [0, 'properties', 'date'], '1986-06-07'))
  openTab('As text')
  const diff = await screen.findByRole('region', { name: 'Differences of events.geojson' })
  expect(diff.querySelector('del')?.textContent).toBe('−        "date": "1986-06",')
  expect(diff.querySelector('ins')?.textContent).toBe('+        "date": "1986-06-07",')
})

test('offers a text to send with the file first, in words, then a patch and the text of a pull request', async () => {
  const blobs: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob)
    return 'blob:x'
  })
  const copied = vi.fn(async () => {})
  vi.stubGlobal('navigator', { clipboard: { writeText: copied } })
  show(set(opened, [0, 'properties', 'date'], '1986-06-07'))
  openTab('Send')
  fireEvent.click(screen.getByRole('button', { name: 'Save events.geojson' }))
  expect(calls.onSave).toHaveBeenCalledExactlyOnceWith(['events.geojson'])
  fireEvent.click(screen.getByRole('button', { name: 'Patch file' }))
  await screen.findByText('The patch is ready.')
  expect(await blobs[0]?.text()).toContain(
    '--- a/data/events.geojson\n+++ b/data/events.geojson\n@@ -13,7 +13,7 @@',
  )
  expect((screen.getByLabelText('Text to send') as HTMLTextAreaElement).value).toBe(
    [
      'Changes to “Sample Atlas”',
      '',
      'The changed file: events.geojson',
      '',
      'Events',
      '',
      '- Departure (a): changed',
      '  - Date: 1986-06 → 1986-06-07 (June 1986 → 7 June 1986)',
      '  - Sources: The first book (one); two',
      '',
      'Checked in the page: 1 error, in events.geojson.',
      '',
      'How I read the sources (whole, in part, in a copy), and what else is to be known:',
      '',
    ].join('\n'),
  )
  fireEvent.click(screen.getByRole('button', { name: 'Copy for a pull request' }))
  await screen.findByText('Copied.')
  const [[text]] = copied.mock.calls as unknown as [[string]]
  expect(text).toContain('Checked in the page: 1 error, in events.geojson.')
  expect(text).toContain(
    [
      '- **Departure** (a): changed',
      '  - Date: 1986-06 → 1986-06-07 (June 1986 → 7 June 1986)',
      '  - Sources: The first book (one); two',
    ].join('\n'),
  )
  expect(text.match(/^- \[ \]/gm)).toHaveLength(3)
  vi.unstubAllGlobals()
})

test('goes to any of the edits, and says where one is', () => {
  show(set(set(opened, [0, 'properties', 'date'], '1985'), [0, 'properties', 'date'], '1984'))
  openTab('All edits')
  const list = screen.getByRole('list', { name: 'All edits, the latest first' })
  const [, first] = within(list).getAllByRole('button')
  fireEvent.click(first as HTMLElement)
  expect(latest.done).toBe(1)
  expect(list.querySelector('[aria-current="step"]')?.textContent).toContain('You are here')
  fireEvent.click(screen.getByText('Before the first edit'))
  expect(textNow()).toBe(FILES['events.geojson'])
})

test('what differs in the file of an atlas is told and taken back member by member', async () => {
  const atlas = opened.files.get('atlas.json')
  const first = atlas && setAt(atlas, ['title'], 'Another title')
  const begun = edit(opened, new Map([['atlas.json', first ?? []]]), { kind: 'set' })
  const next = begun.files.get('atlas.json')
  const second = next && setAt(next, ['parties', 0, 'label'], 'Mojahedin')
  show(edit(begun, new Map([['atlas.json', second ?? []]]), { kind: 'set' }))
  expect(screen.queryByText('The text around the features')).toBeNull()
  expect(memberLine('Title')).toContain('Another title')
  expect(memberLine('Party “Mojahedin”: Name')).toMatch(/Mojahedin-e Khalq → {2}becomes Mojahedin$/)
  openTab('Send')
  const text = (await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text to send' })).value
  expect(text).toContain('- Title: (nothing) → Another title')
  openTab('In words')
  fireEvent.click(screen.getByRole('button', { name: /^Take back: Title of/ }))
  expect(screen.queryByText('Another title')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: /^Take back: Party “Mojahedin”: Name of/ }))
  expect(latest.files.get('atlas.json')?.text).toBe(FILES['atlas.json'])
})

test('takes back that a file is new or removed, with its entry in the list of the atlas', () => {
  const lesson = (id: string) => openFile(`lessons/${id}.json`, json({ id }))
  const [old, added] = [lesson('old'), lesson('new')]
  const atlas = openFile('atlas.json', json({ lessons: ['old'] }))
  const list = setAt(atlas, ['lessons'], ['new']) ?? []
  const put = new Map([
    [added.name, [{ from: 0, to: 0, insert: added.text }]],
    [atlas.name, list],
  ])
  const first = beginEditing([atlas, old])
  show(edit(first, put, { kind: 'add' }, undefined, [old.name]))
  expect(screen.getByRole('heading', { name: /lessons\/old\.json 1 change/ })).toBeTruthy()
  expect(screen.getByText('This file is removed.')).toBeTruthy()
  openTab('Send')
  const text = screen.getByRole('textbox', { name: 'Text to send' })
  expect((text as HTMLTextAreaElement).value).toContain(
    'The changed files: atlas.json and lessons/new.json\n',
  )
  expect((text as HTMLTextAreaElement).value).toContain('(lessons/old.json)\n\n- This file is removed.')
  expect(screen.queryByRole('button', { name: 'Save lessons/old.json' })).toBeNull()
  openTab('In words')
  fireEvent.click(screen.getByRole('button', { name: 'Take back: “lessons/old.json”' }))
  expect([...latest.files.keys()]).toEqual(['atlas.json', old.name, added.name])
  expect(latest.files.get(atlas.name)?.text).toContain('"old"')
  fireEvent.click(screen.getByRole('button', { name: 'Take back: “lessons/new.json”' }))
  expect(screen.getByText('Taken back: lessons/new.json. Undo brings it back.')).toBeTruthy()
  expect([...latest.files.values()].map((file) => file.text)).toEqual([atlas.text, old.text])
  expect(screen.getByText('Nothing differs from what was opened')).toBeTruthy()
})

test('lists of events and moves are told by their titles', () => {
  const legs = set(opened, [0, 'properties', 'legs'], ['b', 'gone'])
  show(legs)
  expect(screen.getByText('Arrival, gone')).toBeTruthy()
  cleanup()
  const withList = edit(beginEditing([...legs.files.values()]), new Map(), { kind: 'set' })
  show(set(withList, [0, 'properties', 'legs'], ['b', 'c']))
  expect(screen.getByText('Return')).toBeTruthy()
})

test('as many changes are counted as are listed, and a file that was saved and removed since is one of them', () => {
  const atlas = json({ title: 'Mine', color: '#000000', lessons: ['road'], parties: [] })
  const changes = new Map([
    ['atlas.json', smallestChange(FILES['atlas.json'], atlas)],
    ['lessons/road.json', [{ from: 0, to: 0, insert: '{ "title": "The road" }' }]],
  ])
  const added = edit(opened, changes, { kind: 'add' })
  const [file] = listChangedFiles(added)
  expect(file && countChanges(file)).toBe(4)
  const { container } = show(added)
  expect(screen.getAllByRole('heading', { name: 'atlas.json 4 changes' })).toHaveLength(1)
  expect(container.querySelectorAll('.change-revert')).toHaveLength(5)
  const filed = saved(added, new Map([...added.files].map(([name, { text }]) => [name, text])))
  const unlist = new Map([['atlas.json', smallestChange(atlas, atlas.replace('"road"', ''))]])
  const gone = edit(filed, unlist, { kind: 'remove' }, undefined, ['lessons/road.json'])
  expect(listChangedFiles(gone).map(({ now }) => now.name)).toEqual(['atlas.json'])
  expect(listChangedFiles(gone, true).map(({ now }) => now.name)).toEqual(['atlas.json', 'lessons/road.json'])
  cleanup()
  render(<Host first={gone} isInFolder />)
  expect(screen.getByText(/This file is removed\. Save deletes it from the folder\./)).toBeDefined()
  const buttons = screen.getAllByRole('button', { name: 'Take back: “lessons/road.json”' })
  fireEvent.click(buttons[0] as HTMLElement)
  expect(latest.files.get('lessons/road.json')?.text).toBe('{ "title": "The road" }')
})
