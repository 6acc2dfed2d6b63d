// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { sampleAtlas } from '../../ui/sample-atlas'
import { FILE, loadPage } from './edit-page'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const feature = (id: string, event?: string) => ({
  ...{ type: 'Feature', id, properties: { title: `The ${id}`, event }, geometry: null },
})

test('an id and what refers to it are changed as one edit, and the note tells what is so after Undo', async () => {
  const page = await loadPage()
  const { FormView } = await import('../../../src/app/edit/FormView')
  const text = JSON.stringify({
    type: 'FeatureCollection',
    features: [feature('first'), feature('second', 'first'), feature('third', 'first')],
  })
  await page.openFiles([new File([text], FILE)])
  // The towns of the world are still to come.
  vi.stubGlobal('fetch', () => new Promise(() => {}))
  const session = page.session()
  session.select({ file: FILE, index: 0 })
  const nothing = () => {}
  render(
    <FormView
      {...{ session, file: FILE, roles: new Map([[FILE, 'events']]), atlas: sampleAtlas(), aim: [] }}
      {...{ locale: 'en-GB', calendar: 'gregorian', mapHandle: { current: null }, store: {} as never }}
      {...{ onShowText: nothing, say: nothing }}
    />,
  )
  const now = () => session.getState().editing.files.get(FILE)?.text
  const id = screen.getByLabelText('Id')
  fireEvent.focus(id)
  expect(screen.getByText(/^2 times in these files/)).toBeTruthy()
  fireEvent.change(id, { target: { value: 'other' } })
  fireEvent.click(screen.getByRole('button', { name: 'Change those too' }))
  expect(now()).toBe(text.replaceAll('"first"', '"other"'))
  expect(screen.queryByText(/still called/)).toBeNull()
  act(() => void session.undo())
  expect(now()).toBe(text)
  expect(screen.getByText(/^2 times in these files/)).toBeTruthy()
  expect(screen.queryByText(/still called/)).toBeNull()
  expect(screen.queryByRole('button', { name: 'Change those too' })).toBeNull()
  act(() => void session.redo())
  expect(now()).toBe(text.replaceAll('"first"', '"other"'))
})
