// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { useUndoKeys } from '../../../src/ui/field/use-undo-keys'

const undo = vi.fn()

afterEach(() => {
  cleanup()
  undo.mockClear()
})

function Fields() {
  const root = useRef<HTMLDivElement>(null)
  useUndoKeys(root, undo, () => {})
  return (
    <>
      <div ref={root}>
        <input aria-label="Heading" />
        <input aria-label="Find" type="search" />
        <dialog open>
          <input aria-label="Note" />
        </dialog>
        <input aria-label="Share" data-untaken="" />
        <div data-own-undo="">
          <input aria-label="New place" />
          <button type="button">Add</button>
        </div>
      </div>
      <button type="button">Zoom in</button>
      <input aria-label="Speed" type="range" />
      <input aria-label="From" />
    </>
  )
}

const pressAt = (element: HTMLElement) => fireEvent.keyDown(element, { key: 'z', ctrlKey: true })

test('a field of the lesson is undone with the lesson, a search by the browser', () => {
  render(<Fields />)
  expect(pressAt(screen.getByLabelText('Find'))).toBe(true)
  expect(undo).not.toHaveBeenCalled()
  expect(pressAt(screen.getByLabelText('Heading'))).toBe(false)
  expect(undo).toHaveBeenCalledOnce()
})

test('the keys undo wherever the focus is, but in dialogs and in what else of the page is typed', () => {
  render(<Fields />)
  pressAt(screen.getByRole('button', { name: 'Zoom in' }))
  pressAt(screen.getByLabelText('Speed'))
  pressAt(document.body)
  expect(undo).toHaveBeenCalledTimes(3)
  expect(pressAt(screen.getByLabelText('From'))).toBe(true)
  expect(pressAt(screen.getByLabelText('Note'))).toBe(true)
  expect(undo).toHaveBeenCalledTimes(3)
})

test('a text that is no part of the lesson yet is undone by the browser, from its menu too', () => {
  render(<Fields />)
  const undoAt = (name: string) => {
    const field = screen.getByLabelText(name)
    field.focus()
    const input = { inputType: 'historyUndo', bubbles: true, cancelable: true }
    return [pressAt(field), field.dispatchEvent(new InputEvent('beforeinput', input))]
  }
  for (const name of ['Share', 'New place', 'Note', 'Find']) expect(undoAt(name)).toEqual([true, true])
  expect(undo).not.toHaveBeenCalled()
  expect(undoAt('Heading')).toEqual([false, false])
  pressAt(screen.getByRole('button', { name: 'Add' }))
  expect(undo).toHaveBeenCalledTimes(3)
})

test('what has undone by itself is not undone once more', () => {
  render(<Fields />)
  const button = screen.getByRole('button', { name: 'Zoom in' })
  button.addEventListener('keydown', (key) => key.preventDefault())
  pressAt(button)
  expect(undo).not.toHaveBeenCalled()
})

test('where the browser goes on to undo what was typed in another field, nothing is undone', () => {
  render(<Fields />)
  screen.getByLabelText('New place').focus()
  const undoIn = (name: string) => {
    const input = { inputType: 'historyUndo', bubbles: true, cancelable: true }
    return screen.getByLabelText(name).dispatchEvent(new InputEvent('beforeinput', input))
  }
  expect(['Heading', 'Find'].map(undoIn)).toEqual([false, false])
  expect(undo).not.toHaveBeenCalled()
})
