import type { FileRole } from '../../domain/check/file-roles'
import { cutMiddle } from '../../domain/edit/cut-middle'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { EditQuestion } from '../../ui/edit/EditQuestion'
import { type Dropped, droppedName, openDropped } from './dropped'
import type { EditSession } from './edit-session'
import { editing as editingState } from './editing-state'
import { areEditsLost } from './follow-missed'
import { downloadCopies } from './save-files'
import { unsavedNames } from './unsaved-names'
import { type UntakenPlace, useUntaken } from './untaken-places'

interface DropQuestionProps {
  readonly session: EditSession
  readonly roles: ReadonlyMap<string, FileRole>
  readonly dropped: Dropped
  /** Leads to what is typed and would be lost. */
  onGo(place: UntakenPlace): void
}

/** Asks whether what was dropped is to be opened in place of what is edited. */
export function DropQuestion({ session, roles, dropped, onGo }: DropQuestionProps) {
  const words = useEditMessages()
  const { drop, leave } = words
  const { editing } = session.getState()
  const untaken = useUntaken(session, roles)
  const isLost = areEditsLost(session)
  const open = () => {
    session.giveUpUntaken()
    void openDropped()
  }
  const download = () => {
    downloadCopies(session)
    open()
  }
  const stay = () => {
    if (editingState.getState().dropped === dropped) editingState.setState({ dropped: undefined })
  }
  return (
    <EditQuestion
      title={drop.title(cutMiddle(droppedName(dropped)))}
      close={leave.stay}
      answers={[
        ...(untaken ? [{ label: words.untaken.go, act: () => onGo(untaken.first) }] : []),
        ...(isLost ? [{ label: drop.download, act: download }] : []),
        { label: isLost || untaken ? drop.lose : drop.open, act: open },
      ]}
      onClose={stay}
    >
      <p>
        {isLost
          ? leave.text(unsavedNames(editing, session.folder).join(', '))
          : drop.kept(cutMiddle(session.source.name), editing.entries.length > 0)}
      </p>
      {untaken && (
        <p>
          {untaken.text} {leave.lost}
        </p>
      )}
    </EditQuestion>
  )
}
