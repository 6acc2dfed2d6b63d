// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { openNamed } from '../../../src/app/collection/open-collection'
import { collections, NO_COLLECTION } from '../../../src/app/collection/opened-collection'
import { RefusedAddress } from '../../../src/app/collection/RefusedAddress'

afterEach(() => {
  cleanup()
  history.replaceState(null, '', 'http://localhost:3000/')
  collections.setState(NO_COLLECTION)
})

it.each(['//evil.example/x.json', 'javascript:alert(1)'])(
  'says in a frame which address is none that is fetched: %s',
  async (value) => {
    const query = new URLSearchParams({ data: value, embed: '1' })
    history.replaceState(null, '', `http://localhost:3000/?${query}`)
    expect(await openNamed({ key: 'data', value })).toBe(true)
    const { missing } = collections.getState()
    if (missing) render(<RefusedAddress refused={missing} />)
    expect(screen.getByRole('alert').textContent).toContain(
      `“${value}” is no address that the page can fetch`,
    )
    expect(screen.getByRole('link', { name: /^Open in the whole atlas/ })).toBeTruthy()
  },
)

it('leaves it to the editor to say so where there is one', async () => {
  history.replaceState(null, '', 'http://localhost:3000/?data=javascript:alert(1)')
  expect(await openNamed({ key: 'data', value: 'javascript:alert(1)' })).toBe(false)
})

it('repeats no password', () => {
  render(<RefusedAddress refused={{ key: 'data', value: 'https://me:secret@host.test/a.json' }} />)
  const { textContent } = screen.getByRole('alert')
  expect(textContent).toContain('holds a name or a password')
  expect(textContent).not.toContain('secret')
})
