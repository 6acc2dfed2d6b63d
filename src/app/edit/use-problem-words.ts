import { useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import { fixesOf } from '../../domain/fix/fixes-of'
import type { Problem } from '../../domain/problem'
import { check } from '../../i18n/en/check'
import { fixes } from '../../i18n/en/fixes'
import type { EditSession } from './edit-session'

/** What a problem says, and what to do. */
export function wordProblem(problem: Problem): { readonly message: string; readonly help: string } {
  return { message: check.message(problem), help: check.help(problem) }
}

/** A way to mend a problem, as a button. */
export interface FixButton {
  readonly label: string
  apply(): void
}

/** The texts of all files; the very same as long as none changes. */
export function useTexts(session: EditSession): ReadonlyMap<string, string> {
  const files = useStore(session, (state) => state.editing.files)
  return useMemo(() => new Map([...files].map(([name, { text }]) => [name, text])), [files])
}

/** The ways to mend problems of a file; each is one edit. */
export function useFixes(session: EditSession, file: string): (problem: Problem) => readonly FixButton[] {
  const texts = useTexts(session)
  return useCallback(
    (problem) =>
      fixesOf({ file, problem }, texts).map((fix) => {
        const label = fixes.label(fix)
        return { label, apply: () => void session.apply(fix.changes, { kind: 'fix', member: label }) }
      }),
    [session, file, texts],
  )
}
