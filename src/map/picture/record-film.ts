import { filmAsPictures } from './film-pictures'
import { filmWindow } from './film-plan'
import { type FilmOptions, FilmStage } from './film-stage'
import { unlessAborted } from './unless-aborted'

export interface Film {
  readonly blob: Blob
  readonly extension: 'mp4' | 'webm' | 'zip'
}

/** What browsers may record, the form that most programs open first. */
const FORMS = [
  'video/mp4;codecs=avc1.640028',
  'video/webm;codecs=vp9',
  'video/webm;codecs=vp8',
  'video/webm',
  'video/mp4',
] as const

const BITS_PER_PIXEL = 0.16

const BROKEN_OFF = 'The recording broke off'

/** How this browser records films; `undefined` where it cannot. */
export function recordingForm(): string | undefined {
  if (typeof MediaRecorder === 'undefined' || !HTMLCanvasElement.prototype.captureStream) return undefined
  return FORMS.find((form) => MediaRecorder.isTypeSupported(form))
}

/**
 * Plays the subject's period on a hidden map and records it, which takes as long as the film; where the browser
 * cannot, its frames come numbered in a ZIP file. Rejects with the signal's reason when it
 * is aborted, and with `MapPictureError` where a part of the map could not be had.
 */
export async function recordFilm(options: FilmOptions): Promise<Film> {
  const form = recordingForm()
  const stage = await FilmStage.open(options, form !== undefined)
  try {
    await stage.paintWhole(filmWindow(options.window, options.seconds, 0))
    if (form === undefined) return { blob: await filmAsPictures(stage, options), extension: 'zip' }
    const blob = await record(stage, options, form)
    return { blob, extension: blob.type.startsWith('video/mp4') ? 'mp4' : 'webm' }
  } finally {
    stage.remove()
  }
}

async function record(stage: FilmStage, options: FilmOptions, form: string): Promise<Blob> {
  const { seconds, fps, width, height, signal, onProgress, window } = options
  const stream = stage.canvas.captureStream(fps)
  const videoBitsPerSecond = Math.round(width * height * fps * BITS_PER_PIXEL)
  const recorder = new MediaRecorder(stream, { mimeType: form, videoBitsPerSecond })
  const chunks: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => chunks.push(data))
  const stopped = new Promise<unknown>((resolve, reject) => {
    recorder.addEventListener('stop', resolve)
    recorder.addEventListener('error', () => reject(new Error(BROKEN_OFF)))
  })
  const clock = new FilmClock(recorder)
  recorder.start(1000)
  try {
    for (let share = 0, drawn = Number.NEGATIVE_INFINITY; share < 1; ) {
      // Out of sight no frame comes.
      await unlessAborted(Promise.race([nextFrame(), stopped]), signal)
      // It was not told to: what it has is no whole film.
      if (recorder.state === 'inactive') throw new Error(BROKEN_OFF)
      const now = clock.seconds
      if (now - drawn < 0.9 / fps) continue
      drawn = now
      share = Math.min(1, now / seconds)
      stage.paint(filmWindow(window, seconds, share))
      onProgress?.(share)
    }
    recorder.stop()
    await unlessAborted(stopped, signal)
  } finally {
    clock.stop()
    if (recorder.state !== 'inactive') recorder.stop()
    for (const track of stream.getTracks()) track.stop()
  }
  return new Blob(chunks, { type: recorder.mimeType })
}

/** Time since the recording began; it stands still, and the recording with it, while the page is out of sight. */
class FilmClock {
  private start = performance.now()
  private hiddenSince: number | undefined

  constructor(private readonly recorder: MediaRecorder) {
    document.addEventListener('visibilitychange', this.onChange)
  }

  get seconds(): number {
    return ((this.hiddenSince ?? performance.now()) - this.start) / 1000
  }

  stop(): void {
    document.removeEventListener('visibilitychange', this.onChange)
  }

  private readonly onChange = () => {
    if (document.hidden) {
      this.hiddenSince ??= performance.now()
      if (this.recorder.state === 'recording') this.recorder.pause()
    } else if (this.hiddenSince !== undefined) {
      this.start += performance.now() - this.hiddenSince
      this.hiddenSince = undefined
      if (this.recorder.state === 'paused') this.recorder.resume()
    }
  }
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}
