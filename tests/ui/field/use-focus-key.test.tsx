// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useLayoutEffect, useRef, useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { useFocusKey } from '../../../src/ui/field/use-focus-key'

afterEach(cleanup)

/** A list that has a row added while the effects of its own render are still to come, as a key pressed just then does. */
function Rows() {
  const root = useRef<HTMLDivElement>(null)
  const focus = useFocusKey(root)
  const [rows, setRows] = useState(['first'])
  const [isAsked, ask] = useState(false)
  useLayoutEffect(() => {
    if (!isAsked) return
    setRows(['first', 'second'])
    focus('second')
  }, [isAsked, focus])
  return (
    <div ref={root}>
      {rows.map((row) => (
        <input key={row} aria-label={row} data-focus={row} defaultValue={row} />
      ))}
      <button type="button" onClick={() => ask(true)}>
        Add
      </button>
      <button type="button" onClick={() => focus('first', false, true)}>
        Name
      </button>
    </div>
  )
}

it('waits for the render that has what is to get the focus', () => {
  render(<Rows />)
  fireEvent.click(screen.getByRole('button', { name: 'Add' }))
  expect(document.activeElement).toBe(screen.getByLabelText('second'))
})

it('takes all of the text where it is to be replaced', () => {
  render(<Rows />)
  fireEvent.click(screen.getByRole('button', { name: 'Name' }))
  const field = screen.getByLabelText<HTMLInputElement>('first')
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 'first'.length])
})
