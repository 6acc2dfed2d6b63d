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

function showCard(shape: EventShape | undefined, feature?: unknown, link?: string): void {
  const nothing = () => {}
  render(
    <FeatureCard
      event={{ ...plainEvent({ id: 'b1', position: [-52, 26], place: '' }), shape }}
      kind={undefined}
      feature={feature}
      link={link}
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
}

/** What the card of a feature says of where it is. */
function whereOf(shape: EventShape | undefined): string | null | undefined {
  showCard(shape)
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

  it('has links to the web alone, which show their hosts', () => {
    const properties = {
      page: 'https://real.example@evil.example/',
      plain: 'https://plain.example/a',
      script: 'javascript:fired()',
    }
    showCard(undefined, { properties }, 'https://аррӏе.example/б')
    const links = screen.getAllByRole('link')
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('rel')])).toEqual([
      ['https://xn--80ak6aa92e.example/%D0%B1', 'noopener noreferrer'],
      ['https://evil.example/', 'noopener noreferrer'],
      ['https://plain.example/a', 'noopener noreferrer'],
    ])
    expect(links.map((link) => link.parentElement?.textContent)).toEqual([
      'https://xn--80ak6aa92e.example/б',
      'https://real.example@evil.example/ (evil.example)',
      'https://plain.example/a',
    ])
  })

  it('says which texts and names hold signs that nobody sees', () => {
    showCard(undefined, { properties: { 'na\u200bme': 'x', note: '\u2067y' } })
    expect(screen.getByText('na⟨U+200B⟩me')).toBeTruthy()
    expect(screen.getByText('⟨U+2067⟩y')).toBeTruthy()
  })
})
