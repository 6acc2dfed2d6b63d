import type { Untaken, UntakenTexts } from '../../../src/ui/edit-form/untaken'

/** Keeps what is in no file as a session does, and what it tells of it. */
export function keptTexts() {
  const kept = new Map<string, Untaken>()
  const texts: UntakenTexts = {
    get: (field) => kept.get(field),
    keep(field, untaken) {
      if (untaken) kept.set(field, untaken)
      else kept.delete(field)
    },
  }
  return { texts, told: () => [...kept.values()].map(({ text }) => text) }
}
