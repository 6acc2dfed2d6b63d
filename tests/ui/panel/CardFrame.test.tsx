// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { CardFrame } from '../../../src/ui/panel/CardFrame'
import { OpeningStep, openingStep } from '../../../src/ui/panel/opening-step'

afterEach(cleanup)

const at = (query: string) => openingStep(`https://atlas.example/?${query}`)

describe('the step that opened a card', () => {
  test('is the one whose card the address does not name', () => {
    expect(at('mode=teach&lesson=one&step=2&lens=mek')).toBe('one 2')
  })

  test.each([
    'mode=teach&lesson=one&step=2&event=raid',
    'mode=teach&lesson=one&step=2&event=&panel=about',
    'event=raid',
    'panel=about',
    '',
  ])('is none where the reader opened it: %s', (query) => {
    expect(at(query)).toBeUndefined()
  })
})

function show(step: string | undefined) {
  const page = (now: string | undefined) => (
    <OpeningStep value={now}>
      <CardFrame region="Event" id="raid" title="A raid" closeLabel="Close" onClose={vi.fn()}>
        <p>What happened</p>
      </CardFrame>
    </OpeningStep>
  )
  const { rerender } = render(page(step))
  return { goTo: (now: string | undefined) => rerender(page(now)) }
}

const fold = () => screen.getByRole('button', { name: 'A raid' })
const isOpen = () => fold().getAttribute('aria-expanded')

describe('a card', () => {
  test('that the reader opens takes the focus, and has nothing to fold', () => {
    show(undefined)
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'A raid' }))
    expect(screen.queryByRole('button', { name: 'A raid' })).toBeNull()
  })

  test('that a step opens leaves the focus where it is, folded until somebody unfolds it', () => {
    show('one 2')
    expect(document.activeElement).toBe(document.body)
    expect(isOpen()).toBe('false')
    fireEvent.click(fold())
    expect(isOpen()).toBe('true')
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'A raid' }))
    fireEvent.click(fold())
    expect(isOpen()).toBe('false')
  })

  test('that the next step has open too is folded again', () => {
    const { goTo } = show('one 2')
    fireEvent.click(fold())
    goTo('one 3')
    expect(isOpen()).toBe('false')
  })
})
