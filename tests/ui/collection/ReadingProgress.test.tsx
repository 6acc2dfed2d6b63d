// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ReadingProgress } from '../../../src/ui/collection/ReadingProgress'

afterEach(cleanup)

/** What is told of a file of which so much has been read, and what the bar shows. */
function told(share: number | undefined) {
  const { container } = render(
    <ReadingProgress name="a.csv" share={share} count={5} onCancel={() => {}} locale="en" />,
  )
  const text = container.querySelector('.reading-foot span')?.textContent
  return [text, screen.getByRole('progressbar').getAttribute('value')]
}

it('tells how much has been read, as far as that is known', () => {
  expect(told(0.255)).toEqual(['25 % · 5 features', '0.255'])
  cleanup()
  expect(told(undefined)).toEqual(['5 features', null])
})

it('tells that it goes on once all bytes have been read', () => {
  expect(told(1)).toEqual(['Putting it in order…', null])
})
