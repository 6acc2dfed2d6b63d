// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { showForm } from './edited-form'
import { keptTexts } from './kept-texts'

afterEach(cleanup)

const properties = { title: 'A march', date: '1981-06-20', place: 'tehran', category: 'attack' }
const geometry = { type: 'Point', coordinates: [51.4215, 35.6944] }
const event = { type: 'Feature', id: 'march', geometry, properties }

const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })

test('a new place that is half filled in stands there again when its form is shown again', () => {
  const kept = keptTexts()
  const show = () => showForm('event', event, { onAddPlace() {} }, kept)
  show()
  const place = screen.getByRole('combobox', { name: 'Place' })
  type(place, 'Manchester')
  fireEvent.blur(place)
  fireEvent.click(screen.getByRole('button', { name: 'Add “Manchester” as a place' }))
  const panel = () => within(screen.getByRole('group', { name: 'A new place: Manchester' }))
  type(panel().getByLabelText('Name'), 'Manchester, Mayfield')
  type(panel().getByLabelText('Position'), '53.48N 2.')
  type(panel().getByRole('combobox', { name: 'Country' }), 'United Kingdom')
  fireEvent.blur(panel().getByRole('combobox', { name: 'Country' }))
  cleanup()
  // The search has what was looked for, too.
  expect(kept.told()).toEqual(['Manchester', 'Manchester, Mayfield'])
  show()
  expect(document.activeElement).toBe(document.body)
  expect(panel().getByLabelText('Name')).toHaveProperty('value', 'Manchester, Mayfield')
  expect(panel().getByLabelText('Position')).toHaveProperty('value', '53.48N 2.')
  expect(panel().getByRole('combobox', { name: 'Country' })).toHaveProperty('value', 'United Kingdom')
  fireEvent.click(panel().getByRole('button', { name: 'Cancel' }))
  expect(kept.told()).toEqual(['Manchester'])
})

test('the name of a new member and the language of a translation stay until they are added', () => {
  const kept = keptTexts()
  const show = () => showForm('event', event, {}, kept)
  const name = () => screen.getByLabelText('Name of a new member')
  const code = () => screen.getByRole('textbox', { name: /^Title in another language/ })
  show()
  type(name(), 'colour')
  type(code(), 'fa')
  cleanup()
  expect(kept.told()).toEqual(['colour', 'fa'])
  const form = show()
  expect(name()).toHaveProperty('value', 'colour')
  fireEvent.keyDown(name(), { key: 'Enter' })
  fireEvent.keyDown(code(), { key: 'Enter' })
  expect(form.properties()).toMatchObject({ colour: '', 'title:fa': '' })
  expect(kept.told()).toEqual([])
})
