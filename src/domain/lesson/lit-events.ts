import type { Atlas } from '../atlas/atlas'
import type { LessonStep } from './lesson'

/** Ids of the events that a step points out, those of its legs and stays included. */
export function litEvents(step: LessonStep | undefined, { legs, stays }: Atlas): ReadonlySet<string> {
  const ids = (step?.emphasis ?? []).flatMap(({ kind, id }) => {
    if (kind === 'event') return id
    const part = [...(kind === 'leg' ? legs : []), ...(kind === 'stay' ? stays : [])].find(
      (each) => each.id === id,
    )
    return part?.events ?? []
  })
  return new Set(ids)
}

/** Id of the stay that a step points out. */
export function litStay(step: LessonStep | undefined): string | undefined {
  return step?.emphasis.find(({ kind }) => kind === 'stay')?.id
}
