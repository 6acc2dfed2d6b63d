import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { pictureSize } from '../../../src/map/context/picture-size'

const buffer = (bytes: Uint8Array) => Uint8Array.from(bytes).buffer
const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#7f3a10' } })

describe('pictureSize', () => {
  it.each([
    ['PNG', blank(300, 200).png()],
    ['JPEG', blank(300, 200).jpeg()],
    [
      'progressive JPEG with metadata',
      blank(300, 200)
        .withExif({ IFD0: { Copyright: 'x' } })
        .jpeg({ progressive: true }),
    ],
    ['WebP', blank(300, 200).webp()],
    ['WebP without loss', blank(300, 200).webp({ lossless: true })],
    [
      'WebP with metadata',
      blank(300, 200)
        .withExif({ IFD0: { Copyright: 'x' } })
        .webp(),
    ],
    ['AVIF', blank(300, 200).avif({ effort: 0 })],
  ])('is told of %s', async (_, picture) => {
    const bytes = await picture.toBuffer()
    expect(pictureSize(buffer(bytes))).toEqual({ width: 300, height: 200 })
    for (let length = 0; length < 30; length++)
      expect(pictureSize(buffer(bytes.subarray(0, length)))).toSatisfy(
        (size) => size === undefined || size.width === 300,
      )
  })

  it('is told of a picture that would not fit into memory', () => {
    const header = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    expect(pictureSize(buffer(Uint8Array.from([...header, 0, 1, 0x86, 0xa0, 0, 1, 0x86, 0xa0])))).toEqual({
      width: 100_000,
      height: 100_000,
    })
  })

  it('is that of nothing else', async () => {
    expect(pictureSize(buffer(await blank(30, 20).gif().toBuffer()))).toBeUndefined()
    expect(pictureSize(new ArrayBuffer(0))).toBeUndefined()
    expect(
      pictureSize(buffer(Uint8Array.from([0xff, 0xd8, ...new Uint8Array(40).fill(0xff)]))),
    ).toBeUndefined()
  })
})
