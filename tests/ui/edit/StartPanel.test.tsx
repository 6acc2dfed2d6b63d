// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { StartPanel } from '../../../src/ui/edit/StartPanel'

afterEach(cleanup)

function showPaste() {
  const onPaste = vi.fn()
  const other = () => {}
  render(
    <StartPanel
      {...{
        title: 'Atlas',
        datasetId: 'atlas',
        recent: [],
        fault: undefined,
        isOpening: false,
        awaited: undefined,
        onPaste,
      }}
      {...{
        onStop: other,
        onDataset: other,
        onFiles: other,
        onFolder: other,
        onAddress: other,
        onNewAtlas: other,
        onNewFile: other,
      }}
      {...{ onRecent: other, onForget: other }}
    />,
  )
  fireEvent.click(screen.getByRole('button', { name: /^Paste GeoJSON/ }))
  return onPaste
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox')
const paste = (text: string) => fireEvent.paste(field(), { clipboardData: { getData: () => text } })

test('a text that is too long for a field is shown by its beginning, and opened with all of it', () => {
  const onPaste = showPaste()
  const long = `[${'1,'.repeat(1_000_000)}1]`
  paste(long)
  expect(field().value.length).toBeLessThan(2000)
  expect(field().readOnly).toBe(true)
  screen.getByText(/^2,000,003 letters: more than a field can hold/)
  fireEvent.click(screen.getByRole('button', { name: 'Open this text' }))
  expect(onPaste).toHaveBeenCalledWith(long)
})

test('the field is free again once it is emptied', () => {
  showPaste()
  paste('x'.repeat(300_000))
  fireEvent.click(screen.getByRole('button', { name: 'Empty the field' }))
  expect(field()).toMatchObject({ value: '', readOnly: false })
  expect(paste('short')).toBe(true)
})

test('files of the same name are told apart by what was done to them', () => {
  const other = () => {}
  const file = {
    ...{ name: 'mine.geojson', edits: 1, isSaved: false, hasBegun: false },
    time: '29 Nov 2026, 13:01:07',
  }
  render(
    <StartPanel
      {...{
        title: 'Atlas',
        datasetId: 'atlas',
        fault: undefined,
        isOpening: false,
        awaited: undefined,
        onPaste: other,
      }}
      recent={[
        { ...file, id: 'one', last: 'change date of “Mehran”' },
        { ...file, id: 'two', edits: 2, last: 'change title of “Tehran”' },
        { ...file, id: 'three', edits: 0, isSaved: true, hasBegun: true, last: undefined },
      ]}
      {...{ onDataset: other, onFiles: other, onFolder: other, onAddress: other, onStop: other }}
      {...{ onNewAtlas: other, onNewFile: other, onRecent: other, onForget: other }}
    />,
  )
  screen.getByRole('button', { name: /one edit, 29 Nov 2026, 13:01:07: change date of “Mehran”$/ })
  screen.getByRole('button', { name: /2 edits, 29 Nov 2026, 13:01:07: …, change title of “Tehran”$/ })
  screen.getByRole('button', { name: /something begun in a form, 29 Nov 2026, 13:01:07$/ })
  const [first, second] = screen.getAllByRole('button', { name: 'Forget “mine.geojson”' })
  const described = (button: HTMLElement | undefined) =>
    document.getElementById(button?.getAttribute('aria-describedby') ?? '')?.textContent
  expect(described(first)).toMatch(/Mehran/)
  expect(described(second)).toMatch(/Tehran/)
})

test('what waits unsaved is offered first, and at the atlas that it is of', () => {
  const other = () => {}
  const onRecent = vi.fn()
  const file = { edits: 3, isSaved: false, hasBegun: false, time: '29 Nov 2026, 21:41' }
  render(
    <StartPanel
      {...{ title: 'Atlas', datasetId: 'atlas', fault: undefined, isOpening: false, awaited: undefined }}
      recent={[
        { ...file, id: 'saved', name: 'saved.geojson', isSaved: true, last: undefined },
        { ...file, id: 'atlas', name: 'Atlas', last: 'change date of “Mehran”' },
      ]}
      {...{ onDataset: other, onFiles: other, onFolder: other, onAddress: other, onStop: other }}
      {...{ onNewAtlas: other, onNewFile: other, onPaste: other, onRecent, onForget: other }}
    />,
  )
  const [first, second] = screen.getAllByRole('button')
  expect(first).toBe(screen.getByRole('button', { name: 'Go on: 3 edits, 29 Nov 2026, 21:41' }))
  expect(first?.textContent).toContain('“Atlas”: …, change date of “Mehran”')
  expect(second?.textContent).toContain('as you left them: 3 edits, 29 Nov 2026, 21:41')
  fireEvent.click(screen.getByRole('button', { name: /^Go on/ }))
  expect(onRecent).toHaveBeenCalledWith('atlas')
})

test('where all is saved, nothing is offered to go on with', () => {
  const other = () => {}
  render(
    <StartPanel
      {...{ title: 'Atlas', datasetId: 'atlas', fault: undefined, isOpening: false, awaited: undefined }}
      recent={[
        {
          id: 'a',
          name: 'a.geojson',
          edits: 2,
          isSaved: true,
          hasBegun: false,
          time: 'now',
          last: undefined,
        },
        {
          id: 'b',
          name: 'b.geojson',
          edits: 0,
          isSaved: false,
          hasBegun: false,
          time: 'now',
          last: undefined,
        },
      ]}
      {...{ onDataset: other, onFiles: other, onFolder: other, onAddress: other, onStop: other }}
      {...{ onNewAtlas: other, onNewFile: other, onPaste: other, onRecent: other, onForget: other }}
    />,
  )
  expect(screen.queryByRole('button', { name: /^Go on/ })).toBeNull()
})
