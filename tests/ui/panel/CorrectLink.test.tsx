// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { CorrectLink } from '../../../src/ui/panel/CorrectLink'
import { correctionAddress } from '../../../src/ui/panel/correction-address'

afterEach(cleanup)

const AT = 'https://atlas.example/at/'

test('a correction goes to Edit with the event or the stay that is open, and with nothing else of where it was found', () => {
  expect(correctionAddress(`${AT}?from=1981&event=a-1981`)).toBe(`${AT}?from=1981&event=a-1981&mode=edit`)
  expect(correctionAddress(`${AT}?panel=stay:camp`)).toBe(`${AT}?panel=stay%3Acamp&mode=edit`)
  expect(correctionAddress(`${AT}?mode=teach&lesson=one&step=2&embed=1&lens=mek&event=a`)).toBe(
    `${AT}?mode=edit&event=a`,
  )
  expect(correctionAddress(`${AT}?panel=about`)).toBe(`${AT}?mode=edit`)
})

test('the page follows the link itself; in a frame it opens a tab of its own', () => {
  const followed = vi.fn()
  addEventListener('popstate', followed)
  render(<CorrectLink link={() => `${location.href.split('?')[0]}?event=a`}>Correct this</CorrectLink>)
  fireEvent.click(screen.getByRole('link', { name: 'Correct this' }))
  expect(followed).toHaveBeenCalledOnce()
  expect(location.search).toBe('?event=a&mode=edit')
  cleanup()
  render(<CorrectLink link={() => `${AT}?embed=1&event=a`}>Correct this</CorrectLink>)
  const framed = screen.getByRole('link', { name: 'Correct this' })
  expect([framed.getAttribute('target'), framed.getAttribute('href')]).toEqual([
    '_blank',
    `${AT}?event=a&mode=edit`,
  ])
  framed.addEventListener('click', (press) => expect(press.defaultPrevented).toBe(false))
  removeEventListener('popstate', followed)
})
