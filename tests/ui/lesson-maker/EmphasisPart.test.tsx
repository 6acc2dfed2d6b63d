// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { lessonWith, showForm } from './maker-form'

afterEach(cleanup)

test('what is chosen is pointed out when that is asked for, not as one goes through the choices', () => {
  showForm(lessonWith('One'))
  fireEvent.click(screen.getByRole('button', { name: /^Step 1: / }))
  const part = within(screen.getByRole('group', { name: 'Pointed out on the map' }))
  const select = part.getByRole<HTMLSelectElement>('combobox')
  const add = part.getByRole('button', { name: 'Point out' })
  const [first, second] = Array.from(select.options).filter(({ value }) => value !== '')
  fireEvent.click(add)
  for (const choice of [first, second]) fireEvent.change(select, { target: { value: choice?.value } })
  expect(part.queryByRole('list')).toBeNull()
  expect(select.value).toBe(second?.value)
  fireEvent.click(add)
  expect(part.getAllByRole('listitem').map((item) => item.textContent)).toEqual([second?.textContent])
  expect(select.value).toBe('')
  expect(add.getAttribute('aria-disabled')).toBe('true')
})
