// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { AddAtPlace } from '../../../src/ui/edit-form/AddAtPlace'
import { sampleAtlas } from '../sample-atlas'

afterEach(cleanup)

function ask(text: string) {
  const [onChoose, onGiveUp] = [vi.fn(), vi.fn()]
  render(<AddAtPlace title="New event" atlas={atlas} locale="en-GB" {...{ onChoose, onGiveUp }} />)
  const field = screen.getByRole('combobox')
  expect(document.activeElement).toBe(field)
  fireEvent.change(field, { target: { value: text } })
  return { onChoose, onGiveUp, field }
}

const atlas = sampleAtlas()

test('a place is found by its name and chosen with its position', () => {
  const { onChoose, field } = ask('pari')
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onChoose).toHaveBeenCalledWith(atlas.places.get('paris')?.position, 'paris')
})

test('coordinates are taken as they are', () => {
  const { onChoose } = ask('30.33, 35.44')
  fireEvent.click(screen.getByRole('option', { name: 'At latitude 30.33, longitude 35.44' }))
  expect(onChoose).toHaveBeenCalledWith([35.44, 30.33], undefined)
})

test('what is neither cannot be chosen', () => {
  const { onChoose, onGiveUp, field } = ask('atlantis')
  expect(screen.queryByRole('option')).toBeNull()
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onChoose).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(onGiveUp).toHaveBeenCalled()
})
