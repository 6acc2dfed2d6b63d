// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { TimelessNote } from '../../../src/ui/collection/TimelessNote'

afterEach(cleanup)

it('says that no dates were found, and leads to the choice of what says when', () => {
  const onChoose = vi.fn()
  render(<TimelessNote onChoose={onChoose} />)
  expect(screen.getByRole('status').textContent).toMatch(/No date that can be read was found/)
  fireEvent.click(screen.getByRole('button', { name: 'Choose what says when' }))
  expect(onChoose).toHaveBeenCalledOnce()
})
