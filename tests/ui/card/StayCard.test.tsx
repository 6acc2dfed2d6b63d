// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { StayCard } from '../../../src/ui/card/StayCard'
import { sampleAtlas } from '../sample-atlas'

const atlas = sampleAtlas()
const [stay] = atlas.stays
if (!stay) throw new Error('no stay')

function show() {
  const told = { onClose: vi.fn(), onOpenEvent: vi.fn(), onOpenPanel: vi.fn() }
  render(
    <StayCard
      {...{ atlas, stay: stay as NonNullable<typeof stay>, locale: 'en-GB', ...told }}
      link={() => 'https://atlas.example/?panel=stay:camp'}
    />,
  )
  return told
}
const card = () => screen.getByRole('region', { name: 'Stay' })
const lines = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

afterEach(cleanup)

describe('StayCard', () => {
  it('says who was where and when, and what else there is to know, as text', () => {
    const { onOpenPanel } = show()
    for (const text of [
      'Leadership',
      'The founders',
      'about September 1965 to August 1981',
      'Tehran, Iran',
      'They led from Tehran.',
      'No source names a seat <i>before</i> 1979.',
    ]) {
      expect(card().textContent).toContain(text)
    }
    fireEvent.click(screen.getByRole('button', { name: 'About this place: Tehran' }))
    expect(onOpenPanel).toHaveBeenCalledWith({ kind: 'place', id: 'tehran' })
  })

  it('cites every source with its perspective and link, and names one that the bibliography lacks', () => {
    show()
    const [report, website, missing, ...more] = lines(screen.getAllByRole('list').at(1) ?? card())
    expect(report).toMatch(/^Jane Doe, A Report, February 2023\. reports\.example.*Government Read whole\.$/)
    expect(website).toContain('The subject’s side')
    expect(missing).toContain('“unheard-of” is missing')
    expect(more).toEqual([])
    expect(
      within(card())
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual([
      'https://reports.example/1',
      'http://movement.example/page',
      'https://atlas.example/?panel=stay%3Acamp&mode=edit',
    ])
  })

  it('tells the events of the stay from those that were merely there then, and opens each', () => {
    const { onOpenEvent } = show()
    const [ofStay, alsoThere] = screen.getAllByRole('list').slice(2)
    expect(ofStay && lines(ofStay)).toEqual([
      'Founding of the movement 5 to 6 September 1965',
      'Leaders fly to Paris about August 1981',
    ])
    expect(alsoThere && lines(alsoThere)).toEqual(['Bombing of an office 28 June 1981'])
    fireEvent.click(screen.getByRole('button', { name: 'Bombing of an office, 28 June 1981' }))
    expect(onOpenEvent).toHaveBeenCalledWith('bombing')
  })

  it('takes the focus, and closes with Escape and with its button', () => {
    const { onClose } = show()
    const heading = screen.getByRole('heading', { level: 2, name: 'Leaders in Tehran' })
    expect(document.activeElement).toBe(heading)
    fireEvent.keyDown(heading, { key: 'Escape' })
    fireEvent.click(screen.getByRole('button', { name: 'Close the stay' }))
    expect(onClose).toHaveBeenCalledTimes(2)
  })
})
