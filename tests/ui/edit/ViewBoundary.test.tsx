// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ViewBoundary } from '../../../src/ui/edit/ViewBoundary'

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function View({ isWrong }: { readonly isWrong: boolean }) {
  if (isWrong) throw new RangeError('too deep')
  return <p>shown</p>
}

const page = (of: number, isWrong: boolean) => (
  <ViewBoundary of={of}>
    <View isWrong={isWrong} />
  </ViewBoundary>
)

test('a view that fails says so until something else is to be shown', () => {
  const { rerender } = render(page(0, true))
  expect(screen.getByRole('alert').textContent).toMatch(/^This view cannot show/)
  rerender(page(0, false))
  expect(screen.queryByText('shown')).toBeNull()
  rerender(page(1, false))
  screen.getByText('shown')
  rerender(page(2, true))
  screen.getByRole('alert')
})
