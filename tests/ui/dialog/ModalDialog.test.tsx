// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ModalDialog } from '../../../src/ui/dialog/ModalDialog'

afterEach(cleanup)

test('a press beside the dialog closes it once it is over, and only where all of it fell there', () => {
  render(
    <ModalDialog title="Share" close="Close" onClose={() => {}}>
      <p>Within</p>
    </ModalDialog>,
  )
  const dialog = screen.getByRole<HTMLDialogElement>('dialog')
  const within = screen.getByText('Within')
  const press = (from: Element, to: Element, button = 0) => {
    fireEvent.pointerDown(from, { button })
    expect(dialog.open).toBe(true)
    fireEvent.click(to)
    return dialog.open
  }
  expect(press(within, within)).toBe(true)
  expect(press(within, dialog)).toBe(true)
  expect(press(dialog, within)).toBe(true)
  expect(press(dialog, dialog, 2)).toBe(true)
  expect(press(dialog, dialog)).toBe(false)
})
