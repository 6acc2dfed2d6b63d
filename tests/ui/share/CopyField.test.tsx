// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CopyField } from '../../../src/ui/share/CopyField'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('CopyField', () => {
  it('says that the text was copied, until it is another', async () => {
    const writeText = vi.fn(async () => {})
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    const { rerender } = render(<CopyField label="Link" text="one" />)
    fireEvent.click(screen.getByRole('button', { name: 'Copy: Link' }))
    expect(await screen.findByText('Copied: Link.')).toBeTruthy()
    expect(writeText).toHaveBeenCalledWith('one')
    rerender(<CopyField label="Link" text="two" />)
    expect(screen.queryByText('Copied: Link.')).toBeNull()
  })

  it('selects the text where the browser refuses', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } })
    render(<CopyField label="Link" text="one" />)
    fireEvent.click(screen.getByRole('button', { name: 'Copy: Link' }))
    expect(await screen.findByText(/does not allow copying/)).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Link' }))
  })
})
