// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { RowPlaces } from '../../../src/ui/edit-convert/RowPlaces'

afterEach(cleanup)

const offer = (name: string, lon: number) => ({
  ...{ id: `@10,${lon}`, name, country: 'FR', position: [lon, 10] as const },
  place: undefined,
})
const [bordeaux, lyon, paris, second] = [
  offer('Bordeaux', 1),
  offer('Lyon', 2),
  offer('Paris', 3),
  offer('Paris', 4),
]

test('of the names that are asked about, those with one match each take it at once by a button, and the rest is told', () => {
  const onMean = vi.fn()
  render(
    <RowPlaces
      unknown={{
        more: 10,
        asked: [
          { key: 'bordeaux', name: 'Bordeaux', rows: [0], offers: [bordeaux] },
          { key: 'paris', name: 'Paris', rows: [1], offers: [paris, second] },
          { key: 'lyon', name: 'Lyon', rows: [2], offers: [lyon] },
          { key: 'nowhere', name: 'Nowhere', rows: [3], offers: [] },
        ],
      }}
      lines={[2, 3, 4, 5]}
      unplaced={[0, 1, 2, 3]}
      meant={new Map()}
      locale="en"
      hasGazetteer
      onMean={onMean}
    />,
  )
  expect(screen.getAllByRole('combobox').map((each) => (each as HTMLSelectElement).value)).toEqual([
    '',
    '',
    '',
  ])
  screen.getByText('10 more names are left in words.')
  fireEvent.click(screen.getByRole('button', { name: 'Use the only match for 2 names that have one' }))
  expect([...(onMean.mock.calls[0]?.[0] ?? [])]).toEqual([
    ['bordeaux', bordeaux],
    ['lyon', lyon],
  ])
})
