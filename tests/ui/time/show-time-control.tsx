import { act, render, screen } from '@testing-library/react'
import { vi } from 'vitest'
import type { Place } from '../../../src/domain/atlas/atlas'
import type { Category } from '../../../src/domain/atlas/atlas-schema'
import { categoryScheme } from '../../../src/domain/marks/mark-scheme'
import { seriesOf } from '../../../src/domain/series/series-of'
import { civilToDays } from '../../../src/domain/time/days'
import type { AxisView } from '../../../src/domain/time/fit-axis'
import { TimeControl, type TimeControlProps } from '../../../src/ui/time/TimeControl'
import { createTimePlayer } from '../../../src/ui/time/time-player'
import { timeTools } from '../../../src/ui/time/time-tools'
import { sampleEvent, sampleStay } from '../../domain/playback/sample-events'
import { windowHolder } from './window-holder'

export const day = civilToDays
export const extent = { from: day(1963, 1, 1), to: day(2024, 1, 1) }
export const events = [
  sampleEvent('first', '1965-09-06'),
  sampleEvent('bombing', '1981-06-28'),
  sampleEvent('departure', '1986-06-07'),
]
const categories: Category[] = [
  { id: 'war', label: 'War', description: 'War', colour: '#8f4210', colourDark: '#bf8017', shape: 'cross' },
]
export const stays = [
  sampleStay('tehran', 'members', 'IR', '1965-09~/1981-07-28', 'tehran'),
  sampleStay('auvers', 'leadership', 'FR', '1981-08~/1986-06-07', 'auvers'),
]
const place = (id: string, name: string): Place => ({
  id,
  name,
  names: {},
  otherNames: [],
  unverifiedNames: [],
  country: 'FR',
  kind: 'town',
  precision: 'town',
  within: undefined,
  position: [2, 49],
  coordinateSource: 'gazetteer',
  note: undefined,
})
const places = new Map([
  ['auvers', place('auvers', 'Auvers-sur-Oise')],
  ['tehran', place('tehran', 'Tehran')],
])

/** Shows a time control over a window of 1963 to 1980 that the test holds. */
export function show(
  options: Partial<TimeControlProps> = {},
  start = { from: extent.from, to: day(1981, 1, 1) },
) {
  const window = windowHolder(start)
  const axis = windowHolder<AxisView>(undefined)
  const onWindowChange = vi.fn(window.set)
  const props: TimeControlProps = {
    extent,
    axis,
    onAxisChange: axis.set,
    spacing: 'time',
    otherTo: undefined,
    onSpacingChange: vi.fn(),
    calendar: 'gregorian',
    onCalendarChange: vi.fn(),
    tools: timeTools,
    player: createTimePlayer(extent, window),
    onWindowChange,
    events: seriesOf(events),
    allEvents: seriesOf(events),
    scheme: categoryScheme(categories),
    stays,
    legs: [],
    places,
    hovered: new Set(),
    onHover: vi.fn(),
    openEvent: undefined,
    onOpenEvent: vi.fn(),
    openStay: undefined,
    onOpenStay: vi.fn(),
    locale: 'en-GB',
    reducedMotion: false,
    theme: 'light',
    ...options,
  }
  const view = render(<TimeControl {...props} />)
  const update = (next: Partial<TimeControlProps>) => view.rerender(<TimeControl {...props} {...next} />)
  return { ...props, window, axis, onWindowChange, update }
}

export const slider = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name })
export const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const spoken = (name: string) => slider(name).getAttribute('aria-valuetext')
export const chosen = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Window' }).value
export const live = () => screen.getByRole('status').textContent

/** What a time control waits for. */
export const FAKED = [
  'setTimeout',
  'clearTimeout',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'performance',
] as const

/** Lets time pass and React follow. */
export function wait(ms: number) {
  act(() => {
    vi.advanceTimersByTime(ms)
  })
}
