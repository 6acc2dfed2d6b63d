import { Zip, ZipPassThrough } from 'fflate'
import { filmWindow, frameCount, frameName } from './film-plan'
import type { FilmOptions, FilmStage } from './film-stage'
import { canvasBlob } from './picture-canvas'

/** The frames of a film as numbered PNG files in a ZIP file. They are handed on one by one, so that memory holds one. */
export async function filmAsPictures(stage: FilmStage, options: FilmOptions): Promise<Blob> {
  const { window, seconds, fps, signal, onProgress } = options
  const parts: Blob[] = []
  let failure: Error | undefined
  const zip = new Zip((error, chunk) => {
    if (error) failure = error
    else parts.push(new Blob([new Uint8Array(chunk)]))
  })
  const count = frameCount(seconds, fps)
  for (let index = 0; index < count; index++) {
    signal?.throwIfAborted()
    const share = count === 1 ? 1 : index / (count - 1)
    await stage.paintWhole(filmWindow(window, seconds, share))
    const picture = await canvasBlob(stage.canvas)
    // PNG is compressed already.
    const entry = new ZipPassThrough(frameName(index, count))
    zip.add(entry)
    entry.push(new Uint8Array(await picture.arrayBuffer()), true)
    if (failure) throw failure
    onProgress?.((index + 1) / count)
  }
  zip.end()
  return new Blob(parts, { type: 'application/zip' })
}
