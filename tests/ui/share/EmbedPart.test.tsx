// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { share } from '../../../src/i18n/en/share'
import { EmbedPart } from '../../../src/ui/share/EmbedPart'

const words = share.dialog

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const show = () => render(<EmbedPart link="https://atlas.example/?to=1981" title="Atlas" note={undefined} />)
const code = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.embed }).value

describe('EmbedPart', () => {
  it('has a frame as high as the reader wants, within what a page bears', () => {
    show()
    const height = screen.getByRole('spinbutton', { name: words.height })
    fireEvent.change(height, { target: { value: '480' } })
    expect(code()).toContain('height="480"')
    for (const value of ['100', '9000', '']) {
      fireEvent.change(height, { target: { value } })
      expect(code()).toContain('height="600"')
      expect(height.getAttribute('aria-invalid')).toBe('true')
    }
  })

  it('shows the frame while there is a network, says why not without one, and has the code all the same', () => {
    const network = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    show()
    expect(screen.queryByTitle(words.embedPreview)).toBeNull()
    expect(screen.getByText(words.embedOffline)).toBeTruthy()
    expect(code()).toContain('embed=1')
    network.mockReturnValue(true)
    act(() => void dispatchEvent(new Event('online')))
    expect(screen.getByTitle(words.embedPreview)).toBeTruthy()
    expect(screen.queryByText(words.embedOffline)).toBeNull()
  })
})
