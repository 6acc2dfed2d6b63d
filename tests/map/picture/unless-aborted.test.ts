import { expect, test, vi } from 'vitest'
import { unlessAborted } from '../../../src/map/picture/unless-aborted'

const never = new Promise<never>(() => {})

test('gives what is waited for, and lets go of the signal', async () => {
  const { signal } = new AbortController()
  const removed = vi.spyOn(signal, 'removeEventListener')
  const added = vi.spyOn(signal, 'addEventListener')
  expect(await unlessAborted(Promise.resolve(1), signal)).toBe(1)
  await expect(unlessAborted(Promise.reject(new Error('no')), signal)).rejects.toThrow('no')
  expect(removed.mock.calls).toEqual(added.mock.calls)
  expect(added).toHaveBeenCalledTimes(2)
  expect(await unlessAborted(Promise.resolve(2), undefined)).toBe(2)
})

test('waits no longer than the signal lets it', async () => {
  const control = new AbortController()
  const waiting = unlessAborted(never, control.signal)
  control.abort(new Error('enough'))
  await expect(waiting).rejects.toThrow('enough')
  await expect(unlessAborted(Promise.resolve(1), control.signal)).rejects.toThrow('enough')
})
