import { useEditMessages } from '../../i18n/use-edit-messages'
import { IconButton } from '../field/IconButton'

interface EditNotesProps {
  readonly isElsewhere: boolean
  /** Whether a long edit goes on, while no other is made. */
  readonly isBusy: boolean
  /** How often something was not done for either: each time it is told again. */
  readonly refusals: number
  readonly isSecond: boolean
  /** When what was brought back was done, worded; undefined where nothing was. */
  readonly restored: string | undefined
  /** Names of the files that have changed where they came from. */
  readonly newer: readonly string[]
  /** Paths of files beside these that were not opened. */
  readonly ignored: readonly string[]
  /** When other edits of files of the same names were kept, worded. */
  readonly otherKept: string | undefined
  /** Names of the files of lessons of which Teach has another version. */
  readonly waiting: readonly string[]
  /** Why what is done is not kept. */
  readonly keepFault: 'quota' | 'silent' | 'other' | undefined
  /** That the map shows only a part, worded. */
  readonly beyondMap: string | undefined
  /** That lessons which the atlas lists were not opened with it, worded. */
  readonly missing: string | undefined
  readonly isUnchecked: boolean
  /** Why saving failed, worded. */
  readonly fault: string | undefined
  /** What became of the files that were removed, worded. */
  readonly gone: string | undefined
  /** What is typed and was not saved with the rest, worded. */
  readonly untaken: string | undefined
  /** Files that were saved with errors in them; none where that is known. */
  readonly savedErrors: readonly { readonly name: string; readonly errors: number }[]
  /** Whether what was saved has to be sent to be published. */
  readonly isToSend: boolean
  onGoneSeen(): void
  onUntaken(): void
  onUntakenSeen(): void
  onErrors(): void
  onErrorsSeen(): void
  onTakeOver(): void
  onDismiss(what: 'isSecond' | 'isRestored' | 'newer' | 'ignored' | 'otherKeptAt'): void
  onSend(): void
  onSendSeen(): void
  onNewer(): void
  onWaiting(): void
  onWaitingSeen(): void
  /** Absent where there is nothing of it that no file has. */
  readonly onStartAgain: (() => void) | undefined
  onDownload(): void
  onFaultSeen(): void
  onLimitSeen(): void
  onMissingSeen(): void
}

/** What one has to know of the document before going on. */
export function EditNotes({
  isElsewhere,
  isBusy,
  refusals,
  isSecond,
  restored,
  newer,
  ignored,
  otherKept,
  waiting,
  keepFault,
  beyondMap,
  missing,
  isUnchecked,
  fault,
  gone,
  untaken,
  savedErrors,
  isToSend,
  ...on
}: EditNotesProps) {
  const words = useEditMessages()
  return (
    <div className="edit-notes" role="status">
      {isElsewhere && (
        <Note
          key={refusals}
          text={words.elsewhere}
          way={words.takeOver}
          onWay={on.onTakeOver}
          isGrave
          isAgain={refusals > 0}
        />
      )}
      {isBusy && !isElsewhere && refusals > 0 && (
        <Note key={refusals} text={words.busyRefused} isAgain={refusals > 1} />
      )}
      {keepFault && (
        <Note text={words.failed[keepFault]} way={words.download} onWay={on.onDownload} isGrave />
      )}
      {fault && (
        <Note text={fault} way={words.download} onWay={on.onDownload} onDismiss={on.onFaultSeen} isGrave />
      )}
      {gone && <Note text={gone} onDismiss={on.onGoneSeen} />}
      {untaken && (
        <Note
          text={untaken}
          way={words.untaken.go}
          onWay={on.onUntaken}
          onDismiss={on.onUntakenSeen}
          isGrave
        />
      )}
      {savedErrors.length > 0 && (
        <Note
          text={words.savedErrors(
            savedErrors.reduce((sum, { errors }) => sum + errors, 0),
            savedErrors.map(({ name }) => name),
          )}
          way={words.showProblems}
          onWay={on.onErrors}
          onDismiss={on.onErrorsSeen}
        />
      )}
      {isToSend && savedErrors.length === 0 && (
        <Note text={words.toSend} way={words.send} onWay={on.onSend} onDismiss={on.onSendSeen} />
      )}
      {isSecond && <Note text={words.second} onDismiss={() => on.onDismiss('isSecond')} />}
      {restored !== undefined && (
        <Note
          text={words.restored(restored)}
          way={on.onStartAgain && words.startAgain}
          onWay={on.onStartAgain}
          onDismiss={() => on.onDismiss('isRestored')}
        />
      )}
      {newer.length > 0 && (
        <Note
          text={words.newer.note(newer)}
          way={words.newer.see}
          onWay={on.onNewer}
          onDismiss={() => on.onDismiss('newer')}
        />
      )}
      {ignored.length > 0 && <Note text={words.ignored(ignored)} onDismiss={() => on.onDismiss('ignored')} />}
      {waiting.length > 0 && (
        <Note
          text={words.waiting(waiting)}
          way={words.showLesson}
          onWay={on.onWaiting}
          onDismiss={on.onWaitingSeen}
        />
      )}
      {otherKept && <Note text={words.otherKept(otherKept)} onDismiss={() => on.onDismiss('otherKeptAt')} />}
      {missing && <Note text={missing} onDismiss={on.onMissingSeen} />}
      {beyondMap && <Note text={beyondMap} onDismiss={on.onLimitSeen} />}
      {isUnchecked && <Note text={words.notChecked} isGrave />}
    </div>
  )
}

interface NoteProps {
  readonly text: string
  readonly way?: string | undefined
  readonly isGrave?: boolean
  readonly isAgain?: boolean
  readonly onWay?: (() => void) | undefined
  onDismiss?(): void
}

function Note({ text, way, isGrave, isAgain, onWay, onDismiss }: NoteProps) {
  const { dismiss } = useEditMessages()
  return (
    <div className="edit-notice" data-grave={isGrave || undefined} data-again={isAgain || undefined}>
      <div className="edit-notice-what">
        <p>{text}</p>
        {way && (
          <button type="button" className="button" onClick={onWay}>
            {way}
          </button>
        )}
      </div>
      {onDismiss && <IconButton icon="close" label={dismiss} onPress={onDismiss} />}
    </div>
  )
}
