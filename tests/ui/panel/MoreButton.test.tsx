// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { MoreButton } from '../../../src/ui/panel/MoreButton'
import { usePages } from '../../../src/ui/panel/use-pages'

afterEach(cleanup)

function List({ count }: { readonly count: number }) {
  const { listed, rest, showMore } = usePages(Array.from({ length: count }, (_, index) => index))
  return (
    <>
      <ul>
        {listed.map((number) => (
          <li key={number}>
            <button type="button">{`Event ${number}`}</button>
          </li>
        ))}
      </ul>
      <MoreButton rest={rest} onMore={showMore} locale="en-GB" />
    </>
  )
}

test('leads to the first that was not listed before, also where it goes itself', () => {
  render(<List count={60} />)
  fireEvent.click(screen.getByRole('button', { name: 'Show more (10 events left)' }))
  expect(document.activeElement?.textContent).toBe('Event 50')
  expect(screen.queryByRole('button', { name: /Show more/ })).toBeNull()
})
