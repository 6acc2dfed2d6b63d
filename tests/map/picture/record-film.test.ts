// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FilmStage } from '../../../src/map/picture/film-stage'
import { recordFilm } from '../../../src/map/picture/record-film'
import { filmOptions } from './sample-subject'

const recorders: FakeRecorder[] = []

/** A recorder of which the test says what befalls it. */
class FakeRecorder extends EventTarget {
  static isTypeSupported = () => true
  state: 'inactive' | 'recording' | 'paused' = 'inactive'
  readonly mimeType = 'video/webm'
  readonly calls: string[] = []

  constructor() {
    super()
    recorders.push(this)
  }

  start() {
    this.state = 'recording'
  }

  pause() {
    this.state = 'paused'
    this.calls.push('pause')
  }

  resume() {
    this.state = 'recording'
    this.calls.push('resume')
  }

  stop(failure?: 'error') {
    this.state = 'inactive'
    if (failure) this.dispatchEvent(new Event('error'))
    this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob(['film']) }))
    this.dispatchEvent(new Event('stop'))
  }
}

const track = { stop: vi.fn() }
const canvas = { captureStream: () => ({ getTracks: () => [track] }) }
const stage = { canvas, paint: vi.fn(), paintWhole: vi.fn(async () => {}), remove: vi.fn() }

beforeEach(() => {
  vi.clearAllMocks()
  recorders.length = 0
  vi.useFakeTimers({ toFake: ['performance', 'requestAnimationFrame'] })
  vi.stubGlobal('MediaRecorder', FakeRecorder)
  HTMLCanvasElement.prototype.captureStream ??= () => new MediaStream()
  vi.spyOn(FilmStage, 'open').mockResolvedValue(stage as unknown as FilmStage)
})
afterEach(() => {
  setHidden(false)
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function setHidden(isHidden: boolean) {
  Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden })
  document.dispatchEvent(new Event('visibilitychange'))
}

/** A film under way, with its outcome once it has one. */
async function record(signal?: AbortSignal) {
  const shares: number[] = []
  const film = recordFilm({ ...filmOptions(), seconds: 2, signal, onProgress: (share) => shares.push(share) })
  const ended = film.then(
    ({ extension, blob }) => `${extension} of ${blob.size}`,
    (error: Error) => error.message,
  )
  await vi.advanceTimersByTimeAsync(0)
  const [recorder] = recorders
  if (!recorder) throw new Error('nothing is recorded')
  return { ended, recorder, shares }
}

describe('recordFilm', () => {
  test('hands over what was recorded when all of it was played', async () => {
    const { ended, shares } = await record()
    await vi.advanceTimersByTimeAsync(2500)
    expect(await ended).toBe('webm of 4')
    expect(shares.at(-1)).toBe(1)
    expect(shares.length).toBeGreaterThan(5)
    expect(stage.remove).toHaveBeenCalledOnce()
    expect(track.stop).toHaveBeenCalledOnce()
  })

  test.each([undefined, 'error'] as const)('hands over no film that broke off (%s)', async (failure) => {
    const { ended, recorder } = await record()
    await vi.advanceTimersByTimeAsync(500)
    recorder.stop(failure)
    await vi.advanceTimersByTimeAsync(100)
    expect(await ended).toBe('The recording broke off')
    expect(stage.remove).toHaveBeenCalledOnce()
  })

  test('stands still while the page is out of sight, and goes on from there', async () => {
    const { ended, recorder, shares } = await record()
    await vi.advanceTimersByTimeAsync(500)
    setHidden(true)
    expect(recorder.state).toBe('paused')
    const before = shares.at(-1) ?? 1
    await vi.advanceTimersByTimeAsync(60_000)
    expect(shares.at(-1)).toBeCloseTo(before, 1)
    setHidden(false)
    expect(recorder.calls).toEqual(['pause', 'resume'])
    await vi.advanceTimersByTimeAsync(2000)
    expect(await ended).toBe('webm of 4')
  })

  test('is given up at once, also where no frame comes', async () => {
    const control = new AbortController()
    const { ended, recorder } = await record(control.signal)
    vi.stubGlobal('requestAnimationFrame', () => 0)
    await vi.advanceTimersByTimeAsync(100)
    control.abort(new Error('enough'))
    expect(await ended).toBe('enough')
    expect(recorder.state).toBe('inactive')
    expect(stage.remove).toHaveBeenCalledOnce()
  })
})
