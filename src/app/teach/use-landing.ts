import { useEffect, useState } from 'react'

/** Lessons that were under way in this page, by id: who comes back to one knows it. */
const known = new Set<string>()

/**
 * Whether somebody has come by a link to a later step of a lesson, and has not gone on yet. `isEntered`: they chose the
 * step on the page.
 */
export function useLanding(lesson: string, step: number, isEntered: boolean): boolean {
  const [landed] = useState(() => (isEntered || known.has(lesson) || step === 1 ? undefined : step))
  useEffect(() => {
    known.add(lesson)
  }, [lesson])
  return step === landed
}
