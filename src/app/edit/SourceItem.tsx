import { useMemo } from 'react'
import { useStore } from 'zustand'
import { isNeeded } from '../../domain/bibliography/check-draft'
import { itemPath } from '../../domain/edit/edited-file'
import { isJsonObject, type JsonObject } from '../../domain/json/json-value'
import { memberInSentence } from '../../i18n/member-label'
import { useEditChangesMessages } from '../../i18n/use-edit-changes-messages'
import { wordFormProblem } from '../../i18n/word-form-problem'
import { SourceItemForm } from '../../ui/edit-sources/SourceItemForm'
import { OF_EMPTY } from '../../ui/field/field-problems'
import type { EditSession, Selected } from './edit-session'
import { useFixes } from './use-problem-words'

interface SourceItemProps {
  readonly session: EditSession
  readonly selected: Selected
  readonly value: JsonObject
  readonly title: string
  readonly locale: string
}

/** The form of a source of a file that is edited. */
export function SourceItem({
  session,
  selected: { file: name, index },
  value,
  title,
  locale,
}: SourceItemProps) {
  const changes = useEditChangesMessages()
  const file = useStore(session, (state) => state.editing.files.get(name))
  const problems = useStore(session, (state) => state.problems.get(name))
  const fixesOf = useFixes(session, name)
  const taken = useMemo(
    () =>
      new Set(
        (file?.items.values ?? []).flatMap((item, at) =>
          at !== index && isJsonObject(item) ? [String(item.id)] : [],
        ),
      ),
    [file, index],
  )
  if (!file) return null
  const path = itemPath(file, index)
  return (
    <SourceItemForm
      key={index}
      source={value}
      problems={(problems ?? [])
        .filter((problem) => path.every((step, i) => problem.path[i] === step))
        .filter(({ code, path: at }) => !(OF_EMPTY.has(code) && isNeeded(at)))
        .map((problem) => {
          const { message, help } = wordFormProblem(problem, 'source')
          return {
            tone: problem.severity === 'error' ? 'error' : 'hint',
            text: message,
            help,
            fixes: fixesOf(problem),
          }
        })}
      taken={taken}
      locale={locale}
      onChange={(source, field) =>
        session.set(
          [{ file: name, path, value: source }],
          { kind: 'set', member: memberInSentence([field], 'source', changes), of: title },
          `${name} ${index} ${field}`,
        )
      }
    />
  )
}
