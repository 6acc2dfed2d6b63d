// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { OpenCard } from '../../../src/ui/card/OpenCard'
import { sampleAtlas } from '../sample-atlas'

const atlas = sampleAtlas()

function show(open: { event?: string; stay?: string; isOutside?: boolean }) {
  const onGoTo = vi.fn()
  render(
    <OpenCard
      atlas={atlas}
      event={atlas.events.find(({ id }) => id === open.event)}
      panel={open.stay === undefined ? undefined : { kind: 'stay', id: open.stay }}
      isOutside={open.isOutside}
      onClose={vi.fn()}
      onOpenEvent={vi.fn()}
      onOpenPanel={vi.fn()}
      onGoTo={onGoTo}
      link={() => 'https://atlas.example/'}
      locale="en-GB"
      theme="light"
    />,
  )
  return (button: string) => {
    fireEvent.click(screen.getByRole('button', { name: button }))
    return onGoTo.mock.lastCall
  }
}

afterEach(cleanup)

describe('OpenCard', () => {
  it('shows the event, and goes to its leg in place and time', () => {
    const goneTo = show({ event: 'move' })
    const [leg] = atlas.legs
    expect(goneTo('Show on the map: Tehran to Paris')).toEqual([leg?.positions, leg?.span])
  })

  it('says where the event is outside the dates shown, and goes to it in time', () => {
    show({ event: 'move' })
    expect(screen.queryByText(/Outside the dates shown/)).toBeNull()
    cleanup()
    const goneTo = show({ event: 'move', isOutside: true })
    expect(screen.getByText(/Outside the dates shown/)).toBeTruthy()
    const event = atlas.events.find(({ id }) => id === 'move')
    expect(goneTo('Show its dates')).toEqual([[event?.position], event?.span])
  })

  it('shows the stay', () => {
    show({ stay: 'stay' })
    expect(screen.getByRole('region', { name: 'Stay' })).toBeTruthy()
  })

  it('shows nothing of what the atlas does not have', () => {
    show({ stay: 'elsewhere' })
    expect(screen.queryByRole('region')).toBeNull()
  })
})
