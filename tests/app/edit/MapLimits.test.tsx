// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { AtlasStore } from '../../../src/app/atlas-store'
import type { EditSession } from '../../../src/app/edit/edit-session'
import { MapLimits } from '../../../src/app/edit/MapLimits'
import { checkAtlas } from '../../../src/domain/check/check-atlas'
import { openFile } from '../../../src/domain/edit/edited-file'
import { beginEditing, edit } from '../../../src/domain/edit/editing'
import type { Problem } from '../../../src/domain/problem'
import { NO_FILTERS } from '../../../src/domain/view/view'
import { sampleAtlas } from '../../ui/sample-atlas'

afterEach(cleanup)

const FILE = 'events.geojson'
const atlasFile = JSON.stringify({ extent: { from: '1963', to: '2023' } })
const event = (id: string, date: string) =>
  `{ "type": "Feature",  "id": "${id}", "geometry": null, "properties": { "date": "${date}",  "priority": 2.0 } }`
const events = (...items: readonly string[]) =>
  `{ "type": "FeatureCollection", "features": [\n${items.join(',\n')}\n] }\n`

it('writes all dates of the Iranian calendar in the Gregorian one, and nothing else', async () => {
  const broken = '{ "type": "Feature", "id": "broken" "properties": 7 }'
  const texts = [
    { name: 'atlas.json', text: atlasFile },
    {
      name: FILE,
      text: events(event('a', '1365-03-17'), event('b', '1986'), broken, event('c', '1360-04-07')),
    },
  ]
  const files = texts.map(({ name, text }) => openFile(name, text))
  const problems = new Map<string, Problem[]>()
  for (const { file, problem } of checkAtlas(texts))
    problems.set(file, [...(problems.get(file) ?? []), problem])
  const made = createStore(() => ({ editing: beginEditing(files), problems }))
  const session = {
    ...made,
    apply(...[changes, name]: Parameters<EditSession['apply']>) {
      made.setState({ editing: edit(made.getState().editing, changes, name) })
      return true
    },
  } as unknown as EditSession
  const atlas = sampleAtlas()
  const view = { window: { from: 0, to: 1 }, filters: NO_FILTERS, event: undefined }
  const store = createStore(() => ({ view })) as unknown as AtlasStore
  render(<MapLimits {...{ atlas, session, store, shown: new Set<string>(), locale: 'en-GB' }} />)
  fireEvent.click(await screen.findByRole('button', { name: /^Write 2 dates of the Iranian calendar/ }))
  const { editing } = made.getState()
  expect(editing.files.get(FILE)?.text).toBe(
    events(event('a', '1986-06-07'), event('b', '1986'), broken, event('c', '1981-06-28')),
  )
  expect(editing.done).toBe(1)
})
