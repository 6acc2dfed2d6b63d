// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { KnownTown } from '../../../src/domain/map-edit/known-town'
import { AddAtPlace } from '../../../src/ui/edit-form/AddAtPlace'
import { sampleAtlas } from '../sample-atlas'

afterEach(cleanup)

function ask(text: string, hasGazetteer = true) {
  const [onChoose, onGiveUp, onPoint] = [vi.fn(), vi.fn(), vi.fn()]
  render(
    <AddAtPlace
      title="New event"
      draftPath={['at-place']}
      {...{ atlas, towns, hasGazetteer, onChoose, onGiveUp, onPoint }}
      locale="en-GB"
    />,
  )
  const field = screen.getByRole('combobox')
  expect(document.activeElement).toBe(field)
  fireEvent.change(field, { target: { value: text } })
  return { onChoose, onGiveUp, onPoint, field }
}

const atlas = sampleAtlas()
const towns: readonly KnownTown[] = [
  { name: 'Paris', position: [2.349, 48.853], country: 'FR', isCity: true },
  { name: 'Parintins', position: [-56.74, -2.63], country: 'BR', isCity: false },
  { name: 'Paris', position: [-95.556, 33.661], country: 'US', isCity: false },
]
const listed = () => screen.getAllByRole('option').map(({ textContent }) => textContent)

test('a place is found by its name and chosen with its position', () => {
  const { onChoose, field } = ask('pari')
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onChoose).toHaveBeenCalledWith({ position: atlas.places.get('paris')?.position, place: 'paris' })
})

test('towns of the world that are no places of the atlas stand below its places, with their countries', () => {
  ask('pari')
  expect(listed().slice(0, 3)).toEqual([
    expect.stringMatching(/^ParisFrance/),
    'ParintinsBrazil, -2.63, -56.74 (new to the atlas)',
    'ParisUnited States, 33.661, -95.556 (new to the atlas)',
  ])
})

test('it is said that of the world only larger towns are known, by their English names', () => {
  ask('Köln')
  screen.getByRole('combobox', { description: /larger towns of the world by its English name/ })
  expect(screen.queryByPlaceholderText(/any name/)).toBeNull()
})

test('a town becomes a place of the atlas, with its position and country', () => {
  const { onChoose } = ask('parintins')
  fireEvent.click(screen.getByRole('option', { name: /^Parintins/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Add the place' }))
  expect(onChoose).toHaveBeenCalledWith(
    { position: [-56.74, -2.63], place: undefined, country: 'BR' },
    {
      ...{ name: 'Parintins', position: [-56.74, -2.63], country: 'BR' },
      ...{ kind: 'town', precision: 'town', source: '' },
    },
  )
})

test('a town gives its position alone where there is no gazetteer', () => {
  const { onChoose } = ask('parintins', false)
  fireEvent.click(screen.getByRole('option', { name: /^Parintins/ }))
  expect(onChoose).toHaveBeenCalledWith({ position: [-56.74, -2.63], place: undefined })
})

test('it can be pointed at on the map instead', () => {
  const { onPoint } = ask('')
  fireEvent.click(screen.getByRole('button', { name: 'Point on the map' }))
  expect(onPoint).toHaveBeenCalledOnce()
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
    { position: [35.44, 30.33], place: undefined, country: 'JO' },
    {
      ...{ name: 'Atlantis', position: [35.44, 30.33], country: 'JO' },
      ...{ kind: 'site', precision: '', source: source?.id },
    },
  )
})

test('while a place is made, it is begun until Escape leads back to the search', () => {
  const { onGiveUp, field } = ask('Atlantis')
  fireEvent.keyDown(field, { key: 'Enter' })
  fireEvent.keyDown(screen.getByRole('group', { name: 'A new place: Atlantis' }), { key: 'Escape' })
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

test('coordinates that are just those of a town are coordinates', () => {
  const { onChoose, field } = ask('33.661, -95.556')
  expect(listed()).toEqual(['At latitude 33.661, longitude -95.556'])
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onChoose).toHaveBeenCalledWith({ position: [-95.556, 33.661], place: undefined })
})

test('coordinates are taken as such, whatever towns have some that begin alike', () => {
  const { onChoose, field } = ask('33.6, -95.5')
  expect(listed()).toHaveLength(1)
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onChoose).toHaveBeenCalledWith({ position: [-95.5, 33.6], place: undefined })
})
