// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { AtlasEvent } from '../../../src/domain/atlas/atlas'
import { CopyField } from '../../../src/ui/share/CopyField'
import { embedAddress, embedCode } from '../../../src/ui/share/embed-code'
import { LinkPart } from '../../../src/ui/share/LinkPart'
import { pageAddress } from '../../../src/ui/share/page-address'
import { qrPath } from '../../../src/ui/share/QrCode'
import { Tabs } from '../../../src/ui/share/Tabs'
import { sampleAtlas } from '../sample-atlas'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('embedCode', () => {
  it('frames the view, and nothing of it ends the attribute it stands in', () => {
    const holder = document.createElement('div')
    holder.innerHTML = embedCode('https://atlas.example/?q=%22a&to=1981', '"><script>x</script>', 480)
    expect(holder.children).toHaveLength(1)
    const frame = holder.querySelector('iframe')
    expect(frame?.getAttribute('title')).toBe('"><script>x</script>')
    expect(frame?.getAttribute('height')).toBe('480')
    expect(frame?.getAttribute('src')).toBe(embedAddress('https://atlas.example/?q=%22a&to=1981'))
  })

  it('asks for the frame once', () => {
    expect(embedAddress('https://atlas.example/?embed=0&to=1981')).toBe(
      'https://atlas.example/?embed=1&to=1981',
    )
  })
})

describe('pageAddress', () => {
  it('is that of the page of the event, with the rest of the view', () => {
    expect(pageAddress('https://x.example/sub/?to=1981&event=a-1&lens=mek,un&map=4/35/51', 'a-1')).toBe(
      'https://x.example/sub/events/a-1.html?to=1981&lens=mek,un&map=4/35/51',
    )
  })
})

describe('qrPath', () => {
  it('leaves four modules free around the code', () => {
    const { path, size } = qrPath('https://atlas.example/') ?? { path: '', size: 0 }
    const at = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
    expect(Math.min(...at)).toBe(4)
    expect(Math.max(...at)).toBe(size - 5)
  })

  it('is none where the text is longer than any code holds', () => {
    expect(qrPath('x'.repeat(3000))).toBeUndefined()
  })
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

describe('LinkPart', () => {
  const atlas = sampleAtlas()
  const textOf = (event: AtlasEvent | undefined, ...lens: string[]) => {
    render(
      <LinkPart
        atlas={atlas}
        events={atlas.events}
        event={event}
        window={atlas.extent}
        lens={lens}
        link="https://atlas.example/?lens=x"
        locale="en-GB"
      />,
    )
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Short text' }).value
    cleanup()
    return text
  }

  it('says in the short text through whose accounts the view is seen', () => {
    const [event] = atlas.events
    expect(textOf(undefined)).not.toContain('seen through')
    expect(textOf(undefined, 'group')).toContain(', seen through the accounts of The Movement: https://')
    expect(textOf(event, 'group', 'state')).toMatch(
      /^“.+”, .+, seen through the accounts of The Movement and A Government: https:/,
    )
  })
})

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
