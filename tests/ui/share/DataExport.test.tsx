// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { civilToDays } from '../../../src/domain/time/days'
import { DataExport } from '../../../src/ui/share/DataExport'
import { sampleAtlas } from '../sample-atlas'

const atlas = sampleAtlas()
const window = { from: civilToDays(1981, 1, 1), to: civilToDays(1982, 1, 1) }

function show(events = atlas.events, period = window) {
  const onSave = vi.fn()
  render(
    <DataExport
      atlas={atlas}
      events={events}
      fileTitle={atlas.title}
      window={period}
      locale="en-GB"
      onSave={onSave}
    />,
  )
  return onSave
}

afterEach(cleanup)

describe('DataExport', () => {
  it('says how much is taken away and what each format is good for', () => {
    show()
    expect(screen.getByRole('region', { name: 'Data' }).textContent).toContain(
      'What is in view: 6 events, 1 move and 1 stay, and what they rest on: 4 sources.',
    )
    const described = screen
      .getAllByRole('button')
      .map((button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent)
    expect(described).toEqual([
      'Events and stays as points, moves as lines, for QGIS, geojson.io and other maps',
      'The events alone, without moves and stays, for spreadsheets',
      'The sources, for Zotero and citeproc',
      'The sources, for LaTeX',
    ])
  })

  it.each([
    ['GeoJSON', 'geojson', 'application/geo+json', '"FeatureCollection"'],
    ['CSV', 'csv', 'text/csv;charset=utf-8', 'id,title,date'],
    ['CSL-JSON', 'json', 'application/vnd.citationstyles.csl+json', '"id": "newspaper"'],
    ['BibTeX', 'bib', 'application/x-bibtex;charset=utf-8', '@article{newspaper,'],
  ])('saves %s and says under which name', (name, extension, type, text) => {
    const onSave = show()
    fireEvent.click(screen.getByRole('button', { name }))
    const file = `sample-atlas_1981-01-01_1981-12-31.${extension}`
    expect(onSave).toHaveBeenCalledExactlyOnceWith(file, type, expect.stringContaining(text))
    expect(screen.getByRole('status').textContent).toBe(`Saved as ${file}.`)
  })

  it('takes moves and stays away where no event is in view, those of the window alone', () => {
    const onSave = show([], { from: civilToDays(1970, 1, 1), to: civilToDays(1971, 1, 1) })
    expect(screen.getByText('What is in view: 1 stay, and what they rest on: 2 sources.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'GeoJSON' }))
    const { features } = JSON.parse(onSave.mock.lastCall?.[2]) as { features: { id: string }[] }
    expect(features.map(({ id }) => id)).toEqual(['stay'])
  })

  it('offers nothing where nothing is in view', () => {
    show([], { from: civilToDays(1999, 1, 1), to: civilToDays(2000, 1, 1) })
    expect(screen.queryAllByRole('button')).toEqual([])
    expect(screen.getByText(/nothing to take away/)).toBeTruthy()
  })
})
