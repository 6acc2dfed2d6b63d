// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Field } from '../../../src/ui/field/Field'
import { FieldGroup } from '../../../src/ui/field/FieldGroup'
import type { FieldProblem } from '../../../src/ui/field/field-problem'

afterEach(cleanup)

const apply = vi.fn()
const wrong: FieldProblem = {
  ...{ tone: 'error', text: 'No such day.', help: 'February has 28.' },
  fixes: [{ label: 'Write 1979-02-28', apply }],
}

test('a field tells what it is for, what is wrong with it and how to mend it', () => {
  render(
    <Field label="Date" hint="As exact as it is known." problems={[wrong]}>
      {(control) => <input {...control} />}
    </Field>,
  )
  const input = screen.getByLabelText('Date')
  const told = (attribute: string) =>
    (input.getAttribute(attribute) ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' ')
  expect(told('aria-describedby')).toContain('As exact as it is known.')
  expect(told('aria-errormessage')).toContain('No such day.')
  expect(input.getAttribute('aria-invalid')).toBe('true')
  fireEvent.click(screen.getByRole('button', { name: 'Write 1979-02-28' }))
  expect(apply).toHaveBeenCalledOnce()
})

test('what is right is not said to be wrong', () => {
  render(
    <Field label="Date" problems={[{ ...wrong, tone: 'hint' }]}>
      {(control) => <input {...control} />}
    </Field>,
  )
  const input = screen.getByLabelText('Date')
  expect(input.hasAttribute('aria-invalid')).toBe(false)
  expect(input.hasAttribute('aria-errormessage')).toBe(false)
})

test('a group of controls is named and described as one', () => {
  render(
    <FieldGroup label="Actors" hint="Who took part." problems={[wrong]}>
      <input aria-label="1" />
    </FieldGroup>,
  )
  const described = screen.getByRole('group', { name: 'Actors' }).getAttribute('aria-describedby') ?? ''
  const words = described.split(' ').map((id) => document.getElementById(id)?.textContent)
  expect(words.join(' ')).toMatch(/Who took part.*No such day/)
})
