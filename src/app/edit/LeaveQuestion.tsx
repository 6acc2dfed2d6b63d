import { cutMiddle } from '../../domain/edit/cut-middle'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { EditQuestion } from '../../ui/edit/EditQuestion'
import type { EditSession } from './edit-session'
import { areEditsLost } from './follow-missed'
import { downloadCopies } from './save-files'
import { unsavedNames } from './unsaved-names'

interface LeaveQuestionProps {
  readonly session: EditSession
  onLeave(): void
  onStay(): void
}

/** Letters of a text that are told. */
const TOLD = 60

/** Asks what becomes of what would be gone with the files. */
export function LeaveQuestion({ session, onLeave, onStay }: LeaveQuestionProps) {
  const { leave } = useEditMessages()
  const { editing, untaken } = session.getState()
  const isLost = areEditsLost(session)
  const download = () => {
    downloadCopies(session)
    onLeave()
  }
  return (
    <EditQuestion
      title={leave.title}
      close={leave.stay}
      answers={[
        ...(isLost ? [{ label: leave.download, act: download }] : []),
        { label: leave.close, act: onLeave },
      ]}
      onClose={onStay}
    >
      {isLost && <p>{leave.text(unsavedNames(editing, session.folder).join(', '))}</p>}
      {untaken.length > 0 && <p>{leave.untaken(untaken.map(({ text }) => cutMiddle(text, TOLD)))}</p>}
    </EditQuestion>
  )
}
