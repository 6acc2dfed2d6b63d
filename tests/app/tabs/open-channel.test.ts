import { afterEach, expect, test, vi } from 'vitest'
import { openChannel } from '../../../src/app/tabs/open-channel'

afterEach(() => void vi.unstubAllGlobals())

test.each([
  ['has no channels', undefined],
  [
    'refuses them',
    class {
      constructor() {
        throw new DOMException('refused', 'SecurityError')
      }
    },
  ],
])('a browser that %s leaves a tab to itself', (_, BroadcastChannel) => {
  vi.stubGlobal('BroadcastChannel', BroadcastChannel)
  const channel = openChannel('lessons')
  expect(() => {
    channel.postMessage('hello')
    channel.close()
  }).not.toThrow()
})
