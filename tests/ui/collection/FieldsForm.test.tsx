// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findFields } from '../../../src/domain/fields/feature-fields'
import { parseChoices } from '../../../src/domain/fields/field-choices'
import { FieldsForm } from '../../../src/ui/collection/FieldsForm'

afterEach(cleanup)

const FEATURES = Array.from({ length: 30 }, (_, index) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [index, 1] },
  properties: {
    name: `Well ${index}`,
    opened: `${(index % 9) + 1}/${(index % 25) + 1}/1914`,
    surveyed: '1950-01-01',
    kind: index % 2 ? 'deep' : 'shallow',
    reading: 1_000_000_000 + index,
    mixed: (1_000_000_000 + index * 86_400) * (index % 2 ? 1000 : 1),
    stamps: [index % 2 ? 1_000_000_000_000 : 1_000_000_000],
    closed: `${(index % 28) + 1} May 1960`,
  },
}))

function show(fields = '') {
  const onFieldsChange = vi.fn<(fields: string) => void>()
  const found = findFields(FEATURES, parseChoices(fields).choices)
  render(<FieldsForm found={found} fields={fields} onFieldsChange={onFieldsChange} />)
  const choose = (role: string, label: string | RegExp) => {
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: role })
    const option = [...select.options].find(({ text }) =>
      typeof label === 'string' ? text === label : label.test(text),
    )
    fireEvent.change(select, { target: { value: option?.value } })
  }
  const shown = (role: string) =>
    screen.getByRole<HTMLSelectElement>('combobox', { name: role }).selectedOptions[0]?.text
  return { onFieldsChange, choose, shown }
}

describe('FieldsForm', () => {
  it('says what was found by itself, and why days and months are read as they are', () => {
    const { shown } = show()
    expect(shown('Date')).toBe('opened: found by itself')
    expect(screen.getByText(/the month first, since one is \d+\/\d+\/1914/)).toBeDefined()
    expect(shown('Title')).toBe('name: found by itself')
    expect(shown('Category')).toBe('kind: found by itself')
    expect(shown('Link')).toBe('Nothing was found')
  })

  it('takes another member for the date', () => {
    const { choose, onFieldsChange } = show()
    choose('Date', /^surveyed/)
    expect(onFieldsChange).toHaveBeenLastCalledWith('date:surveyed')
  })

  it('shows what was chosen, and gives it back to what is found', () => {
    const { choose, shown, onFieldsChange } = show('date:surveyed,title:kind')
    expect(shown('Date')).toMatch(/^surveyed/)
    expect(shown('Title')).toMatch(/^kind/)
    choose('Date', 'As found by itself')
    expect(onFieldsChange).toHaveBeenLastCalledWith('title:kind')
    choose('Title', 'Nothing')
    expect(onFieldsChange).toHaveBeenLastCalledWith('date:surveyed,title:')
  })

  it('takes a member for the end beside the one for the date', () => {
    const { choose, shown, onFieldsChange } = show('date:surveyed,title:kind,order:day-first')
    const ends = screen.getByRole<HTMLSelectElement>('combobox', { name: 'End' })
    expect(ends.options[0]?.text).toBe('None')
    expect([...ends.options].some(({ text }) => text.startsWith('surveyed'))).toBe(false)
    expect(shown('End')).toBe('None')
    choose('End', /^closed/)
    expect(onFieldsChange).toHaveBeenLastCalledWith('start:surveyed,end:closed,title:kind,order:day-first')
  })

  it('shows the end of a pair, and takes it away', () => {
    const { choose, shown, onFieldsChange } = show('start:surveyed,end:closed')
    expect(shown('Date')).toMatch(/^surveyed – closed/)
    expect(shown('End')).toMatch(/^closed/)
    choose('End', 'None')
    expect(onFieldsChange).toHaveBeenLastCalledWith('date:surveyed')
  })

  it('offers no end where there is no start', () => {
    show('date:')
    expect(screen.queryByRole('combobox', { name: 'End' })).toBeNull()
    cleanup()
    show('end:closed')
    expect(screen.queryByRole('combobox', { name: 'End' })).toBeNull()
  })

  it('lets the order of day and month be chosen', () => {
    const { choose, onFieldsChange } = show()
    choose('Dates like 8/7/1914', 'the day first')
    expect(onFieldsChange).toHaveBeenLastCalledWith('order:day-first')
  })

  it('lets be chosen what numbers count', () => {
    const { choose, onFieldsChange } = show('date:reading')
    choose('Numbers', 'Milliseconds since 1970')
    expect(onFieldsChange).toHaveBeenLastCalledWith('date:reading,unit:ms')
  })

  it.each(['mixed', 'stamps'])('lets be chosen what numbers count that are of no one unit: %s', (member) => {
    const { choose, shown, onFieldsChange } = show(`date:${member}`)
    expect(shown('Numbers')).toBe('As found by itself')
    choose('Numbers', 'Seconds since 1970')
    expect(onFieldsChange).toHaveBeenLastCalledWith(`date:${member},unit:s`)
  })

  it('asks of texts not what numbers count', () => {
    show('date:surveyed')
    expect(screen.queryByRole('combobox', { name: 'Numbers' })).toBeNull()
  })
})
