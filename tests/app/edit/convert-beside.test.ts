import { afterEach, expect, it, vi } from 'vitest'
import { convertBeside } from '../../../src/app/edit/convert-beside'

afterEach(() => vi.unstubAllGlobals())

it.each(['<kml><Document/></kml>', 'title,date\nMill,1901\n'])('reads %j beside the page', async (text) => {
  const asked = vi.fn()
  vi.stubGlobal(
    'Worker',
    class {
      onmessage: ((message: { data: unknown }) => void) | undefined
      postMessage(request: unknown) {
        asked(request)
        this.onmessage?.({ data: 'read' })
      }
      terminate() {}
    },
  )
  expect(await convertBeside(text, {})).toBe('read')
  expect(asked).toHaveBeenCalledExactlyOnceWith({ kind: 'read', text, options: {} })
})
