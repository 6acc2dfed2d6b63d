// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { AtlasStore } from '../../src/app/atlas-store'
import { type Edited, edited } from '../../src/app/edited'
import { Notices } from '../../src/app/Notices'
import type { Mode } from '../../src/domain/view/view'

afterEach(() => {
  cleanup()
  edited.setState({ shown: undefined, isHidden: false, missed: undefined })
})

function storeIn(mode: Mode, setMode = vi.fn()) {
  return createStore(() => ({ view: { mode }, setMode })) as unknown as AtlasStore
}

test('shows a value of the address without the characters that would turn or hide what stands around it', async () => {
  const nothing = () => {}
  const opening = [{ key: 'event', value: 'a\u202Eb\u0007c' }]
  render(
    <Notices
      opening={opening}
      failures={[]}
      dataProblems={[]}
      notice={undefined}
      store={storeIn('explore')}
      onRetry={nothing}
      onDone={nothing}
    />,
  )
  expect((await screen.findByText(/event=/)).textContent).toContain('event=a%E2%80%AEb%07c')
})

function renderIn(mode: Mode, shown: Partial<Edited>) {
  const setMode = vi.fn()
  edited.setState({ shown: { of: 'dataset', name: 'a.geojson', isChanged: true, ...shown } as Edited })
  const nothing = () => {}
  render(
    <Notices
      {...{
        opening: [],
        failures: [],
        dataProblems: [],
        notice: undefined,
        onRetry: nothing,
        onDone: nothing,
      }}
      store={storeIn(mode, setMode)}
    />,
  )
  return setMode
}

test('says that an edited copy is seen, and shows what is published', async () => {
  const setMode = renderIn('explore', {})
  expect(screen.getByText(/your edited copy/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Show what is published' }))
  expect(screen.getByText(/You see what is published/)).toBeTruthy()
  act(() => fireEvent.click(screen.getByRole('button', { name: 'Show my copy' })))
  expect(edited.getState().isHidden).toBe(false)
  fireEvent.click(screen.getByRole('button', { name: 'Go on editing' }))
  expect(setMode).toHaveBeenCalledWith('edit')
})

test('names a file of the reader, and the way back to the atlas', () => {
  renderIn('teach', { of: 'local', isChanged: false })
  expect(screen.getByText('You see “a.geojson”, not the published atlas.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Close it and show the atlas' })).toBeTruthy()
})

test.each(['explore', 'teach', 'edit'] as const)(
  'tells in %s of a link that the files do not have',
  (mode) => {
    edited.setState({ missed: { key: 'own', to: 'event', href: '/?event=a' } })
    renderIn(mode, { key: 'own', of: 'local', isChanged: false })
    expect(
      screen.getByText(
        'The link that you followed leads to an event that “a.geojson”, open in this tab, does not have.',
      ),
    ).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Close it and follow the link' })).toBeTruthy()
    act(() => fireEvent.click(screen.getByRole('button', { name: 'Stay here' })))
    expect(screen.queryByText(/The link/)).toBeNull()
    expect(document.activeElement?.className).toBe('notices')
  },
)

test('tells of no link once other files are open', () => {
  edited.setState({ missed: { key: 'own', to: 'event', href: '/?event=a' } })
  renderIn('explore', { key: 'other', of: 'local', isChanged: false })
  expect(screen.queryByText(/The link/)).toBeNull()
})

test.each([
  ['explore', { isChanged: false }],
  ['edit', { isChanged: true }],
] as const)('says nothing in %s of %o', (mode, shown) => {
  renderIn(mode, shown)
  expect(screen.queryByRole('button')).toBeNull()
})
