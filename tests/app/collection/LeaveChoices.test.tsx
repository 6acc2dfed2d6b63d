// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { LeaveChoices } from '../../../src/app/collection/LeaveChoices'
import { parseChoices } from '../../../src/domain/fields/field-choices'

afterEach(cleanup)

it('names each choice that the editor does not take along, and edits all the same', () => {
  const onEdit = vi.fn()
  const { choices } = parseChoices('date:when_seen,title:,order:month-first,unit:ms')
  render(<LeaveChoices choices={choices} onEdit={onEdit} onClose={() => {}} />)
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Date: when_seen',
    'Title: Nothing',
    'Dates like 8/7/1914: the month first',
    'Numbers: Milliseconds since 1970',
  ])
  expect(onEdit).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Edit it all the same' }))
  expect(onEdit).toHaveBeenCalledOnce()
})
