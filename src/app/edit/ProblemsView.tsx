import { useCallback } from 'react'
import { useStore } from 'zustand'
import type { FileRole } from '../../domain/check/file-roles'
import { itemValue, wholeValue } from '../../domain/edit/edited-file'
import { itemTitle } from '../../domain/edit/item-title'
import type { Problem } from '../../domain/problem'
import { memberLabel } from '../../i18n/member-label'
import { useEditChangesMessages } from '../../i18n/use-edit-changes-messages'
import { ProblemList } from '../../ui/edit/ProblemList'
import type { EditSession } from './edit-session'
import { type FormPlace, formPlace } from './form-place'
import { showUndated } from './table-states'
import { useTexts } from './use-problem-words'

interface ProblemsViewProps {
  readonly session: EditSession
  readonly locale: string
  readonly roles: ReadonlyMap<string, FileRole>
  onForm(file: string, place: FormPlace): void
  onText(file: string, problem: Problem): void
  onTable(file: string): void
}

/** What is wrong with the files that are edited. */
export function ProblemsView({ session, locale, roles, onForm, onText, onTable }: ProblemsViewProps) {
  const { problems, unlisted, lessonsInPart, checking } = useStore(session)
  const files = useStore(session, (state) => state.editing.files)
  const texts = useTexts(session)
  const changes = useEditChangesMessages()
  const titleOf = useCallback(
    (name: string, problem: Problem) => {
      const file = files.get(name)
      const place = file && formPlace(file, roles.get(name), problem.path)
      if (!place) return undefined
      if (place.index === undefined) return memberLabel(place.path, 'atlas', changes, wholeValue(file))
      return itemTitle(itemValue(file, place.index)) || undefined
    },
    [files, roles, changes],
  )
  const onGo = (name: string, problem: Problem, where: 'form' | 'text') => {
    const file = files.get(name)
    const place = where === 'form' && file ? formPlace(file, roles.get(name), problem.path) : undefined
    if (place) onForm(name, place)
    else onText(name, problem)
  }
  return (
    <ProblemList
      {...{ problems, unlisted, lessonsInPart, texts, checking, titleOf, onGo, locale }}
      onTable={(file) => {
        showUndated(session, file)
        onTable(file)
      }}
      onFix={(changes, name) => void session.apply(changes, name)}
    />
  )
}
