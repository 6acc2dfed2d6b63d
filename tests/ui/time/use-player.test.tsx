// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { TimePlayer } from '../../../src/ui/time/time-player'
import { usePace } from '../../../src/ui/time/use-player'

afterEach(cleanup)

const playerThat = (isMoving: boolean) => ({ isMoving: () => isMoving }) as TimePlayer

it('goes by the player of the last render: a file that is being read has another with each part', () => {
  vi.useFakeTimers()
  const { result, rerender } = renderHook(({ player }) => usePace(player), {
    initialProps: { player: playerThat(false) },
  })
  const done: number[] = []
  const step = (number: number) => result.current(() => done.push(number))
  for (const number of [1, 2]) step(number)
  expect(done).toEqual([1, 2])
  rerender({ player: playerThat(true) })
  for (const number of [3, 4, 5]) step(number)
  expect(done).toEqual([1, 2, 3])
  vi.runAllTimers()
  expect(done).toEqual([1, 2, 3, 5])
  vi.useRealTimers()
})
