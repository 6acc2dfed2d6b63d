// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { NumberField } from '../../../src/ui/lesson-maker/NumberField'

afterEach(cleanup)

test('a number out of range changes nothing, and is told of as long as it stands there', () => {
  const onChange = vi.fn()
  render(
    <NumberField
      {...{ label: 'Seconds', focusKey: 'seconds', value: undefined, most: 3600, isOptional: true }}
      {...{ problems: [], onChange }}
    />,
  )
  const field = screen.getByLabelText('Seconds')
  for (const wrong of ['99999', '-5', '2.5']) {
    fireEvent.change(field, { target: { value: wrong } })
    fireEvent.blur(field)
    expect(field).toHaveProperty('value', wrong)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText('A whole number from 1 to 3600.')).toBeTruthy()
  }
  expect(onChange).not.toHaveBeenCalled()
  fireEvent.change(field, { target: { value: '40' } })
  expect(onChange).toHaveBeenLastCalledWith(40)
  expect(screen.queryByText(/whole number/)).toBeNull()
  fireEvent.change(field, { target: { value: '' } })
  expect(onChange).toHaveBeenLastCalledWith(undefined)
})
