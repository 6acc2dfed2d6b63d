import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { FileRole } from '../../domain/check/file-roles'
import { changedFiles } from '../../domain/edit/editing'
import { isLastUnsaved } from '../../domain/edit/last-saved'
import { formatMoment } from '../../i18n/format-moment'
import { formatNumber } from '../../i18n/format-number'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { EditNotes } from '../../ui/edit/EditNotes'
import { isDomError } from '../../ui/files/dom-error'
import type { EditSession } from './edit-session'
import { editing as editingState } from './editing-state'
import { missingLessons } from './lesson-files'
import { downloadCopies } from './save-files'
import { countEvents, MOST_SHOWN } from './show-edited'
import { unsavedNames } from './unsaved-names'
import { type UntakenPlace, useUntaken } from './untaken-places'
import type { Saving } from './use-saving'
import { useWaitingLessons } from './use-waiting-lessons'

interface SessionNotesProps {
  readonly session: EditSession
  readonly roles: ReadonlyMap<string, FileRole>
  readonly saving: Saving
  readonly locale: string
  onProblems(): void
  /** Leads to what is typed and in no file. */
  onUntaken(place: UntakenPlace): void
  /** Shows what there is to send. */
  onSend(): void
}

/** What one has to know of the files before going on. */
export function SessionNotes({ session, roles, saving, locale, ...on }: SessionNotesProps) {
  const words = useEditMessages()
  const state = useStore(session)
  const { editing, failure } = state
  const events = useMemo(() => countEvents(editing, roles), [editing, roles])
  const [knowsLimit, setKnowsLimit] = useState(false)
  const [knowsToSend, setKnowsToSend] = useState(false)
  const missing = useMemo(() => missingLessons(editing), [editing])
  const [knowsMissing, setKnowsMissing] = useState(false)
  /** Of which save it is known that errors went with it. */
  const [known, setKnown] = useState<Saving['saved']>()
  // Of what was saved, and not of what was changed since.
  const isAsSaved = saving.at === editing && known !== saving.saved
  const unsaved = unsavedNames(editing, session.folder)
  // Whoever is given the files is given all of them: those count too that had been saved before.
  const withErrors = (isAsSaved ? [...editing.files.keys()] : []).flatMap((name) => {
    if (unsaved.includes(name)) return []
    const errors = (state.problems.get(name) ?? []).filter(({ severity }) => severity === 'error')
    return errors.length > 0 ? [{ name, errors: errors.length }] : []
  })
  const isAllSaved = unsaved.length === 0 && changedFiles(editing).length > 0
  const keepFault = isDomError(failure, 'QuotaExceededError')
    ? 'quota'
    : isDomError(failure, 'TimeoutError')
      ? 'silent'
      : 'other'
  const restoredAt = session.restoredAt ? formatMoment(session.restoredAt, locale) : ''
  const [newer] = state.newer.keys()
  const untaken = useUntaken(session, roles)
  const [knowsWaiting, setKnowsWaiting] = useState(false)
  const waiting = useWaitingLessons(editing.files)
  // Its own screen tells it, too.
  const shown = useStore(editingState, ({ view, file }) => (view === 'form' ? file : undefined))
  return (
    <EditNotes
      isElsewhere={state.isElsewhere}
      isBusy={state.isBusy}
      refusals={state.refusals}
      isSecond={state.isSecond}
      restored={state.isRestored && !state.isElsewhere ? restoredAt : undefined}
      keepFault={state.keeping === 'failed' ? keepFault : undefined}
      beyondMap={
        events > MOST_SHOWN && !knowsLimit
          ? words.beyondMap(formatNumber(MOST_SHOWN, locale), formatNumber(events, locale))
          : undefined
      }
      missing={missing.length > 0 && !knowsMissing ? words.missingLessons(missing) : undefined}
      onMissingSeen={() => setKnowsMissing(true)}
      isUnchecked={state.checking === 'failed'}
      fault={saving.fault}
      gone={saving.gone}
      onGoneSeen={saving.forgetGone}
      untaken={saving.tellsUntaken ? untaken?.text : undefined}
      onUntaken={() => untaken && on.onUntaken(untaken.first)}
      onUntakenSeen={saving.forgetUntaken}
      savedErrors={withErrors}
      onErrors={() => {
        setKnown(saving.saved)
        on.onProblems()
      }}
      onErrorsSeen={() => setKnown(saving.saved)}
      isToSend={isAllSaved && session.source.kind === 'dataset' && saving.saved.length > 0 && !knowsToSend}
      onSend={() => {
        setKnowsToSend(true)
        on.onSend()
      }}
      onSendSeen={() => setKnowsToSend(true)}
      onTakeOver={() => session.takeOver()}
      onDismiss={(what) => session.dismiss(what)}
      waiting={knowsWaiting ? [] : waiting.filter((name) => name !== shown)}
      onWaiting={() => editingState.setState({ view: 'form', file: waiting.find((name) => name !== shown) })}
      onWaitingSeen={() => setKnowsWaiting(true)}
      onStartAgain={
        isLastUnsaved(editing)
          ? () => {
              session.goToSaved()
              session.dismiss('isRestored')
            }
          : undefined
      }
      onDownload={() => downloadCopies(session)}
      onLimitSeen={() => setKnowsLimit(true)}
      onFaultSeen={saving.forgetFault}
      ignored={state.ignored}
      otherKept={state.otherKeptAt === undefined ? undefined : formatMoment(state.otherKeptAt, locale)}
      newer={state.isElsewhere ? [] : [...state.newer.keys()]}
      onNewer={() => saving.ask(newer)}
    />
  )
}
