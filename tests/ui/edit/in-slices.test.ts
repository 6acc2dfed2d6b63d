import { afterEach, expect, it, vi } from 'vitest'
import { inSlices, resultInSlices } from '../../../src/ui/edit/in-slices'

afterEach(() => vi.useRealTimers())

/** Each step takes six milliseconds. */
function* steps(count: number): Generator<void, number> {
  for (let step = 0; step < count; step++) {
    vi.advanceTimersByTime(6)
    yield
  }
  return count
}

it('rests between slices and tells of the result', () => {
  vi.useFakeTimers()
  const onDone = vi.fn()
  inSlices(steps(5), onDone)
  expect(onDone).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(onDone).toHaveBeenCalledWith(5)
})

it('gives work up', () => {
  vi.useFakeTimers()
  const onDone = vi.fn()
  inSlices(steps(5), onDone)()
  vi.runAllTimers()
  expect(onDone).not.toHaveBeenCalled()
})

it('resolves with the result, and rejects where it was called off or the work fails', async () => {
  function* real(count: number): Generator<void, number> {
    for (let step = 0; step < count; step++) {
      const until = performance.now() + 3
      while (performance.now() < until);
      yield
    }
    return count
  }
  expect(await resultInSlices(real(10))).toBe(10)
  await expect(resultInSlices(real(10), AbortSignal.abort(new Error('off')))).rejects.toThrow('off')
  const failing = (function* (): Generator<void, number> {
    yield
    throw new Error('no')
  })()
  await expect(resultInSlices(failing)).rejects.toThrow('no')
})
