import { useState } from 'react'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import type { FieldProblem } from '../field/field-problem'

type Fix = NonNullable<FieldProblem['fixes']>[number]

/** What was typed where something is chosen, and is none of the choices: it stays in sight until the value is another. */
export function useLeftText(value: unknown) {
  const words = useEditFormMessages()
  const [left, setLeft] = useState<{ readonly typed: string; readonly value: unknown }>()
  const typed = left && left.value === value ? left.typed : undefined
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
