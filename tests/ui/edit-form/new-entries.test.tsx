// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { type Category, SHAPES } from '../../../src/domain/atlas/atlas-schema'
import { sampleAtlas } from '../sample-atlas'
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

test('a category that the atlas lacks is made on the way, by a name that none has, and stays until it is added', () => {
  const kept = keptTexts()
  const onAddCategory = vi.fn()
  const show = () => showForm('event', event, { onAddCategory }, kept)
  show()
  const category = () => screen.getByRole('combobox', { name: 'Category' })
  type(category(), 'Ceasefire')
  fireEvent.blur(category())
  fireEvent.click(screen.getByRole('button', { name: 'Add “Ceasefire” as a category' }))
  const panel = () => within(screen.getByRole('group', { name: 'A new category: Ceasefire' }))
  expect(document.activeElement).toBe(panel().getByLabelText('Description'))
  type(panel().getByLabelText('Description'), 'Fighting is agreed to end.')
  cleanup()
  show()
  type(panel().getByLabelText('Name'), ' ')
  fireEvent.click(panel().getByRole('button', { name: 'Add the category' }))
  expect(panel().getByText('Write its name first.')).toBeTruthy()
  type(panel().getByLabelText('Name'), 'attack')
  fireEvent.click(panel().getByRole('button', { name: 'Add the category' }))
  expect(panel().getByText('“Attack” is a category already.')).toBeTruthy()
  type(panel().getByLabelText('Name'), 'Truce')
  fireEvent.click(panel().getByRole('button', { name: 'Add the category' }))
  expect(onAddCategory).toHaveBeenCalledWith({ label: 'Truce', description: 'Fighting is agreed to end.' }, [
    'properties',
    'category',
  ])
  expect(kept.told()).not.toContain('Truce')
  expect(document.activeElement).toBe(category())
})

test('a category is not added before it is said which events belong to it, and is promised no look that none is left of', () => {
  const onAddCategory = vi.fn()
  const begin = (shapes: readonly Category['shape'][]) => {
    const [like] = sampleAtlas().categories
    if (!like) throw new Error('It has categories.')
    const categories = shapes.map((shape, at) => ({ ...like, id: `c${at}`, label: `Kind ${at}`, shape }))
    showForm('event', event, { onAddCategory, atlas: { ...sampleAtlas(), categories } })
    const category = screen.getByRole('combobox', { name: 'Category' })
    type(category, 'Ceasefire')
    fireEvent.blur(category)
    fireEvent.click(screen.getByRole('button', { name: 'Add “Ceasefire” as a category' }))
  }
  begin(SHAPES.slice(1))
  expect(screen.getByText(/which give it a shape and colours of its own/)).toBeTruthy()
  expect(screen.queryByText(/Each shape is taken/)).toBeNull()
  cleanup()
  begin(SHAPES)
  expect(screen.getByText(/Each shape is taken/)).toBeTruthy()
  expect(screen.queryByText(/of its own/)).toBeNull()
  const panel = within(screen.getByRole('group', { name: 'A new category: Ceasefire' }))
  const [name, description] = ['Name', 'Description'].map((label) => panel.getByLabelText(label))
  if (!name || !description) throw new Error('It has both.')
  expect([name, description].map((field) => field.getAttribute('aria-required'))).toEqual(['true', 'true'])
  expect(panel.getAllByText('required')).toHaveLength(2)
  type(description, ' ')
  name.focus()
  fireEvent.click(panel.getByRole('button', { name: 'Add the category' }))
  expect(onAddCategory).not.toHaveBeenCalled()
  expect(panel.getByText('Write first which events belong to it.')).toBeTruthy()
  expect(document.activeElement).toBe(description)
  type(description, 'Fighting is agreed to end.')
  fireEvent.click(panel.getByRole('button', { name: 'Add the category' }))
  expect(onAddCategory).toHaveBeenCalledOnce()
})
