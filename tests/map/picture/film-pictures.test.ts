// @vitest-environment happy-dom
import { type FlateError, unzipSync, ZipPassThrough } from 'fflate'
import { expect, test, vi } from 'vitest'
import { filmAsPictures } from '../../../src/map/picture/film-pictures'
import type { FilmStage } from '../../../src/map/picture/film-stage'
import { filmOptions } from './sample-subject'

vi.spyOn(ZipPassThrough.prototype, 'push')

/** A stage whose picture is the last day that was painted, in letters. */
function stage() {
  let painted = ''
  const canvas = { toBlob: (done: (blob: Blob) => void) => done(new Blob([painted])) }
  const paintWhole = vi.fn(async ({ to }: { readonly to: number }) => {
    painted = String(Math.round(to))
  })
  return { canvas, paintWhole } as unknown as FilmStage & { readonly paintWhole: typeof paintWhole }
}

const options = filmOptions()

test('each frame of the film is a file of the archive, in order', async () => {
  const shares: number[] = []
  const zip = await filmAsPictures(stage(), { ...options, onProgress: (share) => shares.push(share) })
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
  const read = Object.entries(files).map(
    ([name, bytes]) => [name, Number(new TextDecoder().decode(bytes))] as const,
  )
  expect(read.map(([name]) => name)).toEqual(
    Array.from({ length: 8 }, (_, index) => `frame-000${index + 1}.png`),
  )
  const days = read.map(([, day]) => day)
  expect(days[0]).toBe(1)
  expect(days.at(-1)).toBe(100)
  expect(days).toEqual(days.toSorted((a, b) => a - b))
  expect(shares.at(-1)).toBe(1)
})

test('fails where the archive does', async () => {
  vi.mocked(ZipPassThrough.prototype.push).mockImplementationOnce(function (this: ZipPassThrough) {
    this.ondata(new Error('full') as FlateError, new Uint8Array(), false)
  })
  await expect(filmAsPictures(stage(), options)).rejects.toThrow('full')
})

test('stops where it is told to', async () => {
  const control = new AbortController()
  const painting = stage()
  const zip = filmAsPictures(painting, {
    ...options,
    signal: control.signal,
    onProgress: () => control.abort(new Error('enough')),
  })
  await expect(zip).rejects.toThrow('enough')
  expect(painting.paintWhole).toHaveBeenCalledTimes(1)
})
