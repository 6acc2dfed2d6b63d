import { afterEach, expect, test, vi } from 'vitest'
import { fetchText } from '../../../src/app/edit/read-file-text'

const address = new URL('https://host.test/a.geojson')
const faultOf = (response: Response) => {
  vi.stubGlobal('location', { href: 'https://atlas.example/', origin: 'https://atlas.example' })
  vi.stubGlobal('fetch', async () => response)
  return fetchText(address, 'a.geojson').then(
    () => undefined,
    ({ fault }) => fault,
  )
}

afterEach(() => vi.unstubAllGlobals())

test('a host that sends without end is stopped', async () => {
  let sent = 0
  const cancel = vi.fn()
  const pull = (controller: ReadableStreamDefaultController) => {
    sent += 1 << 24
    controller.enqueue(new Uint8Array(1 << 24).fill(0x20))
  }
  const endless = new Response(new ReadableStream({ pull, cancel }))
  expect(await faultOf(endless)).toMatchObject({ kind: 'too-large', name: 'a.geojson' })
  expect(cancel).toHaveBeenCalled()
  expect(sent).toBeLessThan(2 ** 29)
})

test('an address that leads on to another host is not edited', async () => {
  const led = { redirected: { value: true }, url: { value: 'https://evil.example/a.geojson' } }
  expect(await faultOf(Object.defineProperties(new Response('{}'), led))).toEqual({
    ...{ kind: 'elsewhere', name: address.href, host: 'evil.example' },
  })
})
