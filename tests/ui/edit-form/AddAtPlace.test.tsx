// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { AddAtPlace } from '../../../src/ui/edit-form/AddAtPlace'
import { sampleAtlas } from '../sample-atlas'

afterEach(cleanup)

function ask(text: string, hasGazetteer = true) {
  const [onChoose, onGiveUp] = [vi.fn(), vi.fn()]
  render(
    <AddAtPlace title="New event" atlas={atlas} locale="en-GB" {...{ hasGazetteer, onChoose, onGiveUp }} />,
  )
  const field = screen.getByRole('combobox')
  expect(document.activeElement).toBe(field)
  fireEvent.change(field, { target: { value: text } })
  return { onChoose, onGiveUp, field }
}

const atlas = sampleAtlas()

test('a place is found by its name and chosen with its position', () => {
  const { onChoose, field } = ask('pari')
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onChoose).toHaveBeenCalledWith({ position: atlas.places.get('paris')?.position, place: 'paris' })
})

test('coordinates are taken as they are', () => {
  const { onChoose } = ask('30.33, 35.44')
  fireEvent.click(screen.getByRole('option', { name: 'At latitude 30.33, longitude 35.44' }))
  expect(onChoose).toHaveBeenCalledWith({ position: [35.44, 30.33], place: undefined })
})

test('a place that the atlas lacks is made on the way, with the country it is in', () => {
  const { onChoose, field } = ask('Atlantis')
  fireEvent.keyDown(field, { key: 'Enter' })
  const group = within(screen.getByRole('group', { name: 'A new place: Atlantis' }))
  fireEvent.change(group.getByLabelText('Position'), { target: { value: '30.33, 35.44' } })
  fireEvent.click(group.getByRole('button', { name: 'Add the place' }))
  expect(group.getByText('Choose the country first.')).toBeDefined()
  expect(onChoose).not.toHaveBeenCalled()
  const choose = (label: string, typed: string) => {
    fireEvent.change(group.getByRole('combobox', { name: label }), { target: { value: typed } })
    fireEvent.keyDown(group.getByRole('combobox', { name: label }), { key: 'Enter' })
  }
  choose('Country', 'Jordan')
  fireEvent.change(group.getByLabelText('Kind of place'), { target: { value: 'site' } })
  const source = [...atlas.sources.values()][0]
  choose('Source of the position', source?.title ?? '')
  expect(onChoose).not.toHaveBeenCalled()
  fireEvent.keyDown(group.getByLabelText('Position'), { key: 'Enter' })
  expect(onChoose).toHaveBeenCalledWith(
    { position: [35.44, 30.33], place: 'atlantis', country: 'JO' },
    expect.objectContaining({
      id: 'atlantis',
      geometry: { type: 'Point', coordinates: [35.44, 30.33] },
      properties: {
        ...{ name: 'Atlantis', country: 'JO', kind: 'site', precision: '' },
        coordinateSource: source?.id,
      },
    }),
  )
})

test('while a place is made, a page that is left asks; Escape leads back to the search', () => {
  const { onGiveUp, field } = ask('Atlantis')
  const leave = () => new Event('beforeunload', { cancelable: true })
  expect(dispatchEvent(leave())).toBe(true)
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(dispatchEvent(leave())).toBe(false)
  fireEvent.keyDown(screen.getByRole('group', { name: 'A new place: Atlantis' }), { key: 'Escape' })
  expect(dispatchEvent(leave())).toBe(true)
  expect(onGiveUp).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(screen.getByRole('combobox'))
})

test('where there is no gazetteer, what is no place cannot be chosen', () => {
  const { onChoose, onGiveUp, field } = ask('atlantis', false)
  expect(screen.queryByRole('option')).toBeNull()
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onChoose).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(onGiveUp).toHaveBeenCalled()
})
