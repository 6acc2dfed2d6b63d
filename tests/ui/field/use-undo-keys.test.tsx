// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { useUndoKeys } from '../../../src/ui/field/use-undo-keys'

afterEach(cleanup)

const undo = vi.fn()

function Fields() {
  const root = useRef<HTMLDivElement>(null)
  useUndoKeys(root, undo, () => {})
  return (
    <div ref={root}>
      <input aria-label="Heading" />
      <input aria-label="Find" type="search" />
    </div>
  )
}

test('a field of the lesson is undone with the lesson, a search by the browser', () => {
  render(<Fields />)
  const press = (label: string) =>
    fireEvent.keyDown(screen.getByLabelText(label), { key: 'z', ctrlKey: true })
  expect(press('Find')).toBe(true)
  expect(undo).not.toHaveBeenCalled()
  expect(press('Heading')).toBe(false)
  expect(undo).toHaveBeenCalledOnce()
})
