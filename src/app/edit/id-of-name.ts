import { followingId, timesWritten } from '../../domain/edit/better-id'
import type { JsonObject } from '../../domain/json/json-value'
import type { EditSession } from './edit-session'

/** The id that an item should have by what it is called; undefined where a file has its own already, or something refers to it. */
export function idOfName(
  session: EditSession,
  item: JsonObject,
  taken: { has(id: string): boolean },
): string | undefined {
  const { opened, saved, files } = session.getState().editing
  // What a new atlas begins with is in nobody's file.
  const begun = session.source.kind === 'new' ? [] : [...opened.values()].map(({ text }) => text)
  if (timesWritten(String(item.id), [...begun, ...saved.values()]) > 0) return undefined
  return followingId(
    item,
    taken,
    [...files.values()].map(({ text }) => text),
  )
}
