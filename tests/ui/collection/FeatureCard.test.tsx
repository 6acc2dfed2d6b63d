// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { EventShape, Position } from '../../../src/domain/atlas/atlas'
import { FeatureCard } from '../../../src/ui/collection/FeatureCard'
import { plainEvent } from '../../domain/atlas/plain-parts'

afterEach(cleanup)

const ends: readonly [Position, Position] = [
  [-60, 15],
  [-30, 40],
]

/** What the card of a feature says of where it is. */
function whereOf(shape: EventShape | undefined): string | null | undefined {
  const nothing = () => {}
  render(
    <FeatureCard
      event={{ ...plainEvent({ id: 'b1', position: [-52, 26], place: '' }), shape }}
      kind={undefined}
      feature={undefined}
      link={undefined}
      dateText=""
      onShowTime={undefined}
      onPrevious={nothing}
      onNext={nothing}
      onClose={nothing}
      address={undefined}
      locale="en"
      theme="light"
    />,
  )
  return screen.getByText('Where').nextElementSibling?.textContent
}

describe('FeatureCard', () => {
  it.each([
    ['a point by its position', undefined, '26° N, 52° W'],
    [
      'a track by its ends, not by the point of its mark',
      { kind: 'track', ends, at: () => ends[0] },
      'From 15° N, 60° W to 40° N, 30° W',
    ],
    ['a line by its ends', { kind: 'line', ends }, 'From 15° N, 60° W to 40° N, 30° W'],
    ['an area by what it lies around', { kind: 'area' }, 'An area around 26° N, 52° W'],
  ] as const)('tells where %s is', (_, shape, words) => {
    expect(whereOf(shape)).toBe(words)
  })
})
