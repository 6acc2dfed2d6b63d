// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { EntryList } from '../../../src/domain/edit/atlas-entries'
import { AddMenu } from '../../../src/ui/edit/AddMenu'

afterEach(cleanup)

it('says why a list takes no entry, in place of the way to add one', async () => {
  const lists = new Map<EntryList, boolean>([
    ['categories', false],
    ['parties', true],
  ])
  const nothing = () => {}
  render(
    <AddMenu
      {...{ lists, kinds: [], onPlace: nothing, onByPlace: nothing, onPlain: nothing, onEntry: nothing }}
    />,
  )
  fireEvent.click(await screen.findByRole('button', { name: 'Add' }))
  expect(screen.queryByRole('button', { name: 'New category' })).toBeNull()
  expect(screen.getByText(/^No category can be added/)).toBeDefined()
  expect(screen.getByRole('button', { name: 'New party' })).toBeDefined()
})
