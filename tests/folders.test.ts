import { dirname, join } from 'node:path/posix'
import { expect, test } from 'vitest'

const texts = import.meta.glob<string>('/src/{app,domain}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

type Rooms = ReadonlyMap<string, ReadonlySet<string>>

/** Rooms of a folder of `src`, and those that files of each import from, at once or later. */
function roomsOf(folder: string): Rooms {
  const pattern = new RegExp(`^/src/${folder}/([^/]+)/`)
  const rooms = new Map<string, Set<string>>()
  for (const [path, text] of Object.entries(texts)) {
    const room = pattern.exec(path)?.[1]
    if (room === undefined) continue
    const others = rooms.get(room) ?? new Set()
    rooms.set(room, others)
    for (const [, from = ''] of text.matchAll(/(?:from |import |import\()'(\.[^']+)'/g)) {
      const other = pattern.exec(join(dirname(path), from))?.[1]
      if (other !== undefined && other !== room) others.add(other)
    }
  }
  return rooms
}

/** A way along imports from a room back to itself. */
function circle(rooms: Rooms, room: string, way: readonly string[] = []): readonly string[] | undefined {
  if (way.includes(room)) return way.slice(way.indexOf(room))
  for (const next of rooms.get(room) ?? []) {
    const found = circle(rooms, next, [...way, room])
    if (found) return found
  }
  return undefined
}

test.each([
  ['domain', 10],
  ['app', 4],
])('no room of %s imports from itself by way of others', (folder, least) => {
  const rooms = roomsOf(folder)
  expect(rooms.size).toBeGreaterThan(least)
  expect([...rooms.keys()].map((room) => circle(rooms, room)).filter(Boolean)).toEqual([])
})
