// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { SHAPE, type ShapeKind } from '../../../src/domain/collection/shape-columns'
import { CollectionLegend } from '../../../src/ui/collection/CollectionLegend'
import { sampleAtlas } from '../sample-atlas'

afterEach(cleanup)

/** What the entries on the marks of the map are called, of a file with some kinds of shapes. */
function marksOf(...shapes: readonly ShapeKind[]): readonly (string | null | undefined)[] {
  const { categories } = sampleAtlas()
  render(
    <CollectionLegend
      categories={categories}
      counts={[]}
      shapes={new Set(shapes)}
      onClose={() => {}}
      locale="en"
      theme="light"
    />,
  )
  const entries = within(screen.getByRole('region', { name: 'Marks on the map' })).getAllByRole('listitem')
  for (const entry of entries) expect(entry.querySelector('.legend-figure')?.firstChild).not.toBeNull()
  return entries.map((entry) => entry.querySelector('strong')?.textContent)
}

describe('CollectionLegend', () => {
  it('explains broken outlines, paleness and numbers behind names, as the legend of the atlas does', () => {
    expect(marksOf()).toEqual([
      'One event',
      'Several events at one place',
      'Name with a number',
      'Broken outline',
      'Pale',
      'Dots',
      'Counts',
    ])
  })

  it('explains tracks, lines and areas where there are some', () => {
    expect(marksOf(SHAPE.track, SHAPE.polygon, SHAPE.points).slice(-2)).toEqual([
      'Line with a dot at its head',
      'Filled area',
    ])
    cleanup()
    expect(marksOf(SHAPE.line).at(-1)).toBe('Line')
  })
})
