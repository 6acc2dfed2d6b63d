// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { collections, NO_COLLECTION } from '../../../src/app/collection/opened-collection'
import { useFields } from '../../../src/app/collection/use-fields'

const at = (query: string) => history.replaceState(null, '', `http://localhost:3000/${query}`)

/** Back or Forward to an address. */
function lead(query: string) {
  at(query)
  act(() => dispatchEvent(new PopStateEvent('popstate')))
}

beforeEach(() => {
  at('?file=1-a/own.json&fields=date:seen')
  const named = { key: 'file', value: '1-a/own.json' } as const
  const opened = { key: 1, name: 'own.json', source: new File([], 'own.json'), named }
  collections.setState({ ...NO_COLLECTION, opened })
})
afterEach(() => {
  cleanup()
  collections.setState(NO_COLLECTION)
})

it('is what the address says, what is chosen, and what Back leads to', () => {
  const { result } = renderHook(useFields)
  expect(result.current).toMatchObject({ fields: 'date:seen', turn: 0 })
  act(() => result.current.choose('date:'))
  expect(result.current).toMatchObject({ fields: 'date:', turn: 0 })
  expect(new URLSearchParams(location.search).get('fields')).toBe('date:')
  lead('?file=1-a/own.json')
  expect(result.current).toMatchObject({ fields: '', turn: 1 })
})

it('stays where Back leads to the same members, or to another file', () => {
  const { result } = renderHook(useFields)
  lead('?file=1-a/own.json&panel=about&fields=date:seen')
  lead('?file=2-b/other.json&fields=date:')
  expect(result.current).toMatchObject({ fields: 'date:seen', turn: 0 })
})
