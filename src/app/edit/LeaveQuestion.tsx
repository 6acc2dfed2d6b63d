import type { FileRole } from '../../domain/check/file-roles'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { EditQuestion } from '../../ui/edit/EditQuestion'
import type { EditSession } from './edit-session'
import { editing as editingState } from './editing-state'
import { areEditsLost } from './follow-missed'
import { closeFiles } from './open-document'
import { downloadCopies } from './save-files'
import { unsavedNames } from './unsaved-names'
import { type UntakenPlace, useUntaken } from './untaken-places'

interface LeaveQuestionProps {
  readonly session: EditSession
  readonly roles: ReadonlyMap<string, FileRole>
  /** Leads to what is typed and would be lost. */
  onGo(place: UntakenPlace): void
}

/** Asks what becomes of what would be gone with the files. */
export function LeaveQuestion({ session, roles, onGo }: LeaveQuestionProps) {
  const words = useEditMessages()
  const { leave } = words
  const untaken = useUntaken(session, roles)
  const isLost = areEditsLost(session)
  const stay = () => editingState.setState({ isLeaving: false })
  const close = () => {
    session.giveUpUntaken()
    void closeFiles()
  }
  const download = () => {
    downloadCopies(session)
    close()
  }
  return (
    <EditQuestion
      title={leave.title}
      close={leave.stay}
      answers={[
        ...(untaken ? [{ label: words.untaken.go, act: () => onGo(untaken.first) }] : []),
        ...(isLost ? [{ label: leave.download, act: download }] : []),
        { label: leave.close, act: close },
      ]}
      onClose={stay}
    >
      {isLost && <p>{leave.text(unsavedNames(session.getState().editing, session.folder).join(', '))}</p>}
      {untaken && (
        <p>
          {untaken.text} {leave.lost}
        </p>
      )}
    </EditQuestion>
  )
}
