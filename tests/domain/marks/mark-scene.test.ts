import { describe, expect, test } from 'vitest'
import type { AtlasEvent } from '../../../src/domain/atlas/atlas'
import { compareEvents } from '../../../src/domain/atlas/compare-events'
import { MarkScene } from '../../../src/domain/marks/mark-scene'
import { categoryScheme } from '../../../src/domain/marks/mark-scheme'
import { plainEvent } from '../atlas/plain-parts'
import { daySpan, type EventDraft, testAtlas, testEvent } from './test-atlas'

const drafts: readonly EventDraft[] = [
  { id: 'a', day: 100, place: 'tehran' },
  { id: 'b', day: 200, place: 'tehran-irp-hq', verification: 'disputed' },
  { id: 'c', day: 300, place: 'tehran', category: 'war' },
  { id: 'd', day: 250, place: 'paris' },
]
const atlas = testAtlas(drafts)
const all = new Set(drafts.map(({ id }) => id))

function scene(zoom = 4): MarkScene {
  const made = new MarkScene(atlas, categoryScheme(atlas.categories))
  made.setShown(all)
  made.setZoom(zoom)
  return made
}

describe('MarkScene', () => {
  test('shows the events of the window at their marks', () => {
    const made = scene()
    expect(made.move({ from: 0, to: 201 })).toBe(true)
    expect(made.markAt('tehran')?.events.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(made.markOf('d')?.events).toEqual([])
    expect(made.move({ from: 150, to: 400 })).toBe(true)
    expect(made.markAt('tehran')?.events.map(({ id }) => id)).toEqual(['b', 'c'])
    expect(made.isVisible('a')).toBe(false)
    expect(made.isVisible('d')).toBe(true)
  })

  test('shows events without a date only of an atlas in which nothing has one, as strong as lasting ones', () => {
    const undated = { ...atlas, events: atlas.events.map((event) => ({ ...event, span: undefined })) }
    const eventsAt = (shown: typeof atlas) => {
      const made = new MarkScene(shown, categoryScheme(atlas.categories))
      made.setShown(all)
      made.setZoom(4)
      made.move({ from: 0, to: 400 })
      return made.markAt('paris')
    }
    expect(eventsAt(undated)?.events).toEqual([])
    const mark = eventsAt({ ...undated, isTimeless: true })
    expect(mark?.events.map(({ id }) => id)).toEqual(['d'])
    expect(mark?.mix[0]?.newest).toBe(Number.POSITIVE_INFINITY)
  })

  test('says when a step changed nothing, and leaves the versions alone', () => {
    const made = scene()
    made.move({ from: 0, to: 210 })
    const before = made.marks.map(({ version }) => version)
    expect(made.move({ from: 0, to: 220 })).toBe(false)
    expect(made.marks.map(({ version }) => version)).toEqual(before)
  })

  test('two places that share a point stand under one mark, both named by their events', () => {
    const made = scene(10)
    made.move({ from: 0, to: 400 })
    expect(made.markAt('tehran')).toBe(made.markAt('tehran-irp-hq'))
    expect(made.markAt('tehran')?.events.map(({ place }) => place)).toEqual([
      'tehran',
      'tehran-irp-hq',
      'tehran',
    ])
  })

  test('a place lies where it is, not where most of the events lie that name it', () => {
    const { events, ...rest } = testAtlas(['e', 'f'].map((id) => ({ id, day: 100, place: 'baghdad' })))
    const away = events.map((event) => ({ ...event, position: [2.3, 48.8] as const }))
    const made = new MarkScene(
      { ...rest, events: [...away, testEvent({ id: 'g', day: 100, place: 'baghdad' })] },
      categoryScheme(rest.categories),
    )
    made.setZoom(4)
    expect(made.markAt('baghdad')).toBe(made.markOf('g'))
    expect(made.markOf('e')).not.toBe(made.markOf('g'))
  })

  test('no mark of another atlas has the version of one before', () => {
    const made = scene()
    const before = made.marks.map(({ version }) => version)
    made.setAtlas(testAtlas(drafts))
    made.setZoom(4)
    expect(before.filter((version) => made.marks.some((mark) => mark.version === version))).toEqual([])
  })

  test('hides what the filters hide, whatever its time', () => {
    const made = scene()
    made.move({ from: 0, to: 400 })
    expect(made.setShown(new Set(['c']))).toBe(true)
    expect(made.markAt('tehran')?.events.map(({ id }) => id)).toEqual(['c'])
    made.move({ from: 0, to: 150 })
    expect(made.markAt('tehran')?.events).toEqual([])
  })

  test('keeps its window and filter across a change of zoom', () => {
    const made = scene(2)
    made.move({ from: 0, to: 260 })
    made.setZoom(9)
    expect(made.markAt('paris')?.events.map(({ id }) => id)).toEqual(['d'])
  })

  test('counts a mix by category in the order of the categories', () => {
    const made = scene()
    made.move({ from: 0, to: 400 })
    expect(made.markAt('tehran')?.mix).toEqual([
      { kind: 'attack', count: 2, disputed: 1, approximate: 0, newest: 201 },
      { kind: 'war', count: 1, disputed: 0, approximate: 0, newest: 301 },
    ])
  })

  describe('what moves', () => {
    /** From 0° to 40° E between the days 0 and 40, along a parallel. */
    const track = (id: string, lat: number) => ({
      ...plainEvent({ id, span: daySpan(0, 100), position: [0, lat], place: '' }),
      shape: {
        kind: 'track' as const,
        ends: [
          [0, lat],
          [40, lat],
        ] as const,
        at: (time: number) => [Math.min(40, Math.max(0, time)), lat] as const,
      },
    })
    const moving = (...tracks: readonly AtlasEvent[]) => {
      const events = [...tracks, ...atlas.events].sort(compareEvents)
      const made = new MarkScene({ ...atlas, events }, categoryScheme(atlas.categories))
      made.setShown(new Set(events.map(({ id }) => id)))
      made.setZoom(4)
      return made
    }

    test('stands where it is at the end of the window', () => {
      const made = moving(track('storm', 10))
      made.move({ from: 0, to: 10 })
      expect(made.markOf('storm')?.group.position).toEqual([10, 10])
      expect(made.move({ from: 0, to: 20 })).toBe(true)
      expect(made.markOf('storm')?.group.position).toEqual([20, 10])
      expect(made.marks.flatMap(({ events }) => events.map(({ id }) => id))).toEqual(['storm'])
      made.setZoom(6)
      expect(made.markOf('storm')?.group.position).toEqual([20, 10])
    })

    test('keeps its mark and leaves the others alone, and says when it has come to rest', () => {
      const made = moving(track('storm', 10))
      made.move({ from: 0, to: 10 })
      const [mark, paris] = [made.markOf('storm'), made.markAt('paris')]
      const { arrangement } = made
      const versions = [mark?.version, paris?.version]
      made.move({ from: 0, to: 50 })
      expect(made.arrangement).toBeGreaterThan(arrangement)
      expect([made.markOf('storm'), made.markAt('paris')]).toEqual([mark, paris])
      expect([mark?.version, paris?.version]).toEqual(versions)
      const rested = made.arrangement
      expect(made.move({ from: 0, to: 60 })).toBe(false)
      expect(made.arrangement).toBe(rested)
    })

    test('shares a mark with what moves beside it, and is gone with its time or by a filter', () => {
      const made = moving(track('storm', 10), track('squall', 10.1))
      made.move({ from: 0, to: 10 })
      expect(made.markOf('storm')).toBe(made.markOf('squall'))
      expect(made.markOf('storm')?.events).toHaveLength(2)
      made.setShown(new Set(['squall']))
      expect(made.markOf('storm')).toBeUndefined()
      expect(made.markOf('squall')?.events.map(({ id }) => id)).toEqual(['squall'])
      made.move({ from: 200, to: 210 })
      expect(made.markOf('squall')).toBeUndefined()
    })
  })
})
