// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { AtlasEvent } from '../../../src/domain/atlas/atlas'
import { LinkPart } from '../../../src/ui/share/LinkPart'
import { sampleAtlas } from '../sample-atlas'

describe('LinkPart', () => {
  const atlas = sampleAtlas()
  const textOf = (event: AtlasEvent | undefined, ...lens: string[]) => {
    render(
      <LinkPart
        atlas={atlas}
        event={event}
        window={atlas.extent}
        lens={lens}
        link="https://atlas.example/?lens=x"
        locale="en-GB"
        isCited
      />,
    )
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Short text' }).value
    cleanup()
    return text
  }

  it('names no time in the short text of what has none', () => {
    render(
      <LinkPart
        {...{ atlas, event: undefined, window: undefined, lens: [], link: 'https://atlas.example/' }}
        locale="en-GB"
        isCited={false}
      />,
    )
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Short text' }).value
    cleanup()
    expect(text).toBe(`${atlas.title}: https://atlas.example/`)
  })

  it('says in the short text through whose accounts the view is seen', () => {
    const [event] = atlas.events
    expect(textOf(undefined)).not.toContain('seen through')
    expect(textOf(undefined, 'group')).toContain(', seen through the accounts of The Movement: https://')
    expect(textOf(event, 'group', 'state')).toMatch(
      /^“.+”, .+, seen through the accounts of The Movement and A Government: https:/,
    )
  })
})
