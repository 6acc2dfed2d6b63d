// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ItemForm } from '../../../src/ui/edit/ItemForm'

test('a form that is edited in another tab says why nothing can be typed', () => {
  const nothing = () => {}
  const form = (isReadOnly: boolean) => (
    <ItemForm
      {...{ kind: 'event', title: 'Arrest', isReadOnly, onCopy: undefined }}
      {...{ onBack: nothing, onShowText: nothing, onRemove: nothing }}
    >
      <input aria-label="Title" />
    </ItemForm>
  )
  const { rerender } = render(form(false))
  expect(screen.queryByText(/^To be read only/)).toBeNull()
  rerender(form(true))
  expect(screen.getByText('To be read only: these files are edited in another tab.')).toBeTruthy()
  expect(screen.getByLabelText('Title').closest('fieldset')?.disabled).toBe(true)
})
