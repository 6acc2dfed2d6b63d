// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type CollectionPart, CollectionReader } from '../../../src/domain/collection/collection-reader'
import { textAt } from '../../../src/domain/collection/text-column'
import { AboutFilePanel } from '../../../src/ui/collection/AboutFilePanel'

afterEach(cleanup)

function read(text: string): CollectionPart {
  const reader = new CollectionReader({ decode: (bytes) => new TextDecoder().decode(bytes) })
  reader.push(new TextEncoder().encode(text))
  reader.end()
  return reader.part() as CollectionPart
}

const DATED = Array.from({ length: 20 }, (_, index) => `Well ${index},19${10 + index}-01-01,1,2`)

/** The line of what was read that says so. */
function show(lines: readonly string[], onOpenRow?: (row: number) => void) {
  const { columns, facts, fields } = read(['title,date,lat,lon', ...DATED, ...lines].join('\n'))
  const titleOf = (row: number) => textAt(columns.titles, row)
  render(
    <AboutFilePanel
      name="wells.csv"
      facts={facts}
      fault={undefined}
      found={fields}
      fields=""
      onFieldsChange={() => {}}
      titleOf={titleOf}
      onOpenRow={onOpenRow}
      onClose={() => {}}
      locale="en-GB"
    />,
  )
  const line = (text: string) => {
    const item = screen.getByText((_, element) =>
      Boolean(element?.tagName === 'LI' && element.textContent?.includes(text)),
    )
    return within(item)
  }
  return { line, titleOf }
}

describe('AboutFilePanel', () => {
  it('names the first rows without a date, each of which opens', () => {
    const onOpenRow = vi.fn<(row: number) => void>()
    const undated = Array.from({ length: 7 }, (_, index) => `Letter ${index},,1,2`)
    const { line, titleOf } = show(undated, onOpenRow)
    const buttons = line('7 without a date').getAllByRole('button')
    expect(buttons.map(({ textContent }) => textContent)).toEqual([0, 1, 2, 3, 4].map((n) => `Letter ${n}`))
    fireEvent.click(line('7 without a date').getByRole('button', { name: 'Letter 3' }))
    expect(titleOf(onOpenRow.mock.lastCall?.[0] ?? -1)).toBe('Letter 3')
  })

  it('says how a lesson is made of the file', () => {
    show([])
    screen.getByText(
      /^To make a lesson of it, choose “Edit”, have its features opened .*, and then “Teach”\.$/,
    )
  })

  it('says that an end before its start is left out', () => {
    const { line } = show(['Inn,1950-01-01/1940-01-01,1,2'], () => {})
    expect(line('1 with an end before the start').getByRole('listitem').textContent).toBe('Inn')
  })

  it('says which row a date that cannot be read is of', () => {
    const { line } = show(['Mill,last spring,1,2'], () => {})
    const { textContent } = line('1 with a date that could').getByRole('listitem')
    expect(textContent).toBe('“last spring” in Mill')
  })

  it('names rows without a position, and those off the Earth', () => {
    const { line } = show(['Camp,1950-01-01,,', ',1951-01-01,,', 'Buoy,1952-01-01,500,7'], () => {})
    const names = (text: string) =>
      line(text)
        .getAllByRole('button')
        .map(({ textContent }) => textContent)
    expect(names('without a position')).toEqual(['Camp', 'Without a title'])
    expect(names('not degrees on the Earth')).toEqual(['Buoy'])
  })

  it('opens no row while the file is read', () => {
    const { line } = show(['Letter,,1,2'])
    expect(line('1 without a date').getByText('Letter')).toBeDefined()
    expect(line('1 without a date').queryByRole('button')).toBeNull()
  })
})
