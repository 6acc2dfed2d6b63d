// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { windowUpTo } from '../../../src/domain/playback/window-up-to'
import { unstatedPersons } from '../../../src/domain/residency/persons'
import { statementsOn } from '../../../src/domain/residency/statements'
import { civilToDays } from '../../../src/domain/time/days'
import { whereabouts } from '../../../src/i18n/en/whereabouts'
import { en } from '../../../src/i18n/messages'
import { answerClauses, unstatedText } from '../../../src/ui/whereabouts/answer-clauses'
import { WhereaboutsPanel, type WhereaboutsPanelProps } from '../../../src/ui/whereabouts/WhereaboutsPanel'
import { bundledAtlas } from '../../domain/export/bundled-atlas'
import { sampleAtlas } from '../sample-atlas'

const atlas = sampleAtlas()

type Told = Pick<WhereaboutsPanelProps, 'onOpenPanel' | 'onGoTo' | 'onClose' | 'onAskDay'>

/** Holds the window as the store does. */
function Host({ day, told }: { readonly day: number; readonly told: Told }) {
  const [window, setWindow] = useState({ from: atlas.extent.from, to: day + 1 })
  const ask = (asked: number) => {
    told.onAskDay(asked)
    setWindow(windowUpTo(asked, window, atlas.extent))
  }
  return (
    <WhereaboutsPanel
      {...told}
      atlas={atlas}
      window={window}
      onAskDay={ask}
      link={() => 'https://atlas.example/?to=1975'}
      locale="en-GB"
    />
  )
}

function show(day: number) {
  const told = { onOpenPanel: vi.fn(), onGoTo: vi.fn(), onClose: vi.fn(), onAskDay: vi.fn() }
  render(<Host day={day} told={told} />)
  return told
}

