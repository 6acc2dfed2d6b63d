// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { EditSession, EditState } from '../../../src/app/edit/edit-session'
import { editing } from '../../../src/app/edit/editing-state'
import { TableView } from '../../../src/app/edit/TableView'
import { openFile } from '../../../src/domain/edit/edited-file'
import { beginEditing } from '../../../src/domain/edit/editing'
import { newAtlas } from '../../../src/domain/edit/new-atlas'
import { newAtlasWords } from '../../../src/i18n/en/new-atlas'
import { sampleAtlas } from '../../ui/sample-atlas'

afterEach(cleanup)

test('the file of an atlas, which has no rows, leads to its form and to the table of its events', () => {
  const files = [...newAtlas(newAtlasWords, 2026)].map(([name, text]) => openFile(name, text))
  const session = createStore<Partial<EditState>>(() => ({
    ...{ editing: beginEditing(files, true), problems: new Map(), isBusy: false, selected: undefined },
  })) as unknown as EditSession
  editing.setState({ view: 'table', file: 'atlas.json' })
  render(
    <TableView
      {...{ session, file: 'atlas.json', role: 'atlas', roles: new Map(), atlas: sampleAtlas() }}
      {...{ locale: 'en-GB', calendar: 'gregorian', onOpen: () => {} }}
    />,
  )
  expect(screen.queryByText(/edited as text/)).toBeNull()
  screen.getByText('The atlas has no rows: it is edited under Form.')
  fireEvent.click(screen.getByRole('button', { name: 'Show the table of its events' }))
  expect(editing.getState()).toMatchObject({ view: 'table', file: 'events.geojson' })
  fireEvent.click(screen.getByRole('button', { name: 'Show the form' }))
  expect(editing.getState().view).toBe('form')
})
