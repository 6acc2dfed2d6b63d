// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { DeleteDialog } from '../../../src/ui/lesson-maker/DeleteDialog'

afterEach(cleanup)

function ask(onDelete = vi.fn(() => Promise.resolve())) {
  const onClose = vi.fn()
  render(<DeleteDialog title="Exile" steps={2} onDelete={onDelete} onClose={onClose} />)
  return { onDelete, onClose }
}

const button = (name: string) => screen.getByRole('button', { name })

test('it says what is asked, and what is lost', () => {
  ask()
  const dialog = screen.getByRole('alertdialog', { name: 'Delete “Exile”?' })
  const text = document.getElementById(dialog.getAttribute('aria-describedby') ?? '')
  expect(text?.textContent).toContain('Its 2 steps will be gone')
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Keep it',
    'Delete lesson',
  ])
})

test('a press beside it keeps the lesson', () => {
  const { onDelete, onClose } = ask()
  const beside = screen.getByRole('alertdialog')
  fireEvent.pointerDown(beside)
  fireEvent.click(beside)
  expect(onClose).toHaveBeenCalledOnce()
  expect(onDelete).not.toHaveBeenCalled()
})

test('it says that another tab works on the lesson', () => {
  render(<DeleteDialog title="Exile" steps={2} isOpenElsewhere onDelete={vi.fn()} onClose={() => {}} />)
  const { textContent } = screen.getByRole('alertdialog')
  expect(textContent).toContain('open in another tab')
  expect(textContent).not.toContain('cannot be undone')
})

test('the page takes the focus once the dialog is gone', async () => {
  const onDeleted = vi.fn(() => expect(document.querySelector('dialog[open]')).toBeNull())
  render(
    <DeleteDialog
      title="Exile"
      steps={2}
      onDelete={async () => {}}
      onDeleted={onDeleted}
      onClose={() => {}}
    />,
  )
  await act(() => fireEvent.click(button('Delete lesson')))
  expect(onDeleted).toHaveReturned()
})

test('it says so where the browser refuses, and stays', async () => {
  const { onClose } = ask(vi.fn(() => Promise.reject(new Error('refused'))))
  await act(() => fireEvent.click(button('Delete lesson')))
  expect(screen.getByRole('alert').textContent).toBe('This browser did not delete the lesson. Try again.')
  expect(onClose).not.toHaveBeenCalled()
})
