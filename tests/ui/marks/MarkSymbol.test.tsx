// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Category } from '../../../src/domain/atlas/atlas-schema'
import { SHAPE_HATCH_PATH, shapePath } from '../../../src/domain/atlas/shapes'
import { MarkSymbol } from '../../../src/ui/marks/MarkSymbol'

const category: Category = {
  id: 'attack',
  label: 'Attack',
  description: 'Attacks',
  colour: '#d9481c',
  colourDark: '#ff8e6b',
  shape: 'triangle',
}
const paths = (container: HTMLElement) => [...container.querySelectorAll('svg > path')]

afterEach(cleanup)

describe('MarkSymbol', () => {
  it('draws the shape in the colour of the theme, hidden from screen readers', () => {
    const { container } = render(<MarkSymbol kind={category} theme="dark" />)
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
    expect(paths(container)[0]?.getAttribute('d')).toBe(shapePath('triangle'))
    expect(paths(container)[0]?.getAttribute('fill')).toBe('#ff8e6b')
  })

  it('breaks the outline of an approximate date and hatches what is disputed', () => {
    const approximate = render(<MarkSymbol kind={category} theme="light" approximate />)
    expect(paths(approximate.container).at(-1)?.hasAttribute('stroke-dasharray')).toBe(true)
    const disputed = render(<MarkSymbol kind={category} theme="light" disputed />)
    expect(paths(disputed.container).some((path) => path.getAttribute('d') === SHAPE_HATCH_PATH)).toBe(true)
    expect(paths(disputed.container).at(-1)?.hasAttribute('stroke-dasharray')).toBe(false)
  })

  it('draws something for a category that the atlas lacks', () => {
    const { container } = render(<MarkSymbol kind={undefined} theme="light" />)
    expect(paths(container)[0]?.getAttribute('fill')).toBe('currentColor')
  })
})
