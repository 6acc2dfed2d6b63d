import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FrameWork } from '../../src/map/frame-work'

let now = 0
let frames: (() => void)[] = []
let done: string[] = []

beforeEach(() => {
  now = 0
  frames = []
  done = []
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => frames.push(act))
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = []
  })
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const frame = () => {
  const due = frames
  frames = []
  for (const act of due) act()
}

/** Work of six steps of 2 ms. */
function work(): FrameWork {
  return new FrameWork(function* () {
    for (let step = 1; step <= 6; step++) {
      now += 2
      done.push(`step ${step}`)
      yield
    }
    done.push('end')
  })
}

describe('FrameWork', () => {
  it('works some milliseconds in each frame', () => {
    work().ask()
    expect(done).toEqual([])
    frame()
    expect(done).toEqual(['step 1', 'step 2'])
    for (let count = 0; count < 9; count++) frame()
    expect(done).toHaveLength(7)
    expect(frames).toEqual([])
  })

  it('begins again after what is under way where it is asked meanwhile', () => {
    const asked = work()
    asked.ask()
    frame()
    asked.ask()
    asked.ask()
    for (let count = 0; count < 12; count++) frame()
    expect(done.filter((what) => what === 'end')).toHaveLength(2)
    expect(done.indexOf('end')).toBe(6)
  })

  it('does all at once, in place of what was under way', () => {
    const asked = work()
    asked.ask()
    frame()
    done = []
    asked.finish()
    expect(done).toHaveLength(7)
    expect(asked.isUnderWay).toBe(false)
    expect(frames).toEqual([])
  })

  it('gives up', () => {
    const asked = work()
    asked.ask()
    frame()
    expect(asked.isUnderWay).toBe(true)
    asked.stop()
    frame()
    expect(done).toHaveLength(2)
  })
})