const panel = () => screen.getByRole('region', { name: 'Where were they?' })
const answer = () => panel().querySelector('.answer')?.textContent
const field = () => screen.getByRole('textbox', { name: 'On which day?' }) as HTMLInputElement
const type = (text: string) => {
  fireEvent.change(field(), { target: { value: text } })
  fireEvent.keyDown(field(), { key: 'Enter' })
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('WhereaboutsPanel over the bundled atlas', () => {
  it.each([
    ['1986-06-07', civilToDays(1986, 6, 7)],
    ['2003-06-17', civilToDays(2003, 6, 17)],
    ['1994-03-03', civilToDays(1994, 3, 3)],
  ])('has nobody in two places on %s', (_, day) => {
    const statements = statementsOn(bundledAtlas, day)
    const told = { locale: 'en-GB', words: whereabouts, dateMessages: en.date, places: bundledAtlas.places }
    const clauses = answerClauses(statements, day, told).map(({ main }) => main)
    for (const name of ['Massoud Rajavi', 'Maryam Rajavi']) {
      expect(clauses.filter((clause) => clause.startsWith(name)).length, clauses.join('; ')).toBeLessThan(2)
    }
  })
})

describe('WhereaboutsPanel', () => {
  it('tells of a base that is held on since it was first held, and names nobody whom no source places there', () => {
    const told = { locale: 'en-GB', words: whereabouts, dateMessages: en.date, places: bundledAtlas.places }
    const day = civilToDays(2010, 1, 1)
    const clauses = answerClauses(statementsOn(bundledAtlas, day), day, told)
    const base = clauses.find(({ main }) => main.includes('Auvers-sur-Oise'))
    expect(base).toMatchObject({
      main: 'political offices of the NCRI at Auvers-sur-Oise, France',
      dates: 'since about October 1993',
      doubt: 'end not known',
    })
    expect(clauses.map(({ main }) => main).join()).not.toMatch(/Rajavi/)
  })

  it('answers in a sentence, and says where the atlas does not say', () => {
    show(civilToDays(1975, 3, 3))
    expect(answer()).toBe(
      'On 3 March 1975: where the members were, the atlas does not say; the founders in Tehran, Iran.',
    )
    type('10 August 1981')
    expect(answer()).toBe(
      'On 10 August 1981: where the members were, the atlas does not say; the founders in Tehran, Iran until August 1981 – approximate; the leaders on the way from Tehran, Iran to Paris, France since about August 1981 – approximate.',
    )
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(answer())
  })

  it('takes a typed day, keeps and explains one that cannot be, and Escape gives back the day', () => {
    const { onAskDay, onClose } = show(civilToDays(1975, 3, 3))
    expect(field().value).toBe('3 March 1975')
    type('1976')
    expect(onAskDay).toHaveBeenLastCalledWith(civilToDays(1976, 12, 31))
    expect(field().value).toBe('31 December 1976')
    expect(screen.getByText('1976: its last day, 31 December 1976').getAttribute('role')).toBe('status')
    for (const [text, reason] of [
      ['31 June 1981', /no such day/],
      ['whenever', /Not a date/],
      ['03/04/1976', /3 April 1976 or 4 March 1976/],
      ['3 March 1850', /from 1 January 1963 to 31 December 2023/],
    ] as const) {
      type(text)
      expect(field().value).toBe(text)
      expect(screen.getByRole('alert').textContent).toMatch(reason)
      expect(field().getAttribute('aria-invalid')).toBe('true')
    }
    expect(onAskDay).toHaveBeenCalledOnce()
    fireEvent.keyDown(field(), { key: 'Escape' })
    expect(field().value).toBe('31 December 1976')
    expect(screen.getByRole('alert').textContent).toBe('')
    expect(onClose).not.toHaveBeenCalled()
    fireEvent.keyDown(field(), { key: 'Escape' })
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('says how a year was read until another day is shown', () => {
    show(civilToDays(1975, 3, 3))
    type('since 1970')
    expect(screen.getByText(/^since 1970.*: the last day of the axis, 31 December 2023$/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'A month earlier' }))
    expect(screen.queryByText(/last day/)).toBeNull()
    type('3 March 1975')
    expect(screen.queryByText(/last day/)).toBeNull()
  })

  it('says of whom the atlas does not state where they were', () => {
    const wording = {
      locale: 'en-GB',
      words: whereabouts,
      dateMessages: en.date,
      places: bundledAtlas.places,
    }
    expect(unstatedText([], wording)).toBe('')
    expect(unstatedText(unstatedPersons(bundledAtlas, civilToDays(1990, 12, 31)), wording)).toBe(
      'The atlas does not state where Maryam Rajavi was.',
    )
    expect(unstatedText(unstatedPersons(bundledAtlas, civilToDays(2023, 12, 31)), wording)).toBe(
      'The atlas does not state where Massoud Rajavi or Maryam Rajavi was.',
    )
  })

  it('steps by month and year, and no farther than the atlas goes', () => {
    const { onAskDay } = show(civilToDays(1963, 1, 31))
    const step = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
    step('A month later')
    expect(onAskDay).toHaveBeenLastCalledWith(civilToDays(1963, 2, 28))
    step('A year later')
    expect(onAskDay).toHaveBeenLastCalledWith(civilToDays(1964, 2, 28))
    step('A month earlier')
    step('A year earlier')
    step('A year earlier')
    expect(onAskDay).toHaveBeenLastCalledWith(atlas.extent.from)
    expect(screen.getByRole('button', { name: 'A year earlier' }).getAttribute('aria-disabled')).toBe('true')
  })

  it('says how sure each part is and why, cites it, and leads to its stay and leg', () => {
    const { onOpenPanel, onGoTo } = show(civilToDays(1981, 8, 10))
    const basis = within(panel()).getByRole('region', { name: 'What this rests on' })
    expect(basis.textContent).toContain('Approximate')
    expect(basis.textContent).toContain('No source names a seat <i>before</i> 1979.')
    expect(within(basis).getAllByText(/^[23] sources$/)).toHaveLength(2)
    expect(within(basis).getAllByRole('link', { hidden: true })[0]?.getAttribute('href')).toBe(
      'https://reports.example/1',
    )
    fireEvent.click(screen.getByRole('button', { name: 'What is known of this stay: Leaders in Tehran' }))
    expect(onOpenPanel).toHaveBeenCalledWith({ kind: 'stay', id: 'stay' })
    fireEvent.click(screen.getByRole('button', { name: 'Show on the map: Tehran to Paris' }))
    expect(onGoTo).toHaveBeenCalledWith(atlas.legs[0]?.positions, atlas.legs[0]?.span)
  })

  it('copies the answer with the address of the view', async () => {
    const writeText = vi.fn(async () => {})
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    show(civilToDays(1975, 3, 3))
    fireEvent.click(screen.getByRole('button', { name: 'Copy answer' }))
    expect(await screen.findByText('Answer copied, with the address of this view.')).toBeTruthy()
    expect(writeText).toHaveBeenCalledWith(`${answer()}\nSample Atlas, https://atlas.example/?to=1975`)
  })
})
