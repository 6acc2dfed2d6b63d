// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { connectSession, randomName } from '../../../src/app/lesson/session-channel'
import type { Lesson } from '../../../src/domain/lesson/lesson'
import {
  beginLesson,
  goToStep,
  nextStep,
  playLesson,
  toggleBlank,
} from '../../../src/domain/lesson/lesson-progress'
import type { Role } from '../../../src/domain/lesson/session'
import { createLessonPlayer, type LessonPlayer } from '../../../src/ui/lesson/lesson-player'

/** Windows of one browser; what is sent arrives at once, in all but the one that sends. */
class Channel {
  static readonly all = new Set<Channel>()
  onmessage: ((event: { readonly data: unknown }) => void) | null = null
  constructor(readonly name: string) {
    Channel.all.add(this)
  }
  postMessage(data: unknown): void {
    for (const other of Channel.all)
      if (other !== this && other.name === this.name) other.onmessage?.({ data: structuredClone(data) })
  }
  close(): void {
    Channel.all.delete(this)
  }
}
vi.stubGlobal('BroadcastChannel', Channel)
vi.useFakeTimers()

const step = { heading: 'A', view: {}, text: 'One two three.', events: [], emphasis: [] }
const lesson = {
  steps: Array.from({ length: 9 }, () => ({ ...step, seconds: 10, notes: undefined, question: undefined })),
} as unknown as Lesson

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
  expect(Channel.all.size).toBe(0)
})

function open(role: Role, at = 1, onOthers?: (roles: ReadonlySet<Role>) => void) {
  const player = createLessonPlayer(beginLesson('exile', 9, at, 0), role === 'class' ? lesson : undefined)
  const disconnect = connectSession('abc', player, { role, onOthers })
  let isOpen = true
  const close = () => {
    if (isOpen) disconnect()
    isOpen = false
    player.stop()
  }
  ends.push(close)
  return { player, close }
}
const steps = (...players: readonly LessonPlayer[]) => players.map((player) => player.get().step)

describe('connectSession', () => {
  test('a window that joins is where the class is', () => {
    const first = open('class', 4)
    const second = open('presenter', 1)
    expect(second.player.get()).toEqual(first.player.get())
  })

  test('each follows the other, and what one says is not said back', () => {
    const first = open('class')
    const second = open('presenter')
    const send = vi.spyOn(Channel.prototype, 'postMessage')
    first.player.apply((progress) => goToStep(progress, 5))
    second.player.apply(nextStep)
    second.player.apply(toggleBlank)
    expect(send).toHaveBeenCalledTimes(3)
    expect(steps(first.player, second.player)).toEqual([6, 6])
    expect(first.player.get().isBlank).toBe(true)
    send.mockRestore()
  })

  test('the class plays by its clock, and the presenter without one', () => {
    const first = open('class')
    const second = open('presenter')
    second.player.apply(playLesson)
    vi.advanceTimersByTime(10_000)
    expect(steps(first.player, second.player)).toEqual([2, 2])
    expect(second.player.get().isPlaying).toBe(true)
  })

  test('where the class is closed the presenter pauses, and goes on by hand', () => {
    const others = vi.fn()
    const first = open('class')
    const second = open('presenter', 1, others)
    first.player.apply(playLesson)
    first.close()
    expect(others.mock.calls.map(([roles]) => [...roles])).toEqual([['class'], []])
    expect(second.player.get().isPlaying).toBe(false)
    second.player.apply(nextStep)
    vi.advanceTimersByTime(60_000)
    expect(steps(second.player)).toEqual([2])
  })

  test('where the presenter is closed the class plays on', () => {
    const others = vi.fn()
    const first = open('class', 1, others)
    const second = open('presenter')
    second.player.apply(playLesson)
    second.close()
    expect(others.mock.calls.map(([roles]) => [...roles])).toEqual([['presenter'], []])
    vi.advanceTimersByTime(10_000)
    expect(steps(first.player)).toEqual([2])
  })

  test("a class's window that is opened again is where the presenter went", () => {
    const first = open('class', 3)
    const second = open('presenter')
    first.close()
    second.player.apply((progress) => goToStep(progress, 8))
    expect(steps(open('class', 3).player, second.player)).toEqual([8, 8])
  })

  test('a window that dies without a word is missed', () => {
    const others = vi.fn()
    open('class')
    open('presenter', 1, others)
    const [dead] = Channel.all
    if (dead) dead.onmessage = null
    vi.spyOn(dead as Channel, 'postMessage').mockImplementation(() => {})
    vi.advanceTimersByTime(30_000)
    expect(others.mock.calls.map(([roles]) => [...roles])).toEqual([['class'], []])
  })

  test('a page that goes says so, and one that comes back asks where the class is', () => {
    const others = vi.fn()
    open('class', 1, others)
    open('presenter')
    dispatchEvent(new Event('pagehide'))
    expect(others.mock.lastCall?.[0].size).toBe(0)
    dispatchEvent(new Event('pageshow'))
    expect([...(others.mock.lastCall?.[0] ?? [])]).toEqual(['presenter'])
  })

  test('what is no message is passed over', () => {
    const { player } = open('class', 2)
    const stranger = new Channel('relocation-atlas-lesson-abc')
    stranger.postMessage({ kind: 'state', progress: { step: 9 } })
    stranger.close()
    expect(steps(player)).toEqual([2])
  })
})

test('names differ', () => {
  expect(new Set(Array.from({ length: 100 }, randomName)).size).toBe(100)
})
