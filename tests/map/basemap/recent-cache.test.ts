import { describe, expect, it, vi } from 'vitest'
import { RecentCache } from '../../../src/map/basemap/recent-cache'

describe('RecentCache', () => {
  it('makes a value once for all who ask while it is made', async () => {
    const cache = new RecentCache<number>(4)
    const make = vi.fn(async () => 7)
    expect(await Promise.all([cache.get('a', make), cache.get('a', make)])).toEqual([7, 7])
    expect(make).toHaveBeenCalledTimes(1)
    expect(cache.peek('a')).toBe(7)
  })

  it('forgets what was used longest ago', async () => {
    const cache = new RecentCache<string>(2)
    for (const key of ['a', 'b', 'a', 'c']) await cache.get(key, async () => key)
    expect(cache.peek('a')).toBe('a')
    expect(cache.peek('b')).toBeUndefined()
    expect(cache.peek('c')).toBe('c')
  })

  it('does not keep a failure', async () => {
    const cache = new RecentCache<number>(2)
    await expect(cache.get('a', () => Promise.reject(new Error('off line')))).rejects.toThrow('off line')
    expect(await cache.get('a', async () => 1)).toBe(1)
  })
})
