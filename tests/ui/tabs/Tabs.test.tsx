// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Tabs } from '../../../src/ui/tabs/Tabs'

afterEach(cleanup)

describe('Tabs', () => {
  it('are walked with the arrow keys, round and round', () => {
    const tabs = ['One', 'Two', 'Three'].map((label) => ({
      id: label,
      label,
      content: () => <p>{label}!</p>,
    }))
    render(<Tabs label="Ways" tabs={tabs} />)
    const press = (key: string) => {
      fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key })
      return screen.getByRole('tabpanel').textContent
    }
    expect([
      press('ArrowLeft'),
      press('ArrowRight'),
      press('ArrowRight'),
      press('End'),
      press('Home'),
    ]).toEqual(['Three!', 'One!', 'Two!', 'Three!', 'One!'])
  })
})
