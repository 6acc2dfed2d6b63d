import { useCallback } from 'react'
import { useStore } from 'zustand'
import { itemValue, splitPath } from '../../domain/edit/edited-file'
import { itemTitle } from '../../domain/edit/item-title'
import type { Problem } from '../../domain/problem'
import { ProblemList } from '../../ui/edit/ProblemList'
import type { EditSession } from './edit-session'
import { showUndated } from './table-states'
import { useTexts } from './use-problem-words'

interface ProblemsViewProps {
  readonly session: EditSession
  readonly locale: string
  onGo(file: string, problem: Problem, where: 'form' | 'text'): void
  onTable(file: string): void
}

/** What is wrong with the files that are edited. */
export function ProblemsView({ session, locale, onGo, onTable }: ProblemsViewProps) {
  const { problems, unlisted, lessonsAlone, checking } = useStore(session)
  const files = useStore(session, (state) => state.editing.files)
  const texts = useTexts(session)
  const titleOf = useCallback(
    (name: string, problem: Problem) => {
      const file = files.get(name)
      const item = file && splitPath(file, problem.path)
      return (file && item && itemTitle(itemValue(file, item.index))) || undefined
    },
    [files],
  )
  return (
    <ProblemList
      {...{ problems, unlisted, lessonsAlone, texts, checking, titleOf, onGo, locale }}
      onTable={(file) => {
        showUndated(session, file)
        onTable(file)
      }}
      onFix={(changes, name) => void session.apply(changes, name)}
    />
  )
}
