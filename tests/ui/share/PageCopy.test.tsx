// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { PageCopy } from '../../../src/ui/share/PageCopy'

afterEach(cleanup)

function copied(part: React.ReactNode): Element | null {
  render(<main>{part}</main>)
  const { container } = render(<PageCopy of="main" />)
  return container.querySelector('.print-copy')
}

test('a copy keeps what was chosen', () => {
  const copy = copied(
    <select defaultValue="b">
      <option value="a">A</option>
      <option value="b">B</option>
    </select>,
  )
  expect(copy?.querySelector('select')?.value).toBe('b')
})

test('drawings of a copy take patterns of the copy', () => {
  const copy = copied(
    <svg>
      <title>Mark</title>
      <pattern id="hatch" />
      <path fill="url(#hatch)" d="M0 0" />
    </svg>,
  )
  expect(copy?.querySelector('pattern')?.id).toBe('hatch-copy')
  expect(copy?.querySelector('path')?.getAttribute('fill')).toBe('url(#hatch-copy)')
})

test('what the page has not leaves nothing on paper', () => {
  const { container } = render(<PageCopy of=".none" />)
  expect(container.textContent).toBe('')
})
