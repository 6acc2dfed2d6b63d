// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { usePages } from '../../../src/ui/panel/use-pages'

const items = (count: number) => Array.from({ length: count }, (_, index) => index)

afterEach(cleanup)

test('fifty are listed at first, and fifty more each time', () => {
  const { result } = renderHook(() => usePages(items(120)))
  const seen: [listed: number, rest: number][] = []
  for (let press = 0; press < 3; press++) {
    seen.push([result.current.listed.length, result.current.rest])
    act(() => result.current.showMore())
  }
  expect(seen).toEqual([
    [50, 70],
    [100, 20],
    [120, 0],
  ])
  expect(result.current.listed).toEqual(items(120))
})

test('of fifty nothing is left, of one more that one', () => {
  const rest = (count: number) => renderHook(() => usePages(items(count))).result.current.rest
  expect([rest(50), rest(51)]).toEqual([0, 1])
})

test('as many are listed as it takes to list the one that is sought', () => {
  const listed = (upTo: number) => renderHook(() => usePages(items(120), upTo)).result.current.listed.length
  expect([-1, 49, 50, 110].map(listed)).toEqual([50, 50, 100, 120])
})
