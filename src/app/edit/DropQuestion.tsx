import { cutMiddle } from '../../domain/edit/cut-middle'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { EditQuestion } from '../../ui/edit/EditQuestion'
import { type Dropped, droppedName, openDropped } from './dropped'
import type { EditSession } from './edit-session'
import { areEditsLost } from './follow-missed'
import { downloadCopies } from './save-files'
import { unsavedNames } from './unsaved-names'

interface DropQuestionProps {
  readonly session: EditSession
  readonly dropped: Dropped
  onStay(): void
}

/** Letters of a text that are told. */
const TOLD = 60

/** Asks whether what was dropped is to be opened in place of what is edited. */
export function DropQuestion({ session, dropped, onStay }: DropQuestionProps) {
  const { drop, leave } = useEditMessages()
  const { editing, untaken } = session.getState()
  const isLost = areEditsLost(session)
  const download = () => {
    downloadCopies(session)
    void openDropped()
  }
  return (
    <EditQuestion
      title={drop.title(cutMiddle(droppedName(dropped)))}
      close={leave.stay}
      answers={[
        ...(isLost ? [{ label: drop.download, act: download }] : []),
        { label: isLost || untaken.length > 0 ? drop.lose : drop.open, act: () => void openDropped() },
      ]}
      onClose={onStay}
    >
      <p>
        {isLost
          ? leave.text(unsavedNames(editing, session.folder).join(', '))
          : drop.kept(cutMiddle(session.source.name), editing.entries.length > 0)}
      </p>
      {untaken.length > 0 && <p>{leave.untaken(untaken.map(({ text }) => cutMiddle(text, TOLD)))}</p>}
    </EditQuestion>
  )
}
