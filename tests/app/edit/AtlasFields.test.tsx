// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { AtlasFields } from '../../../src/app/edit/AtlasFields'
import type { EditSession, EditState } from '../../../src/app/edit/edit-session'
import { openFile } from '../../../src/domain/edit/edited-file'
import { beginEditing, edit } from '../../../src/domain/edit/editing'
import { fileEdits } from '../../../src/domain/edit/file-edits'
import type { JsonPath } from '../../../src/domain/json/json-value'
import { sampleAtlas } from '../../ui/sample-atlas'

afterEach(cleanup)

const FILE = 'atlas.json'
const listed = { label: 'War', description: 'W', colour: '#3f78d0', colourDark: '#7fb0fb', shape: 'circle' }
const written = {
  ...{ title: 'Own', summary: 'Of mine.' },
  categories: [{ id: 'war', ...listed }],
  parties: [{ id: 'textbook', label: 'Textbook', kind: 'reference' }],
}

/** The form of an atlas that is edited, and its file as it is by then. */
function showAtlas(kind: EditSession['source']['kind'], events = '', aim: JsonPath = []) {
  const files = [openFile(FILE, JSON.stringify(written, null, 2)), openFile('events.geojson', events)]
  const store = createStore(() => ({
    ...{ editing: beginEditing(files, kind !== 'new'), problems: new Map(), isElsewhere: false, untaken: [] },
  }))
  const session = {
    ...store,
    source: { kind, name: 'Own' },
    set(values: Parameters<EditSession['set']>[0], name: Parameters<EditSession['set']>[1]) {
      const { editing } = store.getState()
      const changes = fileEdits(editing.files, values, [])
      if (changes) store.setState({ editing: edit(editing, changes, name) })
      return changes !== undefined
    },
  } as unknown as EditSession & { getState(): EditState }
  render(
    <AtlasFields
      {...{ session, file: FILE, atlas: sampleAtlas(), locale: 'en-GB', calendar: 'gregorian' }}
      {...{ aim, mapHandle: { current: null } }}
      onShowText={() => {}}
    />,
  )
  return () => JSON.parse(store.getState().editing.files.get(FILE)?.text ?? '') as typeof written
}

function rename(group: string, name: string) {
  const fields = within(screen.getByRole('group', { name: group })).getAllByRole('textbox', { name: 'Name' })
  const field = fields.at(-1) as HTMLElement
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value: name } })
  fireEvent.blur(field)
}

const open = (name: string) => fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }))

test.each([
  ['Categories', 'categories'],
  ['Parties', 'parties'],
] as const)('a new entry of %s has an id of its name, and another when the name is another', (group, key) => {
  const atlas = showAtlas('dataset')
  fireEvent.click(within(screen.getByRole('group', { name: group })).getByRole('button', { name: 'Add one' }))
  rename(group, 'The Times')
  expect(atlas()[key].at(-1)?.id).toBe('the-times')
  rename(group, 'Le Monde')
  expect(atlas()[key].at(-1)?.id).toBe('le-monde')
})

test('a category that a file has keeps its id, whatever it is called', () => {
  const atlas = showAtlas('dataset')
  open('War')
  rename('Categories', 'Battles')
  expect(atlas().categories[0]).toMatchObject({ id: 'war', label: 'Battles' })
})

test('what a new atlas begins with has an id of its name, as long as no event is of it', () => {
  const atlas = showAtlas('new')
  open('War')
  rename('Categories', 'Battles')
  expect(atlas().categories[0]?.id).toBe('battles')
})

test('a category of a new atlas that an event is of keeps its id', () => {
  const atlas = showAtlas('new', '{"features": [{"properties": {"category": "war"}}]}')
  open('War')
  rename('Categories', 'Battles')
  expect(atlas().categories[0]?.id).toBe('war')
})

test('the entry of a list that is gone to is open, and no other', () => {
  showAtlas('dataset', '', ['parties', 0, 'kind'])
  expect(screen.getAllByRole('button', { expanded: true }).map((each) => each.textContent)).toEqual([
    expect.stringMatching(/^Textbook/),
  ])
})

test('the two fields of a colour are told apart, and each sets it', () => {
  const atlas = showAtlas('dataset')
  open('War')
  const group = within(screen.getByRole('group', { name: 'Categories' }))
  for (const [name, colour] of [
    ['Colour', '#123456'],
    ['Pick: Colour', '#654321'],
  ] as const) {
    fireEvent.change(group.getByLabelText(name), { target: { value: colour } })
    expect(atlas().categories[0]).toMatchObject({ colour })
  }
})
