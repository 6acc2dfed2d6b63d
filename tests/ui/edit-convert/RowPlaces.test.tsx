// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { RowPlaces } from '../../../src/ui/edit-convert/RowPlaces'

afterEach(cleanup)

const offer = (name: string, lon: number) => ({
  ...{ id: `10, ${lon}`, name, country: 'FR', position: [lon, 10] as const },
  place: undefined,
})
const [bordeaux, lyon, paris, second] = [
  offer('Bordeaux', 1),
  offer('Lyon', 2),
  offer('Paris', 3),
  offer('Paris', 4),
]

test('names with one match each take it at once by a button, and no other name does', () => {
  const onMean = vi.fn()
  render(
    <RowPlaces
      unknown={[
        { name: 'Bordeaux', rows: [0], offers: [bordeaux] },
        { name: 'Paris', rows: [1], offers: [paris, second] },
        { name: 'Lyon', rows: [2], offers: [lyon] },
        { name: 'Nowhere', rows: [3], offers: [] },
      ]}
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
  fireEvent.click(screen.getByRole('button', { name: 'Use the only match for all 2 names that have one' }))
  expect([...(onMean.mock.calls[0]?.[0] ?? [])]).toEqual([
    ['Bordeaux', bordeaux],
    ['Lyon', lyon],
  ])
})
