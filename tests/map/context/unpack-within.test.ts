import { gzipSync } from 'node:zlib'
import { Compression } from 'pmtiles'
import { expect, it } from 'vitest'
import { unpackDirectory, unpackWithin } from '../../../src/map/context/unpack-within'

const buffer = (bytes: Uint8Array) => Uint8Array.from(bytes).buffer
const zeros = (size: number) => buffer(gzipSync(new Uint8Array(size)))

it('unpacks what is within the limit', async () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, n) => n % 251)
  for (const [packed, compression] of [
    [gzipSync(bytes), Compression.Gzip],
    [bytes, Compression.None],
  ] as const)
    expect(new Uint8Array(await unpackWithin(buffer(packed), compression, 300_000))).toEqual(bytes)
})

it('refuses what is more, however small it is packed, and stops unpacking there', async () => {
  await expect(unpackWithin(zeros(100_001), Compression.Gzip, 100_000)).rejects.toThrow('100000')
  await expect(unpackWithin(new ArrayBuffer(9), Compression.None, 8)).rejects.toThrow('8')
  const packed = zeros(100_000_000)
  const before = process.memoryUsage().arrayBuffers
  await expect(unpackWithin(packed, Compression.Gzip)).rejects.toThrow('8000000')
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
})

it('refuses other compressions and what is damaged', async () => {
  await expect(unpackWithin(new ArrayBuffer(9), Compression.Brotli)).rejects.toThrow()
  await expect(unpackWithin(new ArrayBuffer(9), Compression.Gzip)).rejects.toThrow()
})

it('refuses a directory of more entries than it has bytes for', async () => {
  const directory = (entries: readonly number[], size: number) =>
    unpackDirectory(
      buffer(gzipSync(Uint8Array.from([...entries, ...new Uint8Array(size)]))),
      Compression.Gzip,
    )
  expect((await directory([2], 8)).byteLength).toBe(9)
  await expect(directory([3], 8)).rejects.toThrow('3 entries')
  // A thousand million.
  await expect(directory([0x80, 0x94, 0xeb, 0xdc, 0x03], 8)).rejects.toThrow('1000000000 entries')
  await expect(directory([2], 3_000_000)).rejects.toThrow('2000000')
})
