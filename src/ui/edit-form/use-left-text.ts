import { useState } from 'react'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import type { FieldProblem } from '../field/field-problem'
import { useKeepUntaken, useLeftUntaken } from './untaken'

type Fix = NonNullable<FieldProblem['fixes']>[number]

/** What was typed where something is chosen, and is none of the choices: it stays in sight until the value is another. */
export function useLeftText(field: string, value: unknown) {
  const words = useEditFormMessages()
  const kept = useLeftUntaken(field, value)
  const [left, setLeft] = useState(kept === undefined ? undefined : { typed: kept, value })
  const typed = left && left.value === value ? left.typed : undefined
  useKeepUntaken(field, typed, value)
  return {
    typed,
    onLeave: (next: string | undefined) => setLeft(next === undefined ? undefined : { typed: next, value }),
    /** Tells of it, with the ways to go on. */
    problems: (fixesOf: (typed: string) => readonly Fix[]): readonly FieldProblem[] => {
      if (typed === undefined) return []
      const fixes = fixesOf(typed)
      return [
        { tone: 'error', text: words.notKnown(typed), help: words.notKnownHelp(fixes.length > 0), fixes },
      ]
    },
  }
}
