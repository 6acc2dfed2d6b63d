// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { EditSession, EditState } from '../../../src/app/edit/edit-session'
import { SessionNotes } from '../../../src/app/edit/SessionNotes'
import { openFile } from '../../../src/domain/edit/edited-file'
import { beginEditing, type Editing, edit, saved, undo } from '../../../src/domain/edit/editing'

const FILE = 'events.geojson'

function changed(editing: Editing, insert: string): Editing {
  return edit(editing, new Map([[FILE, [{ from: 0, to: 0, insert }]]]), { kind: 'text' })
}

function written(editing: Editing): Editing {
  return saved(editing, new Map([...editing.files].map(([name, { text }]) => [name, text])))
}

const nothing = () => {}
const saving = {
  ...{ save: async () => {}, underWay: [], fault: undefined, forgetFault: nothing, saved: [FILE] },
  ...{ at: undefined, asked: undefined, ask: nothing, gone: undefined, forgetGone: nothing },
  ...{ unread: undefined, forgetUnread: nothing },
  ...{ tellsUntaken: false, forgetUntaken: nothing },
}
const on = { roles: new Map(), locale: 'en', onProblems: nothing, onUntaken: nothing, onSend: nothing }

afterEach(cleanup)

it('says that something can be sent as long as all of it is saved', async () => {
  const store = createStore(
    () =>
      ({
        editing: written(changed(beginEditing([openFile(FILE, '{}')]), ' ')),
        newer: new Map(),
        ignored: [],
        problems: new Map(),
        untaken: [],
      }) as unknown as EditState,
  )
  const session = { ...store, source: { kind: 'dataset', name: 'Atlas' } } as unknown as EditSession
  const notes = () => <SessionNotes {...{ session, saving, ...on }} />
  const { rerender } = render(notes())
  const note = () => screen.queryByText(/^This is saved on your computer/)
  expect(await screen.findByText(/^This is saved on your computer/)).not.toBeNull()
  const become = (editing: Editing) => {
    store.setState({ editing })
    rerender(notes())
  }
  const { editing } = store.getState()
  become(changed(editing, ' '))
  expect(note()).toBeNull()
  become(written(changed(editing, ' ')))
  expect(note()).not.toBeNull()
  become(written(undo(editing)))
  expect(note()).toBeNull()
})

/** What is told once files were saved, of which one has an error and the other three. */
function showSaved(editing: Editing): void {
  const error = { severity: 'error' }
  const problems = new Map([
    [FILE, [error]],
    ['places.geojson', [error, error, { severity: 'warning' }, error]],
  ])
  const store = createStore(
    () => ({ editing, newer: new Map(), ignored: [], untaken: [], problems }) as unknown as EditState,
  )
  const session = { ...store, source: { kind: 'file', name: 'a' } } as unknown as EditSession
  render(<SessionNotes {...{ session, saving: { ...saving, at: editing }, ...on }} />)
}

const both = () => changed(beginEditing([openFile(FILE, '{}'), openFile('places.geojson', '{}')]), ' ')

it('tells the errors of all files with what is saved, those too of files that were saved before', async () => {
  showSaved(written(both()))
  expect(await screen.findByText(/^Saved with 4 errors in events\.geojson and places\.geojson/)).toBeDefined()
})

it('does not tell the errors of a file as saved that was not', async () => {
  showSaved(saved(both(), new Map([['places.geojson', '{}']])))
  expect(await screen.findByText(/^Saved with 3 errors in places\.geojson\./)).toBeDefined()
})
