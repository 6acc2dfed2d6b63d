import { gzipSync } from 'node:zlib'
import { Gunzip } from 'fflate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { unpackGzip } from '../../../src/app/collection/unpack-gzip'

/** What browsers have; that of Node unpacks all members. */
class OfBrowsers {
  readonly readable: ReadableStream
  readonly writable: WritableStream

  constructor() {
    let members = 1
    const { readable, writable } = new TransformStream<Uint8Array>({
      transform(chunk, controller) {
        gunzip.ondata = (data) => members === 1 && data.length > 0 && controller.enqueue(data)
        gunzip.push(chunk)
        if (members > 1) throw new TypeError('Junk found after end of compressed data.')
      },
      flush: () => gunzip.push(new Uint8Array(), true),
    })
    const gunzip = new Gunzip(() => {})
    gunzip.onmember = () => members++
    this.readable = readable
    this.writable = writable
  }
}

beforeEach(() => void vi.stubGlobal('DecompressionStream', OfBrowsers))
afterEach(() => void vi.unstubAllGlobals())

const TEXTS = ['a'.repeat(100_000), `${Math.PI}é`, '', 'b'.repeat(70_000)]

/** The text of packed bytes that come in pieces of some size, and whether they end well. */
async function unpack(packed: Uint8Array, size = 1 << 16, error?: Error) {
  let from = 0
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (from < packed.length) controller.enqueue(packed.subarray(from, from + size))
      else if (error) controller.error(error)
      else controller.close()
      from += size
    },
  })
  const reader = unpackGzip(stream).getReader()
  const chunks: Uint8Array[] = []
  let failure: unknown
  try {
    for (let { value } = await reader.read(); value; { value } = await reader.read()) chunks.push(value)
  } catch (caught) {
    failure = caught
  }
  return { text: Buffer.concat(chunks).toString(), failure }
}

describe('unpackGzip', () => {
  it('unpacks one member', async () => {
    expect(await unpack(gzipSync('é'.repeat(100_000)))).toEqual({
      text: 'é'.repeat(100_000),
      failure: undefined,
    })
  })

  it.each([1, 7, 50, 1 << 16])(
    'unpacks members one after the other, which come in pieces of %d bytes',
    async (size) => {
      const packed = Buffer.concat(TEXTS.map((text) => gzipSync(text)))
      expect(await unpack(packed, size)).toEqual({ text: TEXTS.join(''), failure: undefined })
    },
  )

  it('unpacks thousands of small members', async () => {
    const packed = Buffer.concat(Array.from({ length: 5000 }, (_, index) => gzipSync(`${index},`)))
    expect((await unpack(packed)).text).toBe(Array.from({ length: 5000 }, (_, index) => `${index},`).join(''))
  })

  it('gives what stands before damage, and the error', async () => {
    const [first, second] = [
      gzipSync('a'.repeat(50_000)),
      gzipSync(String(Array.from({ length: 5000 }, Math.random))),
    ]
    const cut = await unpack(Buffer.concat([first, second.subarray(0, second.length >> 1)]))
    expect(cut.text.startsWith('a'.repeat(50_000))).toBe(true)
    expect(cut.failure).toBeDefined()
    const trailed = await unpack(Buffer.concat([first, Buffer.from('garbage after the end')]))
    expect([trailed.text.length, trailed.failure]).toEqual([50_000, expect.anything()])
  })

  it('passes on that the bytes do not come', async () => {
    const error = new Error('gone')
    expect((await unpack(gzipSync('a'.repeat(1000)), 20, error)).failure).toBe(error)
  })
})
