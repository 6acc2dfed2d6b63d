import { dirname, join } from 'node:path/posix'
import { expect, test } from 'vitest'

const texts = import.meta.glob<string>('/src/domain/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const ROOM = /^\/src\/domain\/([^/]+)\//

/** Rooms of the domain that files of each room import from. */
const imports = new Map<string, Set<string>>()
for (const [path, text] of Object.entries(texts)) {
  const room = ROOM.exec(path)?.[1]
  if (room === undefined) continue
  const others = imports.get(room) ?? new Set()
  imports.set(room, others)
  for (const [, from = ''] of text.matchAll(/from '(\.[^']+)'/g)) {
    const other = ROOM.exec(join(dirname(path), from))?.[1]
    if (other !== undefined && other !== room) others.add(other)
  }
}

/** A way along imports from a room back to itself. */
function circle(room: string, way: readonly string[] = []): readonly string[] | undefined {
  if (way.includes(room)) return way.slice(way.indexOf(room))
  for (const next of imports.get(room) ?? []) {
    const found = circle(next, [...way, room])
    if (found) return found
  }
  return undefined
}

test('no room of the domain imports from itself by way of others', () => {
  expect(imports.size).toBeGreaterThan(10)
  expect([...imports.keys()].map((room) => circle(room)).filter(Boolean)).toEqual([])
})
